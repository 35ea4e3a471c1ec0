import type { FieldKey } from '../fields';
import { columnLetters } from './columnLetters';
import { derivedCell } from './derived/derivedCell';
import { columnOf, sourcesOf } from './derived/sources';
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
    const { columnOffset = 0, sheet } = this.layout;
    const at = columnOf(this.layout, field);
    const row = this.rowNumbers[index];
    if (at === undefined || row === undefined) return undefined;
    return {
      ...(sheet !== undefined && { sheet }),
      row,
      column: columnLetters(columnOffset + at + 1),
      ...this.derivation(field),
    };
  }

  /** The columns that a field without one of its own is derived from. */
  private derivation(field: FieldKey): Pick<CellPlace, 'derivedFrom'> {
    const { columns, columnOffset = 0, derived } = this.layout;
    const derivation = columns[field] === undefined ? derived?.[field] : undefined;
    if (derivation === undefined) return {};
    return {
      derivedFrom: sourcesOf(derivation).map((at) => columnLetters(columnOffset + at + 1)),
    };
  }

  raw(field: FieldKey, index: number): RawCell {
    const { columns, derived } = this.layout;
    const at = columns[field];
    const row = this.rowNumbers[index];
    if (row === undefined) return '';
    if (at === undefined) return derived?.[field] ? derivedCell(this.columns[field], index) : '';
    return this.grid[row - 1 - (this.layout.rowOffset ?? 0)]?.[at] ?? '';
  }
}
