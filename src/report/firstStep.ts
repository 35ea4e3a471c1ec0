import type { Explanation } from '../evaluator';
import type { Lang } from '../strings';
import { conditionText } from './condition/conditionText';
import { findingText } from './findingText';

/** What is to be changed of a product, and how. */
export interface FirstStep {
  readonly what: string;
  readonly fix: string;
}

/** What to do first: the easiest condition of the gap, or the gravest finding. */
export function firstStep(explanation: Explanation, lang: Lang): FirstStep | undefined {
  const condition = explanation.gap?.conditions.find(({ status }) => status === 'unmet');
  if (condition && explanation.premium !== 'yes') {
    return { what: conditionText(condition, lang), fix: condition.rule.fix[lang] };
  }
  const { findings } = explanation;
  const finding = findings.find(({ severity }) => severity === 'blocker') ?? findings[0];
  return finding && { what: findingText(finding, lang), fix: finding.rule.fix[lang] };
}
