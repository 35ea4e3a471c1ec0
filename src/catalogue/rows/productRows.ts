import { isBlankRow, type Row } from '../blankRow';
import type { Grid, Layout } from '../types';
import { Listings } from './listings';
import { MergedCells } from './mergedCells';
import type { RowSorter } from './rowSorter';
import { RowWalk } from './rowWalk';
import type { LeftOutRow, LeftOutWhy } from './types';

/** Separates the product rows of a grid from all others, from top to bottom. */
export class ProductRows {
  readonly leftOut: LeftOutRow[] = [];
  /** Undefined for rows from anywhere in a sheet. */
  readonly listings: Listings | undefined;
  private readonly merged: MergedCells | undefined;
  private readonly walk: RowWalk | undefined;

  constructor(
    private readonly layout: Layout,
    private readonly grid: Grid,
    private readonly sorter: RowSorter,
    isApart: boolean,
  ) {
    if (isApart) return;
    this.merged = MergedCells.of(layout, grid);
    this.walk = new RowWalk(sorter);
    this.listings = new Listings(layout, grid, this.merged, sorter);
  }

  /**
   * The cells of a row of the grid, completed from the rows above; undefined where it is blank or no product.
   *
   * @param size how many products came before it
   */
  take(index: number, size: number): Row | undefined {
    const own = this.grid[index] ?? [];
    if (isBlankRow(own)) {
      this.walk?.blank();
      this.listings?.end();
      return undefined;
    }
    const row = this.merged?.filled(own, index) ?? own;
    const why = this.whyNot(row, index);
    if (why === undefined) return this.listings?.take(row, size, index) ?? row;
    this.leftOut.push({ row: index + 1 + (this.layout.rowOffset ?? 0), why });
    if (why !== 'header') this.listings?.end();
    return undefined;
  }

  private whyNot(row: Row, index: number): LeftOutWhy | undefined {
    const isMerged = this.merged?.isAcross(index) ?? false;
    return this.walk === undefined ? this.sorter.why(row) : this.walk.next(row, isMerged);
  }
}
