import { columnLetters, type Catalogue, type CellPlace } from '../../catalogue';
import type { FieldKey } from '../../fields';
import type { RangePlace } from './parseAddress';

/**
 * The same products, with their cells where the range lies in its sheet. One layout is compiled for
 * all rows of a sheet, so it can't know. Of rows that lie nowhere (a formula's own array) no cell is
 * named.
 */
export function placedCatalogue(
  catalogue: Catalogue,
  columns: Readonly<Partial<Record<FieldKey, number>>>,
  range: RangePlace | undefined,
): Catalogue {
  return {
    size: catalogue.size,
    columns: catalogue.columns,
    rowNumbers: catalogue.rowNumbers,
    raw: (field, index) => catalogue.raw(field, index),
    place: (field, index) => placeOf(catalogue.rowNumbers[index], columns[field], range),
  };
}

/** `row` counts from 1 in the range, `column` from 0. */
function placeOf(
  row: number | undefined,
  column: number | undefined,
  range: RangePlace | undefined,
): CellPlace | undefined {
  if (row === undefined || column === undefined || range === undefined) return undefined;
  return {
    sheet: range.sheet,
    row: range.row + row,
    column: columnLetters(range.column + column + 1),
  };
}
