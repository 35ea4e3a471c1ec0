import { holds } from './box';
import type { Box, Shift } from './cellTypes';
import { ModelError } from './modelError';
import { shiftedCell } from './moveCells';
import type { MemorySheet } from './memorySheet';

/** A comment or a note: attached to one cell. */
interface Annotation {
  readonly id: string;
  readonly sheet: MemorySheet;
  readonly row: number;
  readonly column: number;
}

/** Annotations of the whole workbook, at most one per cell; mutable, so that holders of one see its changes. */
export class AnnotationList<T extends Annotation> {
  list: readonly T[] = [];

  on(sheet: MemorySheet): readonly T[] {
    return this.list.filter((annotation) => annotation.sheet === sheet);
  }

  add(annotation: T): T {
    annotation.sheet.protection.require('allowEditObjects');
    const taken = this.on(annotation.sheet).some(
      ({ row, column }) => row === annotation.row && column === annotation.column,
    );
    if (taken) throw new ModelError('InvalidArgument', 'The cell has one already.');
    this.list = [...this.list, annotation];
    return annotation;
  }

  update(annotation: T, patch: Partial<T>): void {
    this.need(annotation);
    annotation.sheet.protection.require('allowEditObjects');
    Object.assign(annotation, patch);
  }

  delete(annotation: T): void {
    this.need(annotation);
    annotation.sheet.protection.require('allowEditObjects');
    this.list = this.list.filter((other) => other !== annotation);
  }

  private need(annotation: T): void {
    if (!this.list.includes(annotation))
      throw new ModelError('ItemNotFound', 'There is no such item.');
  }

  forget(sheet: MemorySheet): void {
    this.list = this.list.filter((annotation) => annotation.sheet !== sheet);
  }

  shift(sheet: MemorySheet, shift: Shift): void {
    this.list = this.list.filter((annotation) => {
      if (annotation.sheet !== sheet) return true;
      const cell = shiftedCell(annotation.row, annotation.column, shift);
      if (cell !== undefined) Object.assign(annotation, { row: cell.row, column: cell.column });
      return cell !== undefined;
    });
  }

  /** Sorting moves annotations with their cells. */
  permute(sheet: MemorySheet, box: Box, axis: 'rows' | 'columns', order: readonly number[]): void {
    for (const annotation of this.on(sheet)) {
      if (!holds(box, annotation.row, annotation.column)) continue;
      const place =
        axis === 'rows'
          ? order.indexOf(annotation.row - box.row)
          : order.indexOf(annotation.column - box.column);
      Object.assign(
        annotation,
        axis === 'rows' ? { row: box.row + place } : { column: box.column + place },
      );
    }
  }

  describe(): unknown {
    const order = (a: T, b: T): number => a.row - b.row || a.column - b.column;
    return [...this.list]
      .sort((a, b) => a.sheet.position - b.sheet.position || order(a, b))
      .map((annotation) => ({ ...annotation, sheet: annotation.sheet.name }));
  }
}
