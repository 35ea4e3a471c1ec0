import type { ConditionResult, Found, Gap, MissingCell, OtherRow } from '../../evaluator';

function missingWithoutPlace({ field, why }: MissingCell): MissingCell {
  return { field, why };
}

/**
 * A condition without its cell: texts beside a row move with it when the sheet is sorted, so that an address
 * would soon point at another product.
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

/** A gap without its cells. */
export function gapWithoutPlaces(gap: Gap): Gap {
  return { ...gap, conditions: gap.conditions.map(conditionWithoutPlace) };
}

/** A condition whose cell is named without its sheet, where that is `checked`. */
export function onSheet(condition: ConditionResult, checked: string | undefined): ConditionResult {
  if (checked === undefined || condition.place?.sheet !== checked) return condition;
  const place = { ...condition.place };
  delete place.sheet;
  return { ...condition, place };
}
