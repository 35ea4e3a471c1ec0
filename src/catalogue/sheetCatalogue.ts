import type { FieldKey } from '../fields';
import { columnLetters } from './columnLetters';
import type { ProductRows } from './rows/productRows';
import type { LeftOutRow } from './rows/types';
import type { Catalogue, CellPlace, Columns, Grid, Layout, RawCell } from './types';

/** A catalogue that came from one grid, and finds its cells there. */
export class SheetCatalogue implements Catalogue {
  readonly listing: Int32Array | undefined;
  readonly leftOut: readonly LeftOutRow[] | undefined;

  constructor(
    readonly size: number,
    readonly columns: Columns,
    readonly rowNumbers: Int32Array,
    private readonly grid: Grid,
    private readonly layout: Layout,
    private readonly rows?: ProductRows,
  ) {
    this.listing = rows?.listings?.heads?.subarray(0, size);
    if (rows !== undefined && rows.leftOut.length > 0) this.leftOut = rows.leftOut;
  }

  place(field: FieldKey, index: number): CellPlace | undefined {
    const { columns, columnOffset = 0, sheet } = this.layout;
    const at = columns[field];
    if (at === undefined || this.rowNumbers[index] === undefined) return undefined;
    const row = this.sourceOf(index, at) + 1 + (this.layout.rowOffset ?? 0);
    const place = { row, column: columnLetters(columnOffset + at + 1) };
    return sheet === undefined ? place : { sheet, ...place };
  }

  raw(field: FieldKey, index: number): RawCell {
    const at = this.layout.columns[field];
    if (at === undefined || this.rowNumbers[index] === undefined) return '';
    return this.grid[this.sourceOf(index, at)]?.[at] ?? '';
  }

  /** The row of the grid whose cell holds for a product row: mostly its own. */
  private sourceOf(index: number, at: number): number {
    const rowOf = (product: number): number =>
      this.rowNumbers[product]! - 1 - (this.layout.rowOffset ?? 0);
    const own = rowOf(index);
    return this.rows?.listings?.sourceOf(index, own, at, rowOf) ?? own;
  }
}
