/** A rectangle of a sheet; 0-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rows of every sheet. */
export const SHEET_ROWS = 1_048_576;

export function placeOf(range: Excel.Range): Place {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** What `placeOf` needs. */
export const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

export function rangeAt(sheet: Excel.Worksheet, place: Place): Excel.Range {
  return sheet.getRangeByIndexes(place.row, place.column, place.rows, place.columns);
}

/** Columns number `first` to `last` of a place, counted from 0 within it. */
export function columnsOf(place: Place, first: number, last = first): Place {
  return { ...place, column: place.column + first, columns: last - first + 1 };
}

/** The place without its first row. */
export function bodyOf(place: Place): Place {
  return { ...place, row: place.row + 1, rows: place.rows - 1 };
}

export function isInside(inner: Place, outer: Place): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
