import { boxOf, COLUMN_LIMIT, isWholeColumns, isWholeRows, ROW_LIMIT } from './box';
import type { Box, Shift } from './cellTypes';
import { LineSizes } from './lineSizes';
import type { Lines } from './lineTypes';
import type { MemorySheet } from './memorySheet';
import type { SheetFilter } from './sheetFilter';
import { wrappedLines } from './wrappedLines';

/** In points. */
const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;
const TALLEST = 409;
/** Large letters of East Asia need more than their size says. */
const LARGE_LEADING = 1.12;
/** Of letters. */
const STANDARD_SIZE = 11;

/** The rows and columns of a sheet: what may be done to them, and what hides them. */
export class SheetLines implements Lines {
  readonly standardWidth = STANDARD_WIDTH;
  readonly standardHeight = STANDARD_HEIGHT;
  private readonly rows = new LineSizes(STANDARD_HEIGHT, ROW_LIMIT);
  private readonly columns = new LineSizes(STANDARD_WIDTH, COLUMN_LIMIT);

  constructor(private readonly sheet: MemorySheet) {}

  columnWidth(box: Box): number | undefined {
    return this.columns.commonSize(box.column, box.columns);
  }

  rowHeight(box: Box): number | undefined {
    return this.rows.commonSize(box.row, box.rows);
  }

  setColumnWidth(box: Box, points: number): void {
    this.sheet.protection.require('allowFormatColumns');
    this.columns.setSize(box.column, box.columns, points);
  }

  setRowHeight(box: Box, points: number): void {
    this.sheet.protection.require('allowFormatRows');
    this.rows.setSize(box.row, box.rows, points);
  }

  autofitColumns(box: Box): void {
    const used = this.sheet.usedBox(true);
    for (let column = box.column; column < box.column + box.columns; column += 1) {
      const texts =
        used === undefined ? [] : this.sheet.texts({ ...used, column, columns: 1 }).flat();
      const longest = Math.max(0, ...texts.map((text) => text.length));
      if (longest > 0) this.setColumnWidth(boxOf(0, column), 5.25 * longest + 6);
    }
  }

  autofitRows(box: Box): void {
    this.sheet.protection.require('allowFormatRows');
    this.rows.setSize(box.row, box.rows, STANDARD_HEIGHT);
    const used = this.sheet.usedBox(true);
    if (used === undefined) return;
    const end = Math.min(box.row + box.rows, used.row + used.rows);
    for (let row = Math.max(box.row, used.row); row < end; row += 1)
      this.rows.fit(row, this.fittingHeight({ ...used, row, rows: 1 }));
  }

  /** The height of the tallest cell of a row, by the widths of its letters. */
  private fittingHeight(line: Box): number {
    const [texts = []] = this.sheet.texts(line);
    const heights = texts.map((text, at) => {
      if (text === '') return STANDARD_HEIGHT;
      const column = line.column + at;
      const { wrapText, fontSize } = this.sheet.format(line.row, column);
      const size = fontSize / STANDARD_SIZE;
      const width = this.columnWidth(boxOf(0, column)) ?? STANDARD_WIDTH;
      const high = STANDARD_HEIGHT * size * (size > 1 ? LARGE_LEADING : 1);
      return high * (wrapText ? wrappedLines(text, width / size) : 1);
    });
    return Math.min(TALLEST, Math.max(STANDARD_HEIGHT, ...heights));
  }

  isRowFitted(row: number): boolean {
    return this.rows.isFitted(row);
  }

  columnsHidden(box: Box): boolean | undefined {
    return common(box.column, box.columns, (column) => this.isColumnHidden(column));
  }

  rowsHidden(box: Box): boolean | undefined {
    return common(box.row, box.rows, (row) => this.isRowHidden(row));
  }

  setColumnsHidden(box: Box, hidden: boolean): void {
    this.sheet.protection.require('allowFormatColumns');
    this.columns.setHidden(box.column, box.columns, hidden);
  }

  setRowsHidden(box: Box, hidden: boolean): void {
    const { sheet } = this;
    sheet.protection.require('allowFormatRows');
    this.rows.setHidden(box.row, box.rows, hidden);
    if (!hidden) for (const filter of this.filters()) filter.show(box);
    const { events } = sheet.workbook;
    events.emit({ type: 'rowHiddenChanged', source: events.source, sheet, box });
  }

  isRowHidden(row: number): boolean {
    return this.rows.isHidden(row) || this.filters().some((filter) => filter.hides(row));
  }

  private filters(): readonly SheetFilter[] {
    const { filter, tables } = this.sheet;
    return [filter, ...tables.list.map((table) => table.filter)];
  }

  isColumnHidden(column: number): boolean {
    return this.columns.isHidden(column);
  }

  geometry(box: Box): { left: number; top: number; width: number; height: number } {
    const left = this.columns.offset(box.column);
    const top = this.rows.offset(box.row);
    return {
      left,
      top,
      width: this.columns.offset(box.column + box.columns) - left,
      height: this.rows.offset(box.row + box.rows) - top,
    };
  }

  /** Sizes and hiding go with whole rows or columns that move. */
  shift({ kind, axis, box }: Shift): void {
    if (axis === 'columns' && isWholeColumns(box))
      this.columns.shift(kind, box.column, box.columns);
    if (axis === 'rows' && isWholeRows(box)) this.rows.shift(kind, box.row, box.rows);
  }

  describe(): unknown {
    return { rows: this.rows.describe(), columns: this.columns.describe() };
  }
}

/** What holds of all lines of the stretch; `undefined` when they differ. */
function common(start: number, count: number, of: (index: number) => boolean): boolean | undefined {
  const first = of(start);
  for (let index = start + 1; index < start + count; index += 1)
    if (of(index) !== first) return undefined;
  return first;
}
