import type { ConditionResult, Verdict } from '../../evaluator';
import type { Lang } from '../../strings';
import { conditionText } from '../condition/conditionText';
import { faultText } from '../condition/faultText';
import { conditionWithoutPlace, onSheet } from '../marks/withoutPlaces';
import type { PlanItem } from './plan';

/** One change of one cell: actual and needed value, and the fix. */
export interface PlanStep {
  readonly what: string;
  /** The same without its cell, for those who show that beside it. */
  readonly bare: string;
  readonly fix: string;
  readonly condition: ConditionResult;
}

/**
 * The steps for a product of a plan, least effort first; for an item of blockers, its gravest findings.
 *
 * @param checked name of the sheet whose cells are named by column and row alone
 */
export function planSteps(
  verdict: Verdict,
  { index, edits }: Pick<PlanItem, 'index' | 'edits'>,
  lang: Lang,
  checked?: string,
): PlanStep[] {
  if (edits > 0) {
    const open = verdict.gap(index)?.conditions ?? [];
    return open
      .filter(({ status }) => status === 'unmet')
      .map((condition) => ({
        what: conditionText(onSheet(condition, checked), lang),
        bare: conditionText(conditionWithoutPlace(condition), lang),
        fix: condition.rule.fix[lang],
        condition,
      }));
  }
  return verdict
    .findings(index)
    .filter(({ severity }) => severity === 'blocker')
    .map(({ rule, condition }) => ({
      what: faultText(onSheet(condition, checked), lang),
      bare: faultText(conditionWithoutPlace(condition), lang),
      fix: rule.fix[lang],
      condition,
    }));
}
