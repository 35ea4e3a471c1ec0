import {
  BooleanNumber,
  type IRowData,
  type IWorksheetData,
  mergeWorksheetSnapshotWithDefault,
} from '@univerjs/core';
import { type Box, boxOf, COLUMN_LIMIT, ROW_LIMIT, type Sheet } from '../../../host/model';
import { flag } from './flag';
import { rangeOf } from './ranges';

/** Empty cells that can be typed into beyond those that are used. */
const MORE_ROWS = 50;
const MORE_COLUMNS = 8;
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 26;

const PIXELS_PER_POINT = 4 / 3;

export const pixelsOf = (points: number): number => Math.round(points * PIXELS_PER_POINT);
export const pointsOf = (pixels: number): number => pixels / PIXELS_PER_POINT;

/** A sheet without its cells, in Univer's format. */
export function sheetData(sheet: Sheet): IWorksheetData {
  const { rows, columns } = extentOf(sheet);
  return mergeWorksheetSnapshotWithDefault({
    id: sheet.id,
    name: sheet.name,
    hidden: flag(sheet.visibility !== 'Visible'),
    tabColor: sheet.tabColor,
    showGridlines: flag(sheet.showGridlines),
    rowCount: rows,
    columnCount: columns,
    defaultColumnWidth: pixelsOf(sheet.lines.standardWidth),
    defaultRowHeight: pixelsOf(sheet.lines.standardHeight),
    mergeData: sheet.merges.map(rangeOf),
    freeze: freezeOf(sheet),
    rowData: rowsOf(sheet, rows),
    columnData: columnsOf(sheet, columns),
    cellData: {},
  });
}

/** Visible size of a sheet: the used range and the cell that is gone to, with some room for more. */
export function extentOf(sheet: Sheet, goneTo?: Box): { rows: number; columns: number } {
  const used = sheet.usedBox();
  const rows = Math.max(used ? used.row + used.rows : 0, goneTo ? goneTo.row + 1 : 0);
  const columns = Math.max(used ? used.column + used.columns : 0, goneTo ? goneTo.column + 1 : 0);
  return {
    rows: Math.min(Math.max(rows + MORE_ROWS, LEAST_ROWS), ROW_LIMIT),
    columns: Math.min(Math.max(columns + MORE_COLUMNS, LEAST_COLUMNS), COLUMN_LIMIT),
  };
}

export function freezeOf({ freezePanes }: Sheet): IWorksheetData['freeze'] {
  const { rows, columns } = freezePanes;
  return {
    ySplit: rows,
    xSplit: columns,
    startRow: rows || -1,
    startColumn: columns || -1,
  };
}

/** Rows that are hidden or have a height of their own. */
export function rowsOf(sheet: Sheet, count: number): Record<number, Partial<IRowData>> {
  const found: Record<number, Partial<IRowData>> = {};
  for (let row = 0; row < count; row++) {
    const points = sheet.lines.rowHeight(boxOf(row, 0)) ?? sheet.lines.standardHeight;
    const hidden = sheet.lines.isRowHidden(row);
    if (hidden || points !== sheet.lines.standardHeight)
      found[row] = { h: pixelsOf(points), ia: BooleanNumber.FALSE, hd: flag(hidden) };
  }
  return found;
}

/** All columns: a width of its own is kept even where it is the standard one. */
export function columnsOf(
  sheet: Sheet,
  count: number,
): Record<number, { w: number; hd: BooleanNumber }> {
  const found: Record<number, { w: number; hd: BooleanNumber }> = {};
  for (let column = 0; column < count; column++) {
    const points = sheet.lines.columnWidth(boxOf(0, column)) ?? sheet.lines.standardWidth;
    found[column] = { w: pixelsOf(points), hd: flag(sheet.lines.isColumnHidden(column)) };
  }
  return found;
}
