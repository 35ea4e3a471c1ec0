import type { ConditionResult, Explanation } from '../../../evaluator';
import { conditionText, conditionWords, faultText, faultWords, onSheet } from '../../../report';
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

interface Ways {
  /** Of a governance check, whose title says what is wrong. */
  readonly fault: (condition: ConditionResult, lang: Lang) => string;
  /** Of what a pool asks. */
  readonly pool: (condition: ConditionResult, lang: Lang) => string;
}

function tell(explanation: Explanation, kind: ProblemKind, lang: Lang, ways: Ways): string {
  const condition = conditionOf(explanation, kind);
  if (condition === undefined) return kind.rule.title[lang];
  return kind.pool === undefined ? ways.fault(condition, lang) : ways.pool(condition, lang);
}

/**
 * A problem of a row as every view words it.
 *
 * @param checked name of the sheet whose cells are named by column and row alone
 */
export function problemText(
  explanation: Explanation,
  kind: ProblemKind,
  lang: Lang,
  checked?: string,
): string {
  return tell(explanation, kind, lang, {
    fault: (condition) => faultText(onSheet(condition, checked), lang),
    pool: (condition) => conditionText(onSheet(condition, checked), lang),
  });
}

/** A problem in words alone, for those who show its basis and its cell beside it. */
export function problemWords(explanation: Explanation, kind: ProblemKind, lang: Lang): string {
  return tell(explanation, kind, lang, { fault: faultWords, pool: conditionWords });
}
