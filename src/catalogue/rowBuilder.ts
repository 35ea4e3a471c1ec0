import type { FieldKey } from '../fields';
import { isBlankRow, type Row } from './blankRow';
import type { PlannedColumn } from './plannedColumn';
import { SheetCatalogue } from './sheetCatalogue';
import type { Catalogue, Column, Columns, Layout, RawCell } from './types';

/** Builds catalogues of one row, one after the other, in the same space. */
export class RowBuilder {
  private readonly columns: Partial<Record<FieldKey, Column>> = {};
  private readonly rowNumbers = Int32Array.of(1);
  /** The row is all there is of the grid. */
  private readonly layout: Layout;

  constructor(
    private readonly planned: readonly PlannedColumn[],
    layout: Layout,
  ) {
    this.layout = { ...layout, firstRow: 0, rowOffset: 0 };
    for (const { field, plan } of planned) this.columns[field] = plan.create(1);
  }

  /** The catalogue of a row, valid until the next; undefined where all cells are blank. */
  build(cells: Row): Catalogue | undefined {
    if (isBlankRow(cells)) return undefined;
    const rows = [cells];
    for (let c = 0; c < this.planned.length; c++) {
      const { field, at, plan } = this.planned[c]!;
      const column = plan.reuse(this.columns[field]!);
      this.columns[field] = column;
      plan.fill(rows, at, column, 0);
    }
    const grid = [cells as readonly RawCell[]];
    return new SheetCatalogue(1, this.columns as Columns, this.rowNumbers, grid, this.layout);
  }
}
