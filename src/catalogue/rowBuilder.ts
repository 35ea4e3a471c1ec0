import type { FieldKey } from '../fields';
import { isBlankCell, isBlankRow, type Row } from './blankRow';
import type { PlannedColumn } from './plannedColumn';
import { isOfListing } from './rows/listingFields';
import type { RowSorter } from './rows/rowSorter';
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
    private readonly sorter: RowSorter,
  ) {
    this.layout = { ...layout, firstRow: 0, rowOffset: 0 };
    for (const { field, plan } of planned) this.columns[field] = plan.create(1);
  }

  /** The catalogue of a row, valid until the next; undefined where it is blank or no product. */
  build(cells: Row): Catalogue | undefined {
    if (isBlankRow(cells) || this.sorter.why(cells) !== undefined) return undefined;
    const rows = [cells];
    for (let c = 0; c < this.planned.length; c++) {
      const { field, at, plan } = this.planned[c]!;
      const column = plan.reuse(this.columns[field]!);
      this.columns[field] = column;
      plan.fill(rows, at, column, 0);
    }
    const grid = [cells as readonly RawCell[]];
    const columns = this.sorter.mayGoOn(cells) ? this.ownColumns(cells) : this.columns;
    return new SheetCatalogue(1, columns as Columns, this.rowNumbers, grid, this.layout);
  }

  /** What a row says by itself: the rest may be in the first row of its listing. */
  private ownColumns(cells: Row): Partial<Record<FieldKey, Column>> {
    const says = ({ field, at }: PlannedColumn): boolean =>
      !isBlankCell(cells[at]) || !(isOfListing(field) || field === 'price');
    const columns: Partial<Record<FieldKey, Column>> = {};
    for (const planned of this.planned)
      if (says(planned)) columns[planned.field] = this.columns[planned.field]!;
    return columns;
  }
}
