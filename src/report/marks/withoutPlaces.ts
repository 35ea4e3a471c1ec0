import type { CellPlace } from '../../catalogue';
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

/** A condition whose cells are named without their sheet, where that is `checked`. */
export function onSheet(condition: ConditionResult, checked: string | undefined): ConditionResult {
  if (checked === undefined) return condition;
  const here = <T extends { readonly place?: CellPlace }>(each: T): T =>
    each.place?.sheet === checked ? { ...each, place: withoutSheet(each.place) } : each;
  return { ...here(condition), missing: condition.missing.map(here) };
}

function withoutSheet(place: CellPlace): CellPlace {
  const bare = { ...place };
  delete bare.sheet;
  return bare;
}
