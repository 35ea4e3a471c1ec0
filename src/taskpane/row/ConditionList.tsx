import type { ReactElement } from 'react';
import type { ConditionResult, ConditionStatus } from '../../evaluator';
import { conditionText, labelled, thresholdSourceText } from '../../report';
import { text, type Lang } from '../../strings';
import { byEffort } from '../model/row/order';
import { BasisTag, StatusWord, type Stand } from '../rules/parts';
import { GoToCell } from './GoToCell';
import { useRow } from './rowContext';
import { useRowStyles } from './styles';

const STAND: Readonly<Record<ConditionStatus, Stand>> = {
  met: 'good',
  unmet: 'bad',
  unknown: 'open',
  'n/a': 'none',
};

const EFFORTS = [1, 2, 3, 4, 5] as const;

/** How hard it is to meet a condition that is not met. */
function effortText({ rule }: ConditionResult, lang: Lang): string {
  if (!rule.mendable) return text(lang, 'pane.row.notMendable');
  const effort = EFFORTS.find((each) => each === rule.effort) ?? 5;
  const said = text(lang, `pane.row.effort.${effort}`);
  return labelled(text(lang, 'pane.row.effort'), said, lang);
}

function ConditionItem({ condition }: { readonly condition: ConditionResult }): ReactElement {
  const { lang } = useRow();
  const styles = useRowStyles();
  const { status, rule, needed, field } = condition;
  const isOpen = status === 'unmet' || status === 'unknown';
  return (
    <li>
      <div className={styles.line}>
        <StatusWord stand={STAND[status]}>{text(lang, `pane.row.condition.${status}`)}</StatusWord>
        <span className={styles.words}>{conditionText(condition, lang)}</span>
      </div>
      <div className={`${styles.line} ${styles.small}`}>
        <BasisTag basis={rule.basis} lang={lang} />
        {needed !== undefined && <span>{thresholdSourceText(condition, lang)}</span>}
        {isOpen && <span>{effortText(condition, lang)}</span>}
        {isOpen && <GoToCell field={field} />}
      </div>
      {status === 'unmet' && (
        <div className={styles.small}>
          {labelled(text(lang, 'explain.fix'), rule.fix[lang], lang)}
        </div>
      )}
    </li>
  );
}

interface ConditionListProps {
  readonly conditions: readonly ConditionResult[];
  /** What the list is about, for those who hear it. */
  readonly label: string;
}

/** Conditions as a checklist: what is to be done first, least effort on top. */
export function ConditionList({ conditions, label }: ConditionListProps): ReactElement {
  const styles = useRowStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {byEffort(conditions).map((condition) => (
        <ConditionItem key={condition.rule.id} condition={condition} />
      ))}
    </ul>
  );
}
