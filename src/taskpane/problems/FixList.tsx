import { Button, Checkbox, Link, makeStyles, tokens } from '../fluent';
import { useState, type ReactElement } from 'react';
import { columnLetters } from '../../catalogue';
import type { CheckResult } from '../../excel/check/types';
import type { Session } from '../../excel/session/types';
import { cellText, countText, labelled } from '../../report';
import { text, type Lang } from '../../strings';
import { cellOf } from '../model/cellOf';
import { cellKey, type Fix, type FixKind } from '../model/fixes';
import { BeforeAfter } from './BeforeAfter';

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

/** More changes than this are not looked at one by one. */
const SHOWN = 20;

interface FixListProps {
  /** The check that the changes are of. */
  readonly check: CheckResult;
  readonly kind: FixKind;
  readonly fixes: readonly Fix[];
  readonly lang: Lang;
  readonly isBusy: boolean;
  readonly session: Session;
  /** Whether they are made one by one alone. */
  readonly isOneByOne?: boolean;
  readonly onApply: (fixes: readonly Fix[], kind?: FixKind) => void;
}

/** Changes of one kind, each with its preview; made one by one, and unless each is to be looked at all that are chosen. */
export function FixList(props: FixListProps): ReactElement {
  const { lang, isBusy, isOneByOne, onApply, kind, fixes } = props;
  const styles = useStyles();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = fixes.filter(({ index, field }) => !left.has(cellKey(index, field)));
  return (
    <div className={styles.body}>
      {isOneByOne !== true && (
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
      )}
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
  );
}

interface FixItemProps extends FixListProps {
  readonly fix: Fix;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** One cell: of which product, where, what would change; a box to leave it out. */
function FixItem(props: FixItemProps): ReactElement {
  const { check, session, lang, isBusy, isOneByOne, onApply, kind, fix, isChosen, onChoose } =
    props;
  const styles = useStyles();
  const place = cellOf(check, fix.index, fix.field);
  const cell = place === undefined ? '' : `${columnLetters(place.column + 1)}${place.row + 1}`;
  const title = cellText(check.catalogue, 'title', fix.index);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        {isOneByOne !== true && (
          <Checkbox
            checked={isChosen}
            aria-label={cell}
            onChange={(_, { checked }) => {
              onChoose(checked === true);
            }}
          />
        )}
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
