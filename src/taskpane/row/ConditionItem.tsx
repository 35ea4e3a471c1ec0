import { makeStyles, tokens } from '../fluent';
import type { ReactElement } from 'react';
import type { ConditionResult, ConditionStatus } from '../../evaluator';
import {
  basisOf,
  conditionWithoutPlace,
  conditionWords,
  derivedText,
  labelled,
  thresholdSourceText,
  isUnpublished,
  effortText,
} from '../../report';
import { text } from '../../strings';
import { BasisTag } from '../parts/BasisTag';
import { StatusIcon, type Tone } from '../parts/StatusWord';
import { GoToCell } from './GoToCell';
import { useRow } from './rowContext';
import { useRowStyles } from './styles';

const TONE: Readonly<Record<ConditionStatus, Tone>> = {
  met: 'good',
  unmet: 'bad',
  unknown: 'open',
  'n/a': 'none',
};

const useStyles = makeStyles({
  item: { display: 'flex', gap: tokens.spacingHorizontalXS },
  body: { flexGrow: 1, minWidth: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: `0 ${tokens.spacingHorizontalXS}`,
  },
  open: { fontWeight: tokens.fontWeightSemibold },
  tail: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: `0 ${tokens.spacingHorizontalS}`,
  },
});

interface ConditionItemProps {
  readonly condition: ConditionResult;
}

/** A condition that is met or does not apply, in a line. */
export function MetCondition({ condition }: ConditionItemProps): ReactElement {
  const { lang } = useRow();
  const styles = useStyles();
  const shared = useRowStyles();
  const { status, rule } = condition;
  const derived = derivedText(condition.place, lang);
  return (
    <li className={styles.item}>
      <StatusIcon tone={TONE[status]} name={text(lang, `pane.row.condition.${status}`)} />
      <span className={styles.head}>
        <span className={shared.words}>{conditionWords(condition, lang)}</span>
        {derived !== undefined && <span className={shared.small}>{derived}</span>}
        {isUnpublished(rule.basis) && <BasisTag basis={rule.basis} lang={lang} />}
      </span>
    </li>
  );
}

/** A condition that is not met, or unknown: what is there, what is needed, and what to do. */
export function OpenCondition({ condition }: ConditionItemProps): ReactElement {
  const { lang } = useRow();
  const styles = useStyles();
  const shared = useRowStyles();
  const { status, rule, source, field, missing } = condition;
  const derived = derivedText(condition.place, lang);
  return (
    <li className={styles.item}>
      <StatusIcon tone={TONE[status]} />
      <div className={styles.body}>
        <div className={styles.head}>
          <span className={`${shared.words} ${styles.open}`}>
            {conditionWords(conditionWithoutPlace(condition), lang)}
          </span>
          <BasisTag basis={basisOf(condition)} lang={lang} />
        </div>
        {status === 'unmet' && (
          <div className={shared.small}>
            {labelled(text(lang, 'explain.fix'), rule.fix[lang], lang)}
          </div>
        )}
        <div className={`${styles.tail} ${shared.small}`}>
          <span>{text(lang, `pane.row.condition.${status}`)}</span>
          {status === 'unmet' && <span>{effortText(condition.rule, lang)}</span>}
          {derived !== undefined && <span>{derived}</span>}
          {source === 'industryFallback' && <span>{thresholdSourceText(condition, lang)}</span>}
          <GoToCell field={missing[0]?.field ?? field} />
        </div>
      </div>
    </li>
  );
}
