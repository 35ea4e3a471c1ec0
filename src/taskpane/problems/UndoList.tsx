import { Button, makeStyles, tokens } from '../fluent';
import type { ReactElement } from 'react';
import type { Fixed, Session } from '../../excel/session/types';
import { countText } from '../../report';
import { text, type Lang } from '../../strings';
import { ALL_KINDS } from '../model/fixes';
import { Disclosure } from '../parts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXS} 0` },
});

interface UndoListProps {
  /** Mends that can be taken back, the last ones first. */
  readonly fixed: readonly Fixed[];
  readonly session: Session;
  readonly isBusy: boolean;
  readonly lang: Lang;
}

/** The way back from each run of mends, also of filled columns and suggestions: the last one at hand, those before it in a fold. */
export function UndoList({ fixed, session, isBusy, lang }: UndoListProps): ReactElement | null {
  const styles = useStyles();
  const [last, ...before] = fixed;
  if (last === undefined) return null;
  const undo = ({ id }: Fixed, name: string): ReactElement => (
    <Button size="small" disabled={isBusy} onClick={() => void session.undoFixes(id)}>
      {name}
    </Button>
  );
  const nameOf = ({ kind, count }: Fixed): string =>
    text(lang, 'pane.fixes.kindCount', {
      kind: text(lang, `pane.fixes.kind.${ALL_KINDS.find((each) => each === kind) ?? 'one'}`),
      n: countText(count),
    });
  return (
    <div>
      {undo(last, text(lang, 'pane.fixes.undo'))}
      {before.length > 0 && (
        <Disclosure
          isLink
          summary={text(lang, 'pane.fixes.earlier', { n: countText(before.length) })}
        >
          <ul className={styles.list}>
            {before.map((each) => (
              <li key={each.id} className={styles.item}>
                {undo(each, text(lang, 'pane.fixes.undoThis', { what: nameOf(each) }))}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
