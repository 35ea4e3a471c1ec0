import { Button, Checkbox, Link, makeStyles, tokens } from '../fluent';
import { useState, type ReactElement } from 'react';
import { columnLetters } from '../../catalogue';
import type { Fixed, Session } from '../../excel/session/types';
import { cellText, countText, labelled } from '../../report';
import { text, type Lang } from '../../strings';
import { cellOf } from '../model/cellOf';
import { cellKey, FIX_KINDS, type Fix, type FixKind } from '../model/fixes';
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
  head: { display: 'flex', alignItems: 'center', minWidth: 0 },
  cell: { flexShrink: 0, minHeight: '24px' },
  title: {
    minWidth: 0,
    marginInlineStart: tokens.spacingHorizontalS,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** More mends than this are not looked at one by one. */
const SHOWN = 20;

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
      kind: text(lang, `pane.fixes.kind.${FIX_KINDS.find((each) => each === kind) ?? 'one'}`),
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
  const { lang, isBusy, onApply, kind, fixes } = props;
  const styles = useStyles();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = fixes.filter(({ index, field }) => !left.has(cellKey(index, field)));
  return (
    <Fold
      summary={text(lang, 'pane.fixes.kindCount', {
        kind: text(lang, `pane.fixes.kind.${kind}`),
        n: countText(fixes.length),
      })}
    >
      <div className={styles.body}>
        <Button
          size="small"
          appearance="primary"
          disabled={isBusy || chosen.length === 0}
          onClick={() => {
            onApply(chosen, kind);
          }}
        >
          {text(lang, chosen.length === fixes.length ? 'pane.fixes.all' : 'pane.fixes.chosen', {
            n: countText(chosen.length),
          })}
        </Button>
        {fixes.length > SHOWN && (
          <p className={styles.small}>{text(lang, 'pane.fixes.shown', { n: SHOWN })}</p>
        )}
        <ul className={styles.list}>
          {fixes.slice(0, SHOWN).map((fix) => {
            const key = cellKey(fix.index, fix.field);
            return (
              <FixItem
                key={key}
                {...props}
                fix={fix}
                isChosen={!left.has(key)}
                onChoose={(isChosen) => {
                  const next = new Set(left);
                  if (isChosen) next.delete(key);
                  else next.add(key);
                  setLeft(next);
                }}
              />
            );
          })}
        </ul>
      </div>
    </Fold>
  );
}

interface FixItemProps extends FixesOfKindProps {
  readonly fix: Fix;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** One cell: of which product, where, what would change; a box to leave it out. */
function FixItem(props: FixItemProps): ReactElement {
  const { mended, session, lang, isBusy, onApply, kind, fix, isChosen, onChoose } = props;
  const styles = useStyles();
  const place = cellOf(mended.check, fix.index, fix.field);
  const cell = place === undefined ? '' : `${columnLetters(place.column + 1)}${place.row + 1}`;
  const title = cellText(mended.check.catalogue, 'title', fix.index);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Checkbox
          checked={isChosen}
          aria-label={cell}
          onChange={(_, { checked }) => {
            onChoose(checked === true);
          }}
        />
        <Link
          as="button"
          className={styles.cell}
          onClick={() => {
            if (place) void session.goTo(place.row, place.column, place.sheetId);
          }}
        >
          {cell}
        </Link>
        <span className={styles.title} title={title}>
          {title}
        </span>
      </div>
      <BeforeAfter fix={fix} lang={lang} />
      <Button
        size="small"
        disabled={isBusy}
        aria-label={labelled(text(lang, 'pane.fixes.one'), cell, lang)}
        onClick={() => {
          onApply([fix], kind);
        }}
      >
        {text(lang, 'pane.fixes.one')}
      </Button>
    </li>
  );
}
