import { Button, makeStyles, tokens } from '../fluent';
import type { ReactElement } from 'react';
import { columnLetters } from '../../catalogue';
import { countText, labelled } from '../../report';
import { text, type Lang } from '../../strings';
import { cellOf } from '../model/cellOf';
import { FIX_KINDS, type Fix, type FixKind } from '../model/fixes';
import { Fold } from '../parts';
import { BeforeAfter } from './BeforeAfter';
import type { Mended } from './useCheckWork';

const useStyles = makeStyles({
  body: { paddingInlineStart: tokens.spacingHorizontalM },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** More mends than this are not looked at one by one. */
const SHOWN = 20;

interface QuickFixesProps {
  readonly mended: Mended;
  readonly lang: Lang;
  readonly isBusy: boolean;
  readonly canUndo: boolean;
  readonly onApply: (fixes: readonly Fix[]) => void;
  readonly onUndo: () => void;
}

/** Mends that need no judgement, kind by kind, each with a preview; for one cell or for all. */
export function QuickFixes(props: QuickFixesProps): ReactElement | null {
  const { mended, lang, isBusy, canUndo, onUndo } = props;
  const styles = useStyles();
  if (mended.count === 0 && !canUndo) return null;
  return (
    <Fold summary={text(lang, 'pane.fixes.count', { n: countText(mended.count) })}>
      <div className={styles.body}>
        <p className={styles.small}>{text(lang, 'pane.fixes.formulas')}</p>
        {canUndo && (
          <Button size="small" disabled={isBusy} onClick={onUndo}>
            {text(lang, 'pane.fixes.undo')}
          </Button>
        )}
        {FIX_KINDS.map((kind) => {
          const fixes = mended.byKind.get(kind);
          return fixes && <FixesOfKind key={kind} {...props} kind={kind} fixes={fixes} />;
        })}
      </div>
    </Fold>
  );
}

interface FixesOfKindProps extends QuickFixesProps {
  readonly kind: FixKind;
  readonly fixes: readonly Fix[];
}

function FixesOfKind(props: FixesOfKindProps): ReactElement {
  const { mended, lang, isBusy, onApply, kind, fixes } = props;
  const styles = useStyles();
  const n = countText(fixes.length);
  return (
    <Fold
      summary={text(lang, 'pane.fixes.kindCount', {
        kind: text(lang, `pane.fixes.kind.${kind}`),
        n,
      })}
    >
      <div className={styles.body}>
        <Button
          size="small"
          appearance="primary"
          disabled={isBusy}
          onClick={() => {
            onApply(fixes);
          }}
        >
          {text(lang, 'pane.fixes.all', { n })}
        </Button>
        {fixes.length > SHOWN && (
          <p className={styles.small}>{text(lang, 'pane.fixes.shown', { n: SHOWN })}</p>
        )}
        <ul className={styles.list}>
          {fixes.slice(0, SHOWN).map((fix) => {
            const cell = addressOf(mended, fix);
            return (
              <li key={cell} className={styles.item}>
                <div>{cell}</div>
                <BeforeAfter fix={fix} lang={lang} />
                <Button
                  size="small"
                  disabled={isBusy}
                  aria-label={labelled(text(lang, 'pane.fixes.one'), cell, lang)}
                  onClick={() => {
                    onApply([fix]);
                  }}
                >
                  {text(lang, 'pane.fixes.one')}
                </Button>
              </li>
            );
          })}
        </ul>
      </div>
    </Fold>
  );
}

function addressOf({ check }: Mended, { index, field }: Fix): string {
  const place = cellOf(check, index, field);
  return place === undefined ? '' : `${columnLetters(place.column + 1)}${place.row + 1}`;
}
