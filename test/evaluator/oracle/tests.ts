import { INDUSTRY_KEYS, MEASURE_KEYS, type FieldKey, type MeasureKey } from '../../../src/fields';
import type { ConditionStatus } from '../../../src/evaluator';
import type { NumberKey, Rule, Test, Threshold } from '../../../src/rulebook';
import { and, guarded, not, or, truth } from './kleene';
import { NAIVE, type Subject } from './measures';
import type { Oracle } from './oracle';
import { numberIn, stateOf, textIn } from './row';

/** The number that a rule would need, by hand: most specific entry first; null: not asked. */
export function limitFor(
  threshold: Threshold,
  industry: string,
  market: string | undefined,
): number | null {
  const { byIndustry, byMarket, byIndustryMarket } = threshold;
  const entry = (table: object | undefined, key: string): number | null | undefined =>
    (table as Readonly<Record<string, number | null>> | undefined)?.[key];
  const entries =
    market === undefined
      ? []
      : [entry(byIndustryMarket, `${industry}*${market}`), entry(byMarket, market)];
  const found = [...entries, entry(byIndustry, industry)].find((one) => one !== undefined);
  return found === undefined ? threshold.default : found;
}

/** The number of a field or measure; NaN where it is unknown. */
export function numberOf(key: NumberKey, subject: Subject, oracle: Oracle): number {
  return (MEASURE_KEYS as readonly string[]).includes(key)
    ? NAIVE[key as MeasureKey](subject, oracle)
    : numberIn(subject.row, key as FieldKey);
}

const COMPARE = {
  atLeast: (value: number, limit: number) => value >= limit,
  atMost: (value: number, limit: number) => value <= limit,
  above: (value: number, limit: number) => value > limit,
  below: (value: number, limit: number) => value < limit,
};

function compare(kind: keyof typeof COMPARE, value: number, limit: number | null): ConditionStatus {
  if (limit === null) return 'n/a';
  return truth(Number.isNaN(value) ? undefined : COMPARE[kind](value, limit));
}

/** Where the industry is unknown: what all industries that are asked agree on. */
function overIndustries(statuses: readonly ConditionStatus[]): ConditionStatus {
  const kinds = new Set(statuses);
  if (kinds.size === 1) return statuses[0]!;
  return kinds.has('unmet') || kinds.has('unknown') ? 'unknown' : 'met';
}

export function judgeTest(
  test: Test,
  threshold: Threshold | undefined,
  subject: Subject,
  oracle: Oracle,
): ConditionStatus {
  const { row, product, market } = subject;
  const part = (of: Test): ConditionStatus => judgeTest(of, threshold, subject, oracle);
  switch (test.kind) {
    case 'atLeast':
    case 'atMost':
    case 'above':
    case 'below': {
      const value = numberOf(test.value, subject, oracle);
      if (test.limit !== undefined || threshold === undefined)
        return compare(test.kind, value, test.limit ?? NaN);
      const industries = product.industry === undefined ? INDUSTRY_KEYS : [product.industry];
      return overIndustries(
        industries.map((key) => compare(test.kind, value, limitFor(threshold, key, market))),
      );
    }
    case 'is': {
      const value = numberOf(test.value, subject, oracle);
      return truth(Number.isNaN(value) ? undefined : value > 0 === test.expect);
    }
    case 'filled': {
      const state = stateOf(row, test.field);
      return truth(state === 'absent' ? undefined : state !== 'missing');
    }
    case 'oneOf': {
      const text = textIn(row, test.field);
      return truth(text === undefined ? undefined : test.words.includes(text));
    }
    case 'matches': {
      const text = textIn(row, test.field);
      const pattern = new RegExp(test.pattern, test.ignoreCase ? 'i' : '');
      return truth(text === undefined ? undefined : pattern.test(text));
    }
    case 'all':
      return and(test.of.map(part));
    case 'any':
      return or(test.of.map(part));
    case 'not':
      return not(part(test.of));
  }
}

/** A rule: its test where it applies. */
export function judgeRule(rule: Rule, subject: Subject, oracle: Oracle): ConditionStatus {
  const asked = judgeTest(rule.test, rule.threshold, subject, oracle);
  if (rule.applies === undefined) return asked;
  return guarded(judgeTest(rule.applies, rule.threshold, subject, oracle), asked);
}
