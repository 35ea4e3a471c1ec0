import { boxOf, endColumn, endRow, intersection, isWholeColumns, isWholeRows, around } from './box';
import { COLUMN_LIMIT, ROW_LIMIT } from './box';
import type { Box, CellFormat, FormatPatch, Shift } from './cellTypes';
import { distinction, patched, PLAIN } from './formats';
import { Plane } from './plane';
import { shiftedIndex } from './shiftedIndex';

/**
 * Formats of cells over formats of whole rows over formats of whole columns, so that a format for a
 * million rows is one entry.
 */
export class FormatLayers {
  private readonly cells = new Plane<CellFormat>();
  private rows = new Map<number, CellFormat>();
  private columns = new Map<number, CellFormat>();

  at(row: number, column: number): CellFormat {
    return this.cells.get(row, column) ?? this.base(row, column);
  }

  private base(row: number, column: number): CellFormat {
    return this.rows.get(row) ?? this.columns.get(column) ?? PLAIN;
  }

  put(row: number, column: number, format: CellFormat): void {
    this.cells.set(row, column, format === this.base(row, column) ? undefined : format);
  }

  patch(box: Box, patch: FormatPatch): void {
    const known = new Map<CellFormat, CellFormat>();
    this.change(box, (format) => {
      const next = known.get(format) ?? patched(format, patch);
      known.set(format, next);
      return next;
    });
  }

  clear(box: Box): void {
    this.change(box, () => PLAIN);
  }

  private change(box: Box, change: (format: CellFormat) => CellFormat): void {
    if (isWholeColumns(box)) this.changeColumns(box, change);
    else if (isWholeRows(box)) this.changeRows(box, change);
    else {
      for (let row = box.row; row < endRow(box); row += 1) {
        for (let column = box.column; column < endColumn(box); column += 1) {
          this.put(row, column, change(this.at(row, column)));
        }
      }
    }
  }

  private changeColumns(box: Box, change: (format: CellFormat) => CellFormat): void {
    const kept: [number, number, CellFormat][] = [];
    this.cells.forEach(box, (row, column, format) => kept.push([row, column, format]));
    for (const [row, format] of this.rows) {
      for (let column = box.column; column < endColumn(box); column += 1) {
        if (this.cells.get(row, column) === undefined) kept.push([row, column, format]);
      }
    }
    for (let column = box.column; column < endColumn(box); column += 1) {
      this.setBase(this.columns, column, change(this.columns.get(column) ?? PLAIN));
    }
    for (const [row, column, format] of kept) this.put(row, column, change(format));
  }

  private changeRows(box: Box, change: (format: CellFormat) => CellFormat): void {
    const kept: [number, number, CellFormat][] = [];
    this.cells.forEach(box, (row, column, format) => kept.push([row, column, format]));
    for (let row = box.row; row < endRow(box); row += 1) {
      for (const [column, format] of this.columns) {
        const bare = !this.rows.has(row) && this.cells.get(row, column) === undefined;
        if (bare) kept.push([row, column, format]);
      }
      this.setBase(this.rows, row, change(this.rows.get(row) ?? PLAIN));
    }
    for (const [row, column, format] of kept) this.put(row, column, change(format));
  }

  private setBase(layer: Map<number, CellFormat>, index: number, format: CellFormat): void {
    // A row's plain format still hides the formats of columns below it.
    if (format === PLAIN && (layer === this.columns || this.columns.size === 0))
      layer.delete(index);
    else layer.set(index, format);
  }

  /** The distinct formats in a box. */
  within(box: Box): CellFormat[] {
    const found = new Set<CellFormat>();
    const used = intersection(box, this.used() ?? boxOf(0, 0));
    if (used !== undefined) {
      for (let row = used.row; row < endRow(used); row += 1) {
        for (let column = used.column; column < endColumn(used); column += 1)
          found.add(this.at(row, column));
      }
    }
    if (used === undefined || endRow(used) < endRow(box) || used.row > box.row)
      this.addOutsideRows(box, used, found);
    if (used !== undefined && (endColumn(used) < endColumn(box) || used.column > box.column)) {
      for (let row = used.row; row < endRow(used); row += 1) found.add(this.rows.get(row) ?? PLAIN);
    }
    return [...found];
  }

  private addOutsideRows(box: Box, used: Box | undefined, found: Set<CellFormat>): void {
    let plainColumns = box.columns;
    for (const [column, format] of this.columns) {
      if (column < box.column || column >= endColumn(box)) continue;
      plainColumns -= 1;
      found.add(format);
    }
    let plainRows = box.rows - (used?.rows ?? 0);
    for (const [row, format] of this.rows) {
      const inside = row >= box.row && row < endRow(box);
      if (!inside || (used !== undefined && row >= used.row && row < endRow(used))) continue;
      plainRows -= 1;
      found.add(format);
    }
    if (plainColumns > 0 && plainRows > 0) found.add(PLAIN);
  }

  /** Where cells or whole rows differ from plain; whole columns don't count. */
  used(): Box | undefined {
    let bounds = this.cells.bounds();
    for (const row of this.rows.keys()) bounds = around(bounds, boxOf(row, 0));
    return bounds;
  }

  /** Inserted cells take the format of what lies left of or above them, as in Excel. */
  shift(shift: Shift): void {
    this.cells.shift(shift);
    if (shift.axis === 'columns' && isWholeColumns(shift.box)) {
      this.columns = shiftedKeys(
        this.columns,
        shift.kind,
        shift.box.column,
        shift.box.columns,
        COLUMN_LIMIT,
      );
    }
    if (shift.axis === 'rows' && isWholeRows(shift.box)) {
      this.rows = shiftedKeys(this.rows, shift.kind, shift.box.row, shift.box.rows, ROW_LIMIT);
    }
    if (shift.kind === 'insert') this.inherit(shift);
  }

  private inherit({ axis, box }: Shift): void {
    const columns = axis === 'columns';
    const from = columns
      ? { ...box, column: box.column - 1, columns: 1 }
      : { ...box, row: box.row - 1, rows: 1 };
    if (from.row < 0 || from.column < 0) return;
    if (columns && isWholeColumns(box)) repeat(this.columns, from.column, box.columns);
    if (!columns && isWholeRows(box)) repeat(this.rows, from.row, box.rows);
    const copied: [number, number, CellFormat][] = [];
    this.cells.forEach(from, (row, column, format) => copied.push([row, column, format]));
    for (const [row, column, format] of copied) {
      for (let by = 1; by <= (columns ? box.columns : box.rows); by += 1) {
        this.put(columns ? row : row + by, columns ? column + by : column, format);
      }
    }
  }

  permute(box: Box, axis: 'rows' | 'columns', order: readonly number[]): void {
    this.cells.permute(box, axis, order);
  }

  describe(): unknown {
    const lines = (layer: ReadonlyMap<number, CellFormat>): unknown =>
      [...layer].sort(([a], [b]) => a - b).map(([index, format]) => [index, distinction(format)]);
    return {
      columns: lines(this.columns),
      rows: lines(this.rows),
      cells: this.runs().map(([column, row, rows, format]) => [
        column,
        row,
        rows,
        distinction(format),
      ]),
    };
  }

  /** Stretches of equal formats, column by column: [column, first row, rows, format]. */
  private runs(): [number, number, number, CellFormat][] {
    const open = new Map<number, [number, number, number, CellFormat]>();
    const runs: [number, number, number, CellFormat][] = [];
    this.cells.forEach(boxOf(0, 0, ROW_LIMIT, COLUMN_LIMIT), (row, column, format) => {
      const run = open.get(column);
      if (run !== undefined && run[3] === format && run[1] + run[2] === row) run[2] += 1;
      else {
        const next: [number, number, number, CellFormat] = [column, row, 1, format];
        open.set(column, next);
        runs.push(next);
      }
    });
    return runs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  }
}

function shiftedKeys<T>(
  map: ReadonlyMap<number, T>,
  kind: Shift['kind'],
  at: number,
  count: number,
  limit: number,
): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [index, item] of map) {
    const place = shiftedIndex(index, kind, at, count);
    if (place !== undefined && place < limit) moved.set(place, item);
  }
  return moved;
}

function repeat(layer: Map<number, CellFormat>, from: number, count: number): void {
  const format = layer.get(from);
  for (let by = 1; format !== undefined && by <= count; by += 1) layer.set(from + by, format);
}
