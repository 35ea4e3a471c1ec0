import { Checkbox, Link, makeStyles, mergeClasses, tokens } from '../fluent';
import type { ReactElement } from 'react';
import type { CheckResult } from '../../excel/check/types';
import type { Session } from '../../excel/session/types';
import {
  cellText,
  conditionWords,
  countText,
  effortText,
  fieldName,
  gainText,
  planSteps,
  statusText,
} from '../../report';
import { CELL } from '../../catalogue';
import { text, type Lang } from '../../strings';
import { cellName, goalOf } from '../model/cellOf';
import type { DayItem } from '../model/today/todayList';
import { CAPITAL } from '../parts';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  words: { flexGrow: 1, minWidth: 0, paddingTop: tokens.spacingVerticalXS },
  title: {
    overflow: 'hidden',
    fontWeight: tokens.fontWeightSemibold,
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  done: { color: tokens.colorNeutralForeground2 },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  gain: { color: tokens.colorStatusSuccessForeground3 },
  link: { display: 'inline-block', textAlign: 'start', ...CAPITAL },
});

interface TodayItemProps {
  readonly item: DayItem;
  readonly check: CheckResult;
  readonly session: Session;
  readonly isTicked: boolean;
  /** Edits of the sheet are not judged by themselves. */
  readonly isStale: boolean;
  readonly lang: Lang;
  readonly onTick: (key: string, isTicked: boolean) => void;
}

/** A product of the day's list: its steps, each with a way to its cell, and whether it is premium by now. */
export function TodayItem(props: TodayItemProps): ReactElement {
  const { item, check, session, isTicked, isStale, lang, onTick } = props;
  const { index, isDone, key } = item;
  const styles = useStyles();
  const { catalogue, verdict } = check;
  const name = text(lang, 'pane.problems.rowHead', {
    row: catalogue.rowNumbers[index]!,
    id: cellText(catalogue, 'productId', index),
  });
  const title = cellText(catalogue, 'title', index);
  const tick = (isNowTicked: boolean): void => {
    onTick(key, isNowTicked);
    if (isNowTicked && !isDone && isStale) {
      void session.check({ target: { kind: 'sheet', sheet: check.data.sheetId } });
    }
  };
  return (
    <li className={styles.item}>
      <Checkbox
        checked={isDone || isTicked}
        disabled={isDone}
        aria-label={name}
        onChange={(_, { checked }) => {
          tick(checked === true);
        }}
      />
      <div className={mergeClasses(styles.words, isDone && styles.done)}>
        <div className={styles.title} title={title}>
          {title || text(lang, 'pane.row.untitled')}
        </div>
        <div className={styles.small}>{[name, ...figures(check, index, lang)].join(' · ')}</div>
        {isDone ? (
          <div className={styles.gain}>{statusText(verdict.status(index), lang)}</div>
        ) : (
          <Steps {...props} />
        )}
        {isTicked && !isDone && (
          <div className={styles.small} role="status">
            {text(lang, 'pane.today.notYet')}
          </div>
        )}
      </div>
    </li>
  );
}

/** What buyers have done with the product, as far as the sheet says it. */
function figures({ catalogue }: CheckResult, index: number, lang: Lang): string[] {
  const fields = ['exposure', 'inquiries'] as const;
  return fields.flatMap((field) => {
    const column = catalogue.columns[field];
    if (column?.state[index] !== CELL.ok) return [];
    return [`${fieldName(field, lang)}\u00a0${countText(column.values[index]!)}`];
  });
}

function Steps({ item, check, session, lang }: TodayItemProps): ReactElement {
  const styles = useStyles();
  const { index } = item;
  const pool = check.verdict.nearest(index)?.pool;
  return (
    <>
      {planSteps(check.verdict, item, lang).map(({ condition }) => (
        <div key={condition.rule.id}>
          <Link
            as="button"
            className={styles.link}
            onClick={() => {
              const { row, column, sheetId } = goalOf(check, index, condition.field);
              void session.goTo(row, column, sheetId);
            }}
          >
            {conditionWords(condition, lang)}
          </Link>{' '}
          <span className={styles.small}>
            {[condition.place && cellName(check, condition.place), effortText(condition.rule, lang)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </div>
      ))}
      {pool && (
        <div className={mergeClasses(styles.small, styles.gain)}>{gainText(pool, lang)}</div>
      )}
    </>
  );
}
