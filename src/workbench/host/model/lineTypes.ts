import type { Box } from './cellTypes';

/** Rows and columns of a sheet: how large they are, in points, and whether they are hidden. */
export interface Lines {
  /** Width of columns and height of rows that have no size of their own. */
  readonly standardWidth: number;
  readonly standardHeight: number;
  /** `undefined` when the columns differ. */
  columnWidth(box: Box): number | undefined;
  rowHeight(box: Box): number | undefined;
  setColumnWidth(box: Box, points: number): void;
  setRowHeight(box: Box, points: number): void;
  autofitColumns(box: Box): void;
  autofitRows(box: Box): void;
  /** Whether the row's height follows its texts. */
  isRowFitted(row: number): boolean;
  /** `undefined` when some are hidden and some are not. */
  columnsHidden(box: Box): boolean | undefined;
  rowsHidden(box: Box): boolean | undefined;
  setColumnsHidden(box: Box, hidden: boolean): void;
  setRowsHidden(box: Box, hidden: boolean): void;
  /** Hidden by hand or by a filter. */
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  /** Left and top of the cell, width and height of the box. */
  geometry(box: Box): { left: number; top: number; width: number; height: number };
}
