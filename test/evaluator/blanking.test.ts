import { createEvaluator, type Explanation } from '../../src/evaluator';
import { FIELD_KEYS, MEASURES, type FieldKey, type Measure } from '../../src/fields';
import type { Rule, Test } from '../../src/rulebook';
import { book, catalogueOf, sampleRows, TODAY } from './support/sheets';

/**
 * What is missing is unknown, never failed: to empty a cell moves what is said towards `unknown`
 * and nowhere else. Aside are only rules that look past an empty cell, each for a stated reason.
 */
function looksPast({ applies, test }: Rule, field: FieldKey): boolean {
  return [test, ...(applies ? [applies] : [])].flatMap(leavesOf).some((leaf) => {
    // `filled`: that a cell was left empty is itself what is asked.
    if (!('value' in leaf)) return leaf.kind === 'filled' && leaf.field === field;
    const measure = MEASURES[leaf.value as keyof typeof MEASURES] as Measure | undefined;
    if (measure?.optional?.includes(field)) return true;
    // Traits are told from whichever of category and title there is; certificates may have own dates.
    if (leaf.value === 'market.certified') return field === 'category';
    return leaf.value === 'certificates.daysLeft' && field === 'certificates';
  });
}

function leavesOf(test: Test): Exclude<Test, { kind: 'all' | 'any' | 'not' }>[] {
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

const evaluator = createEvaluator(book, { asOf: TODAY });

/** Status by rule, of market pools by rule and market; of governance only what is listed. */
function statusesOf({ pools, findings, undecided }: Explanation): Map<string, [Rule, string]> {
  const statuses = new Map<string, [Rule, string]>();
  for (const { conditions, markets } of pools) {
    for (const { rule, status } of conditions) statuses.set(rule.id, [rule, status]);
    for (const { market, conditions: own } of markets)
      for (const { rule, status } of own) statuses.set(`${rule.id} ${market}`, [rule, status]);
  }
  for (const { rule } of findings) statuses.set(rule.id, [rule, 'unmet']);
  for (const { rule } of undecided) statuses.set(rule.id, [rule, 'unknown']);
  return statuses;
}

const allowed: Readonly<Record<string, readonly string[]>> = {
  met: ['met', 'unknown'],
  unmet: ['unmet', 'unknown'],
  unknown: ['unknown'],
  // The guard may be emptied; then only a met test is certain.
  'n/a': ['n/a', 'met', 'unknown'],
  // A governance rule that is met or does not apply.
  fine: ['fine', 'unknown'],
};

const rows = sampleRows(120, 20);
const before = rows.map((row) => evaluator.evaluate(catalogueOf([row])).explain(0));

/** An empty industry is told from the category, which may know better. */
const FIELDS = FIELD_KEYS.filter((field) => field !== 'industry');

const poolRules = book.rules.filter(({ id }) =>
  book.pools.some(({ conditions }) => conditions.includes(id)),
);

test.each(FIELDS)('to empty %s moves statuses only towards unknown', (field) => {
  const at = FIELD_KEYS.indexOf(field);
  const affectsPools = poolRules.some((rule) => looksPast(rule, field));
  const wrong: string[] = [];
  rows.forEach((row, number) => {
    const blanked = row.map((cell, column) => (column === at ? '' : cell));
    const after = evaluator.evaluate(catalogueOf([blanked])).explain(0);
    const [was, is] = [statusesOf(before[number]!), statusesOf(after)];
    for (const [key, [rule, status]] of is) {
      // A market that was not named is judged where none is named any more.
      const old = was.get(key)?.[1] ?? (key.includes(' ') ? undefined : 'fine');
      if (old === undefined || looksPast(rule, field)) continue;
      if (!allowed[old]!.includes(status)) wrong.push(`${number} ${key}: ${old} to ${status}`);
    }
    for (const [key, [rule, status]] of was) {
      if (is.has(key) || looksPast(rule, field) || key.includes(' ')) continue;
      wrong.push(`${number} ${key}: ${status} to fine`);
    }
    const { premium } = before[number]!;
    const kept = after.premium === premium || after.premium === 'unknown';
    if (!affectsPools && !kept) wrong.push(`${number} premium: ${premium} to ${after.premium}`);
  });
  expect(wrong).toEqual([]);
});
