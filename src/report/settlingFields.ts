import type { Settling, Summary } from '../evaluator';
import type { FieldKey } from '../fields';
import type { Rule } from '../rulebook';

/** A field without a column, with the pools and rules that it would settle. */
export interface SettlingField extends Settling {
  /** Governance rules that are unknown in every row. */
  readonly rules: readonly Rule[];
}

/** The missing columns, those that would settle most pools first, then most rules. */
export function settlingFields({ settling, uncheckable }: Summary): SettlingField[] {
  const rules = new Map<FieldKey, Rule[]>();
  for (const { rule, absent } of uncheckable) {
    for (const field of absent) rules.set(field, [...(rules.get(field) ?? []), rule]);
  }
  const waited = new Set(settling.map(({ field }) => field));
  const others = [...rules]
    .filter(([field]) => !waited.has(field))
    .map(([field, own]) => ({ field, rows: 0, pools: [], rules: own }))
    .sort((a, b) => b.rules.length - a.rules.length);
  return [...settling.map((each) => ({ ...each, rules: rules.get(each.field) ?? [] })), ...others];
}
