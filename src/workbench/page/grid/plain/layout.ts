import { boxOf, COLUMN_LIMIT, ROW_LIMIT, type Sheet } from '../../../host/model';

/** Sizes in pixels. */
export const ROW_HEIGHT = 20;
export const HEADER_WIDTH = 52;
const PIXELS_PER_POINT = 4 / 3;

/** Empty cells that can be typed into beyond those that are used. */
const MORE_ROWS = 50;
const MORE_COLUMNS = 8;
const LEAST_COLUMNS = 26;

/** One column where it is drawn, in pixels from the first. */
export interface DrawnColumn {
  readonly column: number;
  readonly left: number;
  readonly width: number;
}

/** What of a sheet can be scrolled to: hidden rows and columns are left out. */
export interface Layout {
  readonly rows: readonly number[];
  readonly columns: readonly DrawnColumn[];
  readonly width: number;
  readonly height: number;
}

export function layoutOf(sheet: Sheet): Layout {
  const used = sheet.usedBox();
  const usedRows = used ? used.row + used.rows : 0;
  const usedColumns = used ? used.column + used.columns : 0;
  const rows: number[] = [];
  for (let row = 0; row < Math.min(usedRows + MORE_ROWS, ROW_LIMIT); row++)
    if (!sheet.isRowHidden(row)) rows.push(row);
  const columns: DrawnColumn[] = [];
  const count = Math.min(Math.max(usedColumns + MORE_COLUMNS, LEAST_COLUMNS), COLUMN_LIMIT);
  let left = 0;
  for (let column = 0; column < count; column++) {
    if (sheet.isColumnHidden(column)) continue;
    const points = sheet.columnWidth(boxOf(0, column)) ?? sheet.standardWidth;
    const width = Math.round(points * PIXELS_PER_POINT);
    columns.push({ column, left, width });
    left += width;
  }
  return { rows, columns, width: left, height: rows.length * ROW_HEIGHT };
}

/** The first and the one after the last of the rows that show, as indexes into `layout.rows`. */
export function rowsInView(layout: Layout, top: number, height: number): readonly [number, number] {
  const first = Math.floor(top / ROW_HEIGHT);
  return [first, Math.min(layout.rows.length, first + Math.ceil(height / ROW_HEIGHT) + 1)];
}

export function columnsInView(layout: Layout, left: number, width: number): readonly DrawnColumn[] {
  return layout.columns.filter(
    (column) => column.left + column.width > left && column.left < left + width,
  );
}
