import { isBlankCell, type Row } from '../blankRow';
import type { MergedRange } from '../header/types';
import type { Grid, Layout } from '../types';

/** The merged cells below a header, by rows and columns of the grid. */
export class MergedCells {
  /** By row, and by column: the row in which the merged cell begins. */
  private readonly tops = new Map<number, Map<number, number>>();
  private readonly across = new Set<number>();

  private constructor(
    merges: readonly MergedRange[],
    { firstRow }: Layout,
    private readonly grid: Grid,
  ) {
    for (const { top, bottom, left, right } of merges) {
      if (right > left) this.across.add(top);
      if (top < firstRow) continue;
      for (let row = top + 1; row <= bottom && row < grid.length; row++) this.note(row, left, top);
    }
  }

  /** Undefined where nothing below the header is merged. */
  static of(layout: Layout, grid: Grid): MergedCells | undefined {
    const { merges = [] } = layout;
    return merges.length === 0 ? undefined : new MergedCells(merges, layout, grid);
  }

  /** Whether a cell of the row is merged with cells to its right. */
  isAcross(row: number): boolean {
    return this.across.has(row);
  }

  /** The row in which the cell begins that a merged one is part of; undefined where it is not. */
  topOf(row: number, at: number): number | undefined {
    return this.tops.get(row)?.get(at);
  }

  /** The row with what Excel shows in it: a merged cell holds for each row that it reaches. */
  filled(row: Row, index: number): Row {
    const tops = this.tops.get(index);
    if (tops === undefined) return row;
    const filled = [...row];
    for (const [at, top] of tops)
      if (isBlankCell(filled[at])) filled[at] = this.grid[top]?.[at] ?? '';
    return filled;
  }

  private note(row: number, at: number, top: number): void {
    const tops = this.tops.get(row) ?? new Map<number, number>();
    this.tops.set(row, tops.set(at, top));
  }
}
