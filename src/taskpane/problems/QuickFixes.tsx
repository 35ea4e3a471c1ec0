import { Button, makeStyles, tokens } from '../fluent';
import type { ReactElement } from 'react';
import type { Fixed, Session } from '../../excel/session/types';
import { countText } from '../../report';
import { text, type Lang } from '../../strings';
import { FIX_KINDS, type Fix, type FixKind } from '../model/fixes';
import { Fold } from '../parts';
import { FixList } from './FixList';
import type { Mended } from './useCheckWork';

const useStyles = makeStyles({
  body: { paddingInlineStart: tokens.spacingHorizontalM },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXS} 0` },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Kinds of runs that have a name. */
const NAMED = [...FIX_KINDS, 'group'] as const;

interface QuickFixesProps {
  readonly mended: Mended;
  readonly lang: Lang;
  readonly isBusy: boolean;
  readonly session: Session;
  /** Mends that can be taken back, the last ones first. */
  readonly fixed: readonly Fixed[];
  readonly onApply: (fixes: readonly Fix[], kind?: FixKind) => void;
}

/** Mends that need no judgement, kind by kind, each with a preview; for one cell or for all. */
export function QuickFixes(props: QuickFixesProps): ReactElement | null {
  const { mended, lang, fixed } = props;
  const styles = useStyles();
  if (mended.count === 0 && fixed.length === 0) return null;
  return (
    <Fold summary={text(lang, 'pane.fixes.count', { n: countText(mended.count) })}>
      <div className={styles.body}>
        <p className={styles.small}>{text(lang, 'pane.fixes.formulas')}</p>
        <UndoList {...props} />
        {FIX_KINDS.map((kind) => {
          const fixes = mended.byKind.get(kind);
          return fixes && <FixesOfKind key={kind} {...props} kind={kind} fixes={fixes} />;
        })}
      </div>
    </Fold>
  );
}

/** The way back from each run of mends: the last one at hand, those before it in a fold. */
function UndoList({ fixed, session, isBusy, lang }: QuickFixesProps): ReactElement | null {
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
      kind: text(lang, `pane.fixes.kind.${NAMED.find((each) => each === kind) ?? 'one'}`),
      n: countText(count),
    });
  return (
    <>
      {undo(last, text(lang, 'pane.fixes.undo'))}
      {before.length > 0 && (
        <Fold summary={text(lang, 'pane.fixes.earlier', { n: countText(before.length) })}>
          <ul className={styles.list}>
            {before.map((each) => (
              <li key={each.id} className={styles.item}>
                {undo(each, text(lang, 'pane.fixes.undoThis', { what: nameOf(each) }))}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

interface FixesOfKindProps extends QuickFixesProps {
  readonly kind: FixKind;
  readonly fixes: readonly Fix[];
}

function FixesOfKind(props: FixesOfKindProps): ReactElement {
  const { mended, lang, kind, fixes } = props;
  return (
    <Fold
      summary={text(lang, 'pane.fixes.kindCount', {
        kind: text(lang, `pane.fixes.kind.${kind}`),
        n: countText(fixes.length),
      })}
    >
      <FixList {...props} check={mended.check} />
    </Fold>
  );
}
