import { boxOf, requireInGrid, touches, without } from './box';
import type { Box, Shift } from './cellTypes';
import type { MemorySheet } from './memorySheet';
import { ModelError } from './modelError';
import { shiftedBox } from './shiftedBox';

/** The merged cells of a sheet. */
export class MergedCells {
  list: readonly Box[] = [];

  constructor(private readonly sheet: MemorySheet) {}

  /** Makes one cell of the box, or (`across`) of each of its rows; only the first cell keeps its contents. */
  merge(box: Box, across: boolean): void {
    const { sheet } = this;
    requireInGrid(box);
    sheet.protection.requireOpen();
    if (sheet.tables.list.some((table) => touches(table.box, box))) {
      throw new ModelError('InvalidOperation', "Cells of a table can't be merged.");
    }
    const boxes = across
      ? Array.from({ length: box.rows }, (_, at) => ({ ...box, row: box.row + at, rows: 1 }))
      : [box];
    this.list = this.list.filter((merge) => !touches(merge, box));
    for (const one of boxes.filter(({ rows, columns }) => rows * columns > 1)) {
      for (const covered of without(one, boxOf(one.row, one.column)))
        sheet.store.clearContents(covered);
      this.list = [...this.list, one];
    }
    sheet.workbook.calculation.touch();
  }

  /** Parts every merge that touches the box. */
  unmerge(box: Box): void {
    this.sheet.protection.requireOpen();
    this.list = this.list.filter((merge) => !touches(merge, box));
  }

  shift(shift: Shift): void {
    const shifted = this.list.map((merge) => shiftedBox(merge, shift));
    this.list = shifted.filter(
      (merge): merge is Box => merge !== undefined && merge.rows * merge.columns > 1,
    );
  }
}
