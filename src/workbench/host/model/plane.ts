import { COLUMN_LIMIT, endColumn, endRow, around, boxOf } from './box';
import type { Box, Shift } from './cellTypes';

/** A row's entries by column; empty places hold undefined. */
type Row<T> = (T | undefined)[];

/** One thing per cell, kept by rows and only as far as it is filled. */
export class Plane<T> {
  private rows: (Row<T> | undefined)[] = [];

  get(row: number, column: number): T | undefined {
    return this.rows[row]?.[column];
  }

  set(row: number, column: number, item: T | undefined): void {
    if (item === undefined) {
      const line = this.rows[row];
      if (line !== undefined && column < line.length) line[column] = undefined;
      return;
    }
    const line = this.openRow(row);
    while (line.length < column) line.push(undefined);
    line[column] = item;
  }

  private openRow(row: number): Row<T> {
    while (this.rows.length < row) this.rows.push(undefined);
    return (this.rows[row] ??= []);
  }

  /** Visits what the box holds, row by row. */
  forEach(box: Box, visit: (row: number, column: number, item: T) => void): void {
    const lastRow = Math.min(endRow(box), this.rows.length);
    for (let row = box.row; row < lastRow; row += 1) {
      const line = this.rows[row];
      if (line === undefined) continue;
      const lastColumn = Math.min(endColumn(box), line.length);
      for (let column = box.column; column < lastColumn; column += 1) {
        const item = line[column];
        if (item !== undefined) visit(row, column, item);
      }
    }
  }

  /** A rectangle of everything in the box, `empty` where there is nothing. */
  read(box: Box, empty: T): T[][] {
    return Array.from({ length: box.rows }, (_, offset) => {
      const line = this.rows[box.row + offset];
      const out = new Array<T>(box.columns);
      for (let index = 0; index < box.columns; index += 1) {
        out[index] = line?.[box.column + index] ?? empty;
      }
      return out;
    });
  }

  clear(box: Box): void {
    const lastRow = Math.min(endRow(box), this.rows.length);
    for (let row = box.row; row < lastRow; row += 1) {
      const line = this.rows[row];
      if (line !== undefined && line.length > box.column) {
        line.fill(undefined, box.column, Math.min(endColumn(box), line.length));
      }
    }
  }

  bounds(): Box | undefined {
    let bounds: Box | undefined;
    this.rows.forEach((line, row) => {
      if (line === undefined) return;
      const first = line.findIndex((item) => item !== undefined);
      if (first < 0) return;
      const last = line.findLastIndex((item) => item !== undefined);
      bounds = around(bounds, boxOf(row, first, 1, last - first + 1));
    });
    return bounds;
  }

  shift(shift: Shift): void {
    if (shift.axis === 'columns') this.shiftColumns(shift);
    else if (shift.box.column === 0 && shift.box.columns === COLUMN_LIMIT)
      this.shiftWholeRows(shift);
    else this.shiftRows(shift);
  }

  private shiftColumns({ kind, box }: Shift): void {
    const lastRow = Math.min(endRow(box), this.rows.length);
    const gap = new Array<undefined>(box.columns).fill(undefined);
    for (let row = box.row; row < lastRow; row += 1) {
      const line = this.rows[row];
      if (line === undefined || line.length <= box.column) continue;
      if (kind === 'insert') line.splice(box.column, 0, ...gap);
      else line.splice(box.column, box.columns);
    }
  }

  private shiftWholeRows({ kind, box }: Shift): void {
    if (box.row >= this.rows.length) return;
    if (kind === 'delete') this.rows.splice(box.row, box.rows);
    else {
      const gap = new Array<undefined>(box.rows).fill(undefined);
      this.rows = [...this.rows.slice(0, box.row), ...gap, ...this.rows.slice(box.row)];
    }
  }

  private shiftRows({ kind, box }: Shift): void {
    const moved: [number, number, T][] = [];
    const below = { ...box, rows: Math.max(this.rows.length - box.row, 0) };
    const by = kind === 'insert' ? box.rows : -box.rows;
    this.forEach(below, (row, column, item) => {
      if (kind === 'insert' || row >= endRow(box)) moved.push([row + by, column, item]);
    });
    this.clear(below);
    for (const [row, column, item] of moved) this.set(row, column, item);
  }

  /** `order[i]` is the old offset of what comes i-th. */
  permute(box: Box, axis: 'rows' | 'columns', order: readonly number[]): void {
    if (axis === 'rows') this.permuteRows(box, order);
    else this.permuteColumns(box, order);
  }

  private permuteRows(box: Box, order: readonly number[]): void {
    const pieces = order.map((old) => this.rows[box.row + old]?.slice(box.column, endColumn(box)));
    this.clear(box);
    pieces.forEach((piece, place) => {
      piece?.forEach((item, right) => {
        if (item !== undefined) this.set(box.row + place, box.column + right, item);
      });
    });
  }

  private permuteColumns(box: Box, order: readonly number[]): void {
    const lastRow = Math.min(endRow(box), this.rows.length);
    for (let row = box.row; row < lastRow; row += 1) {
      const line = this.rows[row];
      if (line === undefined) continue;
      const items = order.map((old) => line[box.column + old]);
      items.forEach((item, place) => {
        this.set(row, box.column + place, item);
      });
    }
  }
}
