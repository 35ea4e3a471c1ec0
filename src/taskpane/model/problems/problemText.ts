import type { ConditionResult, Explanation } from '../../../evaluator';
import { conditionText } from '../../../report';
import type { Lang } from '../../../strings';
import type { ProblemKind } from './types';

/** The condition behind a problem of a row; undefined if the row does not have it any more. */
export function conditionOf(
  { findings, gap }: Explanation,
  { rule, pool }: ProblemKind,
): ConditionResult | undefined {
  if (pool === undefined) return findings.find((finding) => finding.rule.id === rule.id)?.condition;
  return gap?.pool.id === pool.id
    ? gap.conditions.find((condition) => condition.rule.id === rule.id)
    : undefined;
}

/** A problem of a row as every view words it. */
export function problemText(explanation: Explanation, kind: ProblemKind, lang: Lang): string {
  const condition = conditionOf(explanation, kind);
  return condition === undefined ? kind.rule.title[lang] : conditionText(condition, lang);
}
