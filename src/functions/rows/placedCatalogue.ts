import {
  columnLetters,
  columnOf,
  type Catalogue,
  type CellPlace,
  type SheetReading,
} from '../../catalogue';
import type { RangePlace } from '../runtime/parseAddress';

/** The first cell of a row, by its 0-based number among the rows. */
export type PlaceOf = (row: number) => RangePlace | undefined;

/**
 * The same products, with their cells where the rows lie in their sheet: `placeOf` tells the first
 * cell of a row by its 0-based number. One layout is compiled for all rows of a sheet, so it can't
 * know. A cell goes without its sheet, which the formula's argument names. Of rows that lie nowhere (a formula's own
 * array) no cell is named.
 */
export function placedCatalogue(
  catalogue: Catalogue,
  reading: SheetReading,
  placeOf: PlaceOf,
): Catalogue {
  return {
    size: catalogue.size,
    columns: catalogue.columns,
    rowNumbers: catalogue.rowNumbers,
    listing: catalogue.listing,
    raw: (field, index) => catalogue.raw(field, index),
    place: (field, index) =>
      cellOf(placeOf(catalogue.rowNumbers[index]! - 1), columnOf(reading, field)),
  };
}

function cellOf(first: RangePlace | undefined, column: number | undefined): CellPlace | undefined {
  if (first === undefined || column === undefined) return undefined;
  return { row: first.row + 1, column: columnLetters(first.column + column + 1) };
}
