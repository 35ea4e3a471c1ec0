import { mainMeasure } from '../../../report/condition/mainTest';
import { isUnpublished } from '../../../report';
import type { NumberKey, Rule, Rulebook } from '../../../rulebook';

/** A rule whose number can be changed, or that can be switched off. */
export interface ThresholdRule {
  readonly rule: Rule;
  /** What its number measures; absent where it has none. */
  readonly measure?: NumberKey;
}

function thresholdRule(rule: Rule): ThresholdRule {
  const measure = rule.threshold && mainMeasure(rule.test);
  return measure === undefined ? { rule } : { rule, measure };
}

/** Rules in the groups in which they are asked. */
export interface ThresholdGroup {
  readonly id: string;
  readonly title: Rule['title'];
  readonly rules: readonly ThresholdRule[];
}

/** The rules of a book by pool and governance item; `assumedOnly`: those whose numbers are assumed. */
export function thresholdGroups(book: Rulebook, assumedOnly: boolean): ThresholdGroup[] {
  const byId = new Map(book.rules.map((rule) => [rule.id, rule]));
  const groupOf = (id: string, title: Rule['title'], ids: readonly string[]): ThresholdGroup => ({
    id,
    title,
    rules: ids
      .flatMap((ruleId) => byId.get(ruleId) ?? [])
      .map(thresholdRule)
      .filter(({ rule, measure }) => !assumedOnly || (isUnpublished(rule.basis) && measure)),
  });
  return [
    ...book.pools.map((pool) => groupOf(`pool.${pool.id}`, pool.name, pool.conditions)),
    ...book.governance.map((item) => groupOf(`governance.${item.id}`, item.title, item.rules)),
  ].filter(({ rules }) => rules.length > 0);
}
