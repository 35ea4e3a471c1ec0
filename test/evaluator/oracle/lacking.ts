import { MEASURES, type FieldKey, type Measure, type MeasureKey } from '../../../src/fields';
import type { NumberKey, Rule, Test } from '../../../src/rulebook';
import { stateOf, type Row } from './row';

function readsOf(key: NumberKey): readonly FieldKey[] {
  const measure: Measure | undefined = (MEASURES as Record<string, Measure>)[key as MeasureKey];
  if (measure === undefined) return [key as FieldKey];
  return measure.reads.filter((field) => !measure.optional?.includes(field));
}

/** Single tests, each with the fields that it can't do without. */
function leavesOf(test: Test): FieldKey[][] {
  if ('of' in test) return (Array.isArray(test.of) ? test.of : [test.of]).flatMap(leavesOf);
  return ['value' in test ? [...readsOf(test.value)] : [test.field]];
}

/** Whether cells of the columns that there are could make a test come out so. */
function possible(test: Test, wanted: boolean, has: (field: FieldKey) => boolean): boolean {
  if (test.kind === 'not') return possible(test.of, !wanted, has);
  if (test.kind !== 'all' && test.kind !== 'any') return leavesOf(test)[0]!.every(has);
  const parts = test.of.map((part) => possible(part, wanted, has));
  const needsAll = (test.kind === 'all') === wanted;
  return needsAll ? !parts.includes(false) : parts.includes(true);
}

/** Of a condition that is unknown in a row: whether it is so for want of a column, whatever its cells say. */
export function lacksColumn(rule: Rule, row: Row): boolean {
  const has = (field: FieldKey): boolean => stateOf(row, field) !== 'absent';
  const needed = [rule.test, ...(rule.applies ? [rule.applies] : [])].flatMap(leavesOf).flat();
  const byIndustry = rule.threshold?.byIndustry ?? rule.threshold?.byIndustryMarket;
  const wantsIndustry = byIndustry !== undefined && !has('category') && !has('industry');
  if (needed.every(has) && !wantsIndustry) return false;
  const isRead = needed.filter(has).every((field) => stateOf(row, field) === 'ok');
  return isRead || !possible(rule.test, true, has);
}
