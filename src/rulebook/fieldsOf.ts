import { MEASURES, type FieldKey } from '../fields';
import { isMeasure, leavesOf, type Leaf, type RuleTests } from './check/conditionTests';

/** The fields that a rule reads, each once: those of its test, then those of `applies`. */
export function fieldsOf({ test, applies }: RuleTests): FieldKey[] {
  const leaves = [test, applies].flatMap((one) => (one ? leavesOf(one, []) : []));
  return [...new Set(leaves.flatMap(({ leaf }) => readsOf(leaf)))];
}

function readsOf(leaf: Leaf): readonly FieldKey[] {
  if ('field' in leaf) return [leaf.field];
  return isMeasure(leaf.value) ? MEASURES[leaf.value].reads : [leaf.value];
}
