import { holds } from './box';
import type { Box, Shift } from './cellTypes';
import { ModelError } from './modelError';
import { shiftedCell } from './moveCells';
import type { MemorySheet } from './memorySheet';

/** Something that hangs on one cell: a comment or a note. */
interface Remark {
  readonly id: string;
  readonly sheet: MemorySheet;
  readonly row: number;
  readonly column: number;
}

/** Remarks of the whole workbook, at most one per cell. They change in place, so that who holds one sees it. */
export class RemarkList<T extends Remark> {
  list: readonly T[] = [];

  on(sheet: MemorySheet): readonly T[] {
    return this.list.filter((remark) => remark.sheet === sheet);
  }

  add(remark: T): T {
    remark.sheet.protection.require('allowEditObjects');
    const taken = this.on(remark.sheet).some(
      ({ row, column }) => row === remark.row && column === remark.column,
    );
    if (taken) throw new ModelError('InvalidArgument', 'The cell has one already.');
    this.list = [...this.list, remark];
    return remark;
  }

  update(remark: T, patch: Partial<T>): void {
    this.need(remark);
    remark.sheet.protection.require('allowEditObjects');
    Object.assign(remark, patch);
  }

  delete(remark: T): void {
    this.need(remark);
    remark.sheet.protection.require('allowEditObjects');
    this.list = this.list.filter((other) => other !== remark);
  }

  private need(remark: T): void {
    if (!this.list.includes(remark)) throw new ModelError('ItemNotFound', 'There is no such item.');
  }

  forget(sheet: MemorySheet): void {
    this.list = this.list.filter((remark) => remark.sheet !== sheet);
  }

  shift(sheet: MemorySheet, shift: Shift): void {
    this.list = this.list.filter((remark) => {
      if (remark.sheet !== sheet) return true;
      const cell = shiftedCell(remark.row, remark.column, shift);
      if (cell !== undefined) Object.assign(remark, { row: cell.row, column: cell.column });
      return cell !== undefined;
    });
  }

  /** Sorting takes remarks along with their cells. */
  permute(sheet: MemorySheet, box: Box, axis: 'rows' | 'columns', order: readonly number[]): void {
    for (const remark of this.on(sheet)) {
      if (!holds(box, remark.row, remark.column)) continue;
      const place =
        axis === 'rows'
          ? order.indexOf(remark.row - box.row)
          : order.indexOf(remark.column - box.column);
      Object.assign(
        remark,
        axis === 'rows' ? { row: box.row + place } : { column: box.column + place },
      );
    }
  }

  describe(): unknown {
    const order = (a: T, b: T): number => a.row - b.row || a.column - b.column;
    return [...this.list]
      .sort((a, b) => a.sheet.position - b.sheet.position || order(a, b))
      .map((remark) => ({ ...remark, sheet: remark.sheet.name }));
  }
}
