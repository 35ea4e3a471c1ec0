/** A block of cells; 0-based, of the sheet. */
export interface Area {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What to load of a range to know its area. */
export const AREA_PROPERTIES = 'rowIndex,columnIndex,rowCount,columnCount';

export function areaOf(range: Excel.Range): Area {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { firstRow: rowIndex, firstColumn: columnIndex, rowCount, columnCount };
}

/** The rows of `area` that `other` touches, in the whole width of `area`; maybe none. */
export function rowsWithin(area: Area, other: Area): Area {
  const firstRow = Math.max(area.firstRow, other.firstRow);
  const end = Math.min(area.firstRow + area.rowCount, other.firstRow + other.rowCount);
  return { ...area, firstRow, rowCount: Math.max(0, end - firstRow) };
}

/** The first rows of an area, at most `count`. */
export function topOf(area: Area, count: number): Area {
  return { ...area, rowCount: Math.min(area.rowCount, count) };
}

export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const { firstRow, firstColumn, rowCount, columnCount } = area;
  return sheet.getRangeByIndexes(firstRow, firstColumn, rowCount, columnCount);
}
