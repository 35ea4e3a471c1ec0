import { referenceText } from './formulaTemplate';
import type { FrozenArea, FrozenReference } from './frozenSection';
import type { AreaPlace, ReferencePlace } from './places';

/** Rows that one formula's reference has, if they move with its row. */
const heightIn = ({ rows }: { readonly rows: number }, formulas: number): number =>
  rows - (formulas - 1);

/** Whether the rows of a reference still go with the rows of the formulas; where both its ends are fixed they needn't. */
function goesAlong(reference: FrozenReference, now: ReferencePlace, before: number, after: number) {
  const [from, , to] = reference.fixed;
  if (before === 1 || (from && to)) return true;
  return heightIn(reference, before) === heightIn(now, after);
}

function textOf(reference: FrozenReference, now: ReferencePlace, at: number, rows: number): string {
  const { kind, fixed, isSingle, namesSheet } = reference;
  const end = now.row + now.rows - 1;
  const row = fixed[0] ? now.row : now.row + at;
  const lastRow = fixed[2] ? end : end - (rows - 1 - at);
  const text = referenceText({
    kind,
    fixed,
    row,
    lastRow,
    column: now.column,
    lastColumn: now.column + now.columns - 1,
    isSingle: isSingle && row === lastRow && now.columns === 1,
  });
  return namesSheet || !now.isOwnSheet ? `${now.sheetText}!${text}` : text;
}

/**
 * The formulas of an area as they are to be now, one for each of its rows, or the only one; undefined
 * where its references no longer go with its rows.
 */
export function areaFormulas(
  area: FrozenArea,
  { place, references }: Pick<AreaPlace, 'place' | 'references'>,
): string[] | undefined {
  const isOne = area.isSpill || area.rows === 1;
  const count = isOne ? 1 : place.rows;
  const isWhole = area.references.every((reference, at) =>
    goesAlong(reference, references[at]!, isOne ? 1 : area.rows, count),
  );
  if (!isWhole || (isOne && !area.isSpill && place.rows > 1)) return undefined;
  return Array.from({ length: count }, (_, row) =>
    area.parts
      .map((part, at) => {
        const reference = area.references[at];
        return reference ? part + textOf(reference, references[at]!, row, count) : part;
      })
      .join(''),
  );
}
