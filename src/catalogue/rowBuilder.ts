import type { FieldKey } from '../fields';
import { isBlankCell, isBlankRow, type Row } from './blankRow';
import type { FieldReader } from './fieldReaders';
import { isOfListing } from './rows/listingFields';
import type { RowSorter } from './rows/rowSorter';
import { SheetCatalogue } from './sheetCatalogue';
import {
  CELL,
  type Catalogue,
  type Column,
  type Columns,
  type Layout,
  type RawCell,
} from './types';

/** Builds one-row catalogues in reused buffers. */
export class RowBuilder {
  private readonly columns: Partial<Record<FieldKey, Column>> = {};
  /** The same without those that are empty in the whole sheet. */
  private readonly filled: Partial<Record<FieldKey, Column>> = {};
  private readonly empty: readonly FieldReader[];
  private readonly rowNumbers = Int32Array.of(1);
  /** The row is all there is of the grid. */
  private readonly layout: Layout;

  constructor(
    private readonly readers: readonly FieldReader[],
    layout: Layout,
    private readonly sorter: RowSorter,
  ) {
    this.layout = { ...layout, firstRow: 0, rowOffset: 0 };
    this.empty = readers.filter(({ field }) => layout.empty?.includes(field));
    for (const { field, reader } of readers) this.columns[field] = reader.create(1);
  }

  /** The catalogue of a row, valid until the next; undefined where it is blank or no product. */
  build(cells: Row): Catalogue | undefined {
    if (isBlankRow(cells) || this.sorter.why(cells) !== undefined) return undefined;
    const rows = [cells];
    for (let c = 0; c < this.readers.length; c++) {
      const { field, at, reader } = this.readers[c]!;
      const column = reader.reuse(this.columns[field]!);
      this.columns[field] = column;
      if (!this.isEmpty(field)) this.filled[field] = column;
      reader.fill(rows, at, column, 0);
    }
    const grid = [cells as readonly RawCell[]];
    const columns = this.sorter.mayGoOn(cells) ? this.ownColumns(cells) : this.filledColumns();
    return new SheetCatalogue(1, columns as Columns, this.rowNumbers, grid, this.layout);
  }

  private isEmpty(field: FieldKey): boolean {
    return this.layout.empty?.includes(field) === true;
  }

  /** The columns, without those that are empty in the whole sheet and in this row. */
  private filledColumns(): Partial<Record<FieldKey, Column>> {
    const isFilled = ({ field }: FieldReader): boolean =>
      this.columns[field]!.state[0] !== CELL.missing;
    const filled = this.empty.filter(isFilled);
    if (filled.length === 0) return this.filled;
    return {
      ...this.filled,
      ...Object.fromEntries(filled.map(({ field }) => [field, this.columns[field]])),
    };
  }

  /** The columns that hold for the row alone: the others may be filled in the first row of its listing. */
  private ownColumns(cells: Row): Partial<Record<FieldKey, Column>> {
    const columns: Partial<Record<FieldKey, Column>> = {};
    for (const { field, at } of this.readers) {
      const mayBeElsewhere = isOfListing(field) || field === 'price' || this.isEmpty(field);
      const isElsewhere = isBlankCell(cells[at]) && mayBeElsewhere;
      if (!isElsewhere) columns[field] = this.columns[field]!;
    }
    return columns;
  }
}
