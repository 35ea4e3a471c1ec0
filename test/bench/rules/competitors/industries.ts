import { INDUSTRY_KEYS, type IndustryKey } from '../../../../src/fields';
import { SIXTY_RULES, type BenchRule } from '../sixtyRules';
import type { LooseRow } from '../typedRow';

/** One checker for each industry, so that no library has to choose a limit row by row. */
export function byIndustry<T>(make: (industry: IndustryKey) => T): (row: LooseRow) => T {
  const made = INDUSTRY_KEYS.map(make);
  return ({ industry }) => made[industry!]!;
}

/** Numbers of the rules that look at each field. */
export function rulesByField(): Map<BenchRule['field'], number[]> {
  const fields = new Map<BenchRule['field'], number[]>();
  SIXTY_RULES.forEach(({ field }, number) => {
    fields.set(field, [...(fields.get(field) ?? []), number]);
  });
  return fields;
}
