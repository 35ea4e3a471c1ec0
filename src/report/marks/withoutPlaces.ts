import type { ConditionResult, Gap, MissingCell } from '../../evaluator';

function missingWithoutPlace({ field, why }: MissingCell): MissingCell {
  return { field, why };
}

/**
 * A condition that names no cell. What stands beside a row moves with it when the sheet is sorted, so
 * an address in it would soon point at another product.
 */
export function conditionWithoutPlace(condition: ConditionResult): ConditionResult {
  const bare = { ...condition, missing: condition.missing.map(missingWithoutPlace) };
  delete bare.place;
  return bare;
}

/** A gap that names no cell. */
export function gapWithoutPlaces(gap: Gap): Gap {
  return { ...gap, conditions: gap.conditions.map(conditionWithoutPlace) };
}
