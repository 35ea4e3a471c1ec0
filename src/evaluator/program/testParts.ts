import { MEASURES, type FieldKey, type MeasureKey } from '../../fields';
import type { NumberKey, Rule, Test } from '../../rulebook';

/** The value that a rule compares, and its limit; without one, the rule's threshold. */
export interface MainComparison {
  readonly value: NumberKey;
  readonly limit?: number | undefined;
}

export interface FieldsOfRule {
  readonly required: readonly FieldKey[];
  /** Fields that most rows can do without. */
  readonly optional: readonly FieldKey[];
}

/** The part of a test that compares a number: the one that the rule's threshold is for, else the first. */
export function mainComparison(rule: Rule): MainComparison | undefined {
  const comparisons = leavesOf(rule.test).filter((leaf) => 'value' in leaf);
  const byThreshold = comparisons.find((leaf) => leaf.kind !== 'is' && leaf.limit === undefined);
  const main = byThreshold ?? comparisons[0];
  if (main === undefined) return undefined;
  if (main.kind === 'is') return { value: main.value, limit: main.expect ? 1 : 0 };
  return { value: main.value, limit: main.limit };
}

/** The fields that a rule reads, required and optional. */
export function fieldsOf(rule: Pick<Rule, 'applies' | 'test'>): FieldsOfRule {
  const required = new Set<FieldKey>();
  const optional = new Set<FieldKey>();
  for (const leaf of [...(rule.applies ? leavesOf(rule.applies) : []), ...leavesOf(rule.test)]) {
    if (!('value' in leaf)) {
      required.add(leaf.field);
      continue;
    }
    const { reads, spare } = readsOf(leaf.value);
    for (const field of reads) (spare.includes(field) ? optional : required).add(field);
  }
  return {
    required: [...required],
    optional: [...optional].filter((field) => !required.has(field)),
  };
}

function readsOf(key: NumberKey): { reads: readonly FieldKey[]; spare: readonly FieldKey[] } {
  if (!Object.hasOwn(MEASURES, key)) return { reads: [key as FieldKey], spare: [] };
  const measure = MEASURES[key as MeasureKey];
  return { reads: measure.reads, spare: 'optional' in measure ? measure.optional : [] };
}

type Leaf = Exclude<Test, { kind: 'all' | 'any' | 'not' }>;

function leavesOf(test: Test): Leaf[] {
  switch (test.kind) {
    case 'all':
    case 'any':
      return test.of.flatMap(leavesOf);
    case 'not':
      return leavesOf(test.of);
    default:
      return [test];
  }
}
