import { mergeClasses } from '../fluent';
import type { ReactElement } from 'react';
import type { ConditionResult } from '../../evaluator';
import { text } from '../../strings';
import { byEffort, countByStatus } from '../model/row/order';
import { MetCondition, OpenCondition } from './ConditionItem';
import { useRow } from './rowContext';
import { RowFold } from './RowFold';
import { useRowStyles } from './styles';

const isOpen = ({ status }: ConditionResult): boolean => status === 'unmet' || status === 'unknown';

interface ConditionListProps {
  readonly conditions: readonly ConditionResult[];
  /** What the list is about, for those who hear it. */
  readonly label: string;
}

function MetConditions({ conditions, label }: ConditionListProps): ReactElement {
  const styles = useRowStyles();
  return (
    <ul className={mergeClasses(styles.list, styles.dense)} aria-label={label}>
      {conditions.map((condition) => (
        <MetCondition key={condition.rule.id} condition={condition} />
      ))}
    </ul>
  );
}

/** Conditions as a checklist: what is to be done first, least effort on top; what is met in a fold. */
export function ConditionList({ conditions, label }: ConditionListProps): ReactElement {
  const { lang } = useRow();
  const styles = useRowStyles();
  const sorted = byEffort(conditions);
  const open = sorted.filter(isOpen);
  const closed = sorted.filter((condition) => !isOpen(condition));
  if (open.length === 0) return <MetConditions conditions={closed} label={label} />;
  const counts = countByStatus(closed);
  const metLabel = text(lang, counts['n/a'] > 0 ? 'pane.row.alsoMetAndNot' : 'pane.row.alsoMet', {
    n: counts.met,
    none: counts['n/a'],
  });
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {open.map((condition) => (
          <OpenCondition key={condition.rule.id} condition={condition} />
        ))}
      </ul>
      {closed.length > 0 && (
        <RowFold name="met" summary={<span className={styles.small}>{metLabel}</span>}>
          {() => <MetConditions conditions={closed} label={metLabel} />}
        </RowFold>
      )}
    </>
  );
}
