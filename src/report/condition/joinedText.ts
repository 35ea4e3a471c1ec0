import type { ConditionResult } from '../../evaluator';
import type { Test } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { measuredText } from './actualText';
import { isComparison, mainMeasure, passes } from './mainTest';
import { testText } from './testText';

/** Whether the actual value alone shows that a part of a rule's test is met. */
function isMetBy({ rule, actual, needed }: ConditionResult, part: Test): boolean {
  if (!isComparison(part) || typeof actual !== 'number') return false;
  if (part.value !== mainMeasure(rule.test)) return false;
  const limit = part.limit ?? needed;
  return limit !== undefined && passes(part, actual, limit);
}

/** An unmet rule that joins several tests: measured value and tests in words; of `all`, only the unmet ones. */
export function joinedText(condition: ConditionResult, lang: Lang): string {
  const { rule, needed, targets } = condition;
  const { test } = rule;
  const parts = test.kind === 'all' ? test.of : [test];
  const open = parts.filter((part) => !isMetBy(condition, part));
  const asked: Test = open.length === 1 ? open[0]! : { kind: 'all', of: open };
  const need = testText(rule, open.length > 0 ? asked : test, lang, needed, targets);
  const measured = open.length < parts.length ? undefined : measuredText(condition, lang);
  if (measured === undefined) return text(lang, 'condition.asks', { need });
  return text(lang, 'condition.measuredAsks', { measured, need });
}
