import type { ConditionResult, Found, Gap, MissingCell, OtherRow } from '../../evaluator';

function missingWithoutPlace({ field, why }: MissingCell): MissingCell {
  return { field, why };
}

/**
 * A condition that names no cell. What stands beside a row moves with it when the sheet is sorted, so
 * an address in it would soon point at another product.
 */
export function conditionWithoutPlace(condition: ConditionResult): ConditionResult {
  const { found } = condition;
  const bare = {
    ...condition,
    missing: condition.missing.map(missingWithoutPlace),
    ...(found && { found: foundWithoutRows(found) }),
  };
  delete bare.place;
  return bare;
}

/** Other rows by their product IDs alone. */
function foundWithoutRows(found: Found): Found {
  const { rows } = found;
  if (rows?.kind !== 'rows') return found;
  const named = rows.rows.map(({ id }): OtherRow => (id === undefined ? {} : { id }));
  return { ...found, rows: { ...rows, rows: named } };
}

/** A gap that names no cell. */
export function gapWithoutPlaces(gap: Gap): Gap {
  return { ...gap, conditions: gap.conditions.map(conditionWithoutPlace) };
}
