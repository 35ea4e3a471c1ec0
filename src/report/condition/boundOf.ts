import type { ConditionResult } from '../../evaluator';
import { text, type Lang } from '../../strings';
import { groupedText } from '../format/values';
import { isFlag, valueForm, valueText } from '../valueText';
import { isComparison, onlyTest, type Comparison } from './mainTest';

interface Range {
  readonly measure: Comparison['value'];
  readonly low: number;
  readonly high: number;
}

/** Both bounds of a rule that asks for a range; undefined for other rules. */
export function rangeOf({ rule, needed }: ConditionResult): Range | undefined {
  const { test } = rule;
  if (test.kind !== 'all' || test.of.length !== 2) return undefined;
  const from = test.of.find((each) => each.kind === 'atLeast');
  const to = test.of.find((each) => each.kind === 'atMost');
  if (from?.kind !== 'atLeast' || to?.kind !== 'atMost' || from.value !== to.value)
    return undefined;
  const [low, high] = [from.limit ?? needed, to.limit ?? needed];
  return low === undefined || high === undefined ? undefined : { measure: from.value, low, high };
}

/** In English a phrase has its unit once: `4 images, needs at least 6`. */
function limitText(
  limit: number,
  measure: Comparison['value'],
  isBesideActual: boolean,
  lang: Lang,
): string {
  const isBare = lang === 'en' && isBesideActual && valueForm(measure) === 'number';
  return isBare ? groupedText(limit) : valueText(limit, measure, lang);
}

/**
 * The number that is needed, as `at least 6 images`; undefined where the rule asks for no number.
 * Beside the actual value English leaves its unit out.
 */
export function boundOf(
  condition: ConditionResult,
  lang: Lang,
  isBesideActual = true,
): string | undefined {
  const range = rangeOf(condition);
  if (range) {
    const high = limitText(range.high, range.measure, isBesideActual, lang);
    return text(lang, 'need.between', { low: groupedText(range.low), high });
  }
  const test = onlyTest(condition.rule.test);
  const { needed } = condition;
  if (!test || !isComparison(test) || isFlag(test.value) || needed === undefined) return undefined;
  if (test.kind === 'atMost' && needed === 0) return text(lang, 'need.nothing');
  const value = limitText(needed, test.value, isBesideActual, lang);
  return text(lang, `need.${test.kind}`, { value });
}

/** Whether a yes is needed; undefined where the rule does not ask for a yes or a no. */
export function flagOf({ rule, needed }: ConditionResult): boolean | undefined {
  const test = onlyTest(rule.test);
  if (test?.kind === 'is') return test.expect;
  if (!test || !isComparison(test) || !isFlag(test.value)) return undefined;
  return test.kind === 'atLeast' ? (needed ?? 1) > 0 : test.kind === 'above';
}

/** Actual and needed value: `4 images, needs at least 6`; `20 days, at most 15 allowed`. */
export function fallsShortText(
  condition: ConditionResult,
  actual: string,
  need: string,
  lang: Lang,
): string {
  const kind = onlyTest(condition.rule.test)?.kind;
  const isCeiling = (kind === 'atMost' || kind === 'below') && condition.needed !== 0;
  return text(lang, isCeiling ? 'condition.allowed' : 'condition.short', { actual, need });
}
