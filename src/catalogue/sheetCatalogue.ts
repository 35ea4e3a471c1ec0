import type { FieldKey } from '../fields';
import { columnLetters } from './columnLetters';
import type { Catalogue, CellPlace, Columns, Grid, Layout, RawCell } from './types';

/** A catalogue that came from one grid, and finds its cells there. */
export class SheetCatalogue implements Catalogue {
  constructor(
    readonly size: number,
    readonly columns: Columns,
    readonly rowNumbers: Int32Array,
    private readonly grid: Grid,
    private readonly layout: Layout,
  ) {}

  place(field: FieldKey, index: number): CellPlace | undefined {
    const { columns, columnOffset = 0, sheet } = this.layout;
    const at = columns[field];
    const row = this.rowNumbers[index];
    if (at === undefined || row === undefined) return undefined;
    const place = { row, column: columnLetters(columnOffset + at + 1) };
    return sheet === undefined ? place : { sheet, ...place };
  }

  raw(field: FieldKey, index: number): RawCell {
    const at = this.layout.columns[field];
    const row = this.rowNumbers[index];
    if (at === undefined || row === undefined) return '';
    return this.grid[row - 1 - (this.layout.rowOffset ?? 0)]?.[at] ?? '';
  }
}
