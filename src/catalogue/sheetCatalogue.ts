import type { FieldKey } from '../fields';
import { columnLetters } from './columnLetters';
import { derivedCell } from './derived/derivedCell';
import { columnOf, sourcesOf } from './derived/sources';
import type { ProductRows } from './rows/productRows';
import type { LeftOutRow } from './rows/types';
import type { Catalogue, CellPlace, Columns, Grid, Layout, RawCell } from './types';

/** A catalogue of one grid, with the places of its cells. */
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
    const { columnOffset = 0, rowOffset = 0, sheet } = this.layout;
    const at = columnOf(this.layout, field);
    if (at === undefined || this.rowNumbers[index] === undefined) return undefined;
    const derivedFrom = this.derivation(field);
    const row = this.sourceOf(index, at) + 1 + rowOffset;
    const column = columnLetters(columnOffset + at + 1);
    const place = sheet === undefined ? { row, column } : { sheet, row, column };
    return derivedFrom === undefined ? place : { ...place, derivedFrom };
  }

  /** The columns that a field without one of its own is derived from. */
  private derivation(field: FieldKey): CellPlace['derivedFrom'] {
    const { columns, columnOffset = 0, derived } = this.layout;
    const derivation = columns[field] === undefined ? derived?.[field] : undefined;
    return derivation && sourcesOf(derivation).map((at) => columnLetters(columnOffset + at + 1));
  }

  raw(field: FieldKey, index: number): RawCell {
    const { columns, derived } = this.layout;
    const at = columns[field];
    if (this.rowNumbers[index] === undefined) return '';
    if (at === undefined) return derived?.[field] ? derivedCell(this.columns[field], index) : '';
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
