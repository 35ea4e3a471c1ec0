import {
  compileLayout,
  type CatalogueBuilder,
  type Grid,
  type Layout,
  type RawCell,
} from '../../catalogue';
import type { CheckResult } from '../check/types';
import type { Place } from '../marks/place';
import type { SheetData, TableInfo } from '../read/types';
import type { RowsRead } from './readRows';
import { shiftedLength, shiftedRow, type RowShift } from './rowShift';
import type { RowSet } from './rowSet';

/** The sheet as we know it: every cell that was read, kept true by what events tell. */
export class SheetMirror {
  data: SheetData;
  layout: Layout;
  builder: CatalogueBuilder;
  /** What rows came and went since the check. */
  shifts: RowShift[] = [];
  /** Whether formats no longer cover all product rows. */
  formatsTorn = false;
  /** 0-based row of the sheet after the header. */
  readonly headerEnd: number;
  /** 0-based row of the sheet of the first product. */
  readonly firstProduct: number;

  /** @param block our result columns; undefined where there are none any more */
  constructor(
    check: CheckResult,
    public block: Place | undefined,
  ) {
    this.data = check.data;
    this.layout = check.layout;
    this.builder = compileLayout(check.layout);
    this.headerEnd = check.header.headerRow;
    this.firstProduct = check.data.firstRow + check.layout.firstRow;
  }

  /** Whether the grid has the columns that the sheet has now that our columns are in it. */
  get isAligned(): boolean {
    const { block, data } = this;
    if (block === undefined) return data.ours.length === 0;
    const own = Array.from({ length: block.columns }, (_, at) => block.column + at);
    const width = Math.max(0, ...data.grid.map((row) => row.length));
    if (data.ours.length === 0) return data.firstColumn + width <= block.column;
    return own.every((column) => data.ours.includes(column)) && data.ours.length === own.length;
  }

  /** Columns to read of a row, from `data.firstColumn` on: what was read before, and our own. */
  get width(): number {
    const { grid, firstColumn, table } = this.data;
    let width = table?.columnCount ?? 0;
    for (const row of grid) width = Math.max(width, row.length);
    const { block } = this;
    return Math.max(width, block ? block.column + block.columns - firstColumn : 0);
  }

  /** 0-based row of the sheet after everything that is known of it. */
  get end(): number {
    const { data, block } = this;
    return Math.max(data.firstRow + data.grid.length, block ? block.row + block.rows : 0);
  }

  /** Follows rows that came or went under the header. */
  shift(shift: RowShift): void {
    const { data, block } = this;
    const grid = shiftedGrid(data.grid, { ...shift, at: shift.at - data.firstRow });
    const { table } = data;
    this.data = { ...data, grid, ...(table && { table: shiftedTable(table, shift) }) };
    this.moveMerges({ ...shift, at: shift.at - data.firstRow });
    if (block) this.block = { ...block, rows: shiftedLength(block.row, block.rows, shift) };
    if (shift.count > 0 && shift.at <= this.firstProduct) this.formatsTorn = true;
    this.shifts.push(shift);
  }

  /** Merged cells move with their rows, and grow where rows come between theirs. */
  private moveMerges({ at, count }: RowShift): void {
    const { merges } = this.layout;
    if (merges === undefined) return;
    const moved = merges.flatMap((merge) => {
      const top = shiftedRow(merge.top, [{ at, count }]) ?? at;
      const rows = shiftedLength(merge.top, merge.bottom + 1 - merge.top, { at, count });
      return rows > 0 ? [{ ...merge, top, bottom: top + rows - 1 }] : [];
    });
    this.layout = { ...this.layout, merges: moved };
    this.builder = compileLayout(this.layout);
  }

  /** Whether what was read is where it was looked for: a change whose event is still to come may be between. */
  agrees(read: RowsRead, rows: RowSet): boolean {
    const grown = (from: number, to: number): boolean => {
      for (let row = from; row < to; row++) if (!rows.has(row)) return false;
      return true;
    };
    const { block, data } = this;
    if (read.block && block) {
      const { row, column, columns, rows: count } = read.block;
      if (row !== block.row || column !== block.column || columns !== block.columns) return false;
      if (count < block.rows || !grown(block.row + block.rows, row + count)) return false;
    } else if (read.block) return false;
    if (read.table && data.table) {
      const { firstRow, firstColumn, rowCount } = read.table;
      const before = data.table;
      if (firstRow !== before.firstRow || firstColumn !== before.firstColumn) return false;
      if (rowCount < before.rowCount || !grown(firstRow + before.rowCount, firstRow + rowCount))
        return false;
    }
    return this.isHeader(read.header);
  }

  /** Takes over what was read. */
  take({ name, block, table, rows, isProtected }: RowsRead): void {
    if (table) this.data = { ...this.data, table };
    const { data } = this;
    const grid: (readonly RawCell[])[] = [...data.grid];
    for (const [row, { cells }] of rows) {
      if (!this.holds(row)) continue;
      const index = row - data.firstRow;
      while (grid.length <= index) grid.push([]);
      grid[index] = cells;
    }
    this.data = { ...data, name, grid, isProtected };
    this.block = block;
    if (name === data.name) return;
    this.layout = { ...this.layout, sheet: name };
    this.builder = compileLayout(this.layout);
  }

  /** Whether the row is one whose cells are judged; a selection and a table end where they end. */
  holds(row: number): boolean {
    const { table } = this.data;
    const end = table ? table.firstRow + table.rowCount : Infinity;
    return row >= this.firstProduct && row < end;
  }

  /** Whether a row says what it said when it was last read. */
  knows(row: number, cells: readonly RawCell[]): boolean {
    return areSame(cells, this.data.grid[row - this.data.firstRow] ?? []);
  }

  private isHeader(cells: readonly RawCell[] | undefined): boolean {
    const { grid, firstRow, head } = this.data;
    if (cells === undefined || head !== undefined) return true;
    return areSame(cells, grid[this.headerEnd - 1 - firstRow] ?? []);
  }
}

/** Whether two rows hold the same; blank cells at an end don't count. */
function areSame(cells: readonly RawCell[], known: readonly RawCell[]): boolean {
  const length = Math.max(cells.length, known.length);
  for (let at = 0; at < length; at++) if ((cells[at] ?? '') !== (known[at] ?? '')) return false;
  return true;
}

function shiftedGrid(grid: Grid, { at, count }: RowShift): Grid {
  if (at >= grid.length) return grid;
  const below = grid.slice(count < 0 ? at - count : at);
  const blank: Grid = Array.from({ length: Math.max(0, count) }, () => []);
  return [...grid.slice(0, at), ...blank, ...below];
}

function shiftedTable(table: TableInfo, shift: RowShift): TableInfo {
  return { ...table, rowCount: shiftedLength(table.firstRow, table.rowCount, shift) };
}
