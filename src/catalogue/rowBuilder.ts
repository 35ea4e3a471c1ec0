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

/** A reader with the column that it fills, row after row. */
interface Slot {
  readonly reader: FieldReader;
  /** Whether the field is empty in the whole sheet. */
  readonly isEmpty: boolean;
  column: Column;
}

/** Builds one-row catalogues in reused buffers. */
export class RowBuilder {
  private readonly columns: Partial<Record<FieldKey, Column>> = {};
  /** The same without those that are empty in the whole sheet. */
  private readonly filled: Partial<Record<FieldKey, Column>> = {};
  private readonly slots: readonly Slot[];
  private readonly empty: readonly Slot[];
  private readonly rowNumbers = Int32Array.of(1);
  /** The row is all there is of the grid. */
  private readonly layout: Layout;

  constructor(
    readers: readonly FieldReader[],
    layout: Layout,
    private readonly sorter: RowSorter,
  ) {
    this.layout = { ...layout, firstRow: 0, rowOffset: 0 };
    this.slots = readers.map((reader) => {
      const isEmpty = layout.empty?.includes(reader.field) === true;
      return { reader, isEmpty, column: reader.reader.create(1) };
    });
    this.empty = this.slots.filter(({ isEmpty }) => isEmpty);
    for (const slot of this.slots) this.place(slot);
  }

  /** The catalogue of a row, valid until the next; undefined where it is blank or no product. */
  build(cells: Row): Catalogue | undefined {
    if (isBlankRow(cells) || this.sorter.why(cells) !== undefined) return undefined;
    const rows = [cells];
    for (const slot of this.slots) {
      const { at, reader } = slot.reader;
      const column = reader.reuse(slot.column);
      if (column !== slot.column) {
        slot.column = column;
        this.place(slot);
      }
      reader.fill(rows, at, column, 0);
    }
    const grid = [cells as readonly RawCell[]];
    const columns = this.sorter.mayGoOn(cells) ? this.ownColumns(cells) : this.filledColumns();
    return new SheetCatalogue(1, columns as Columns, this.rowNumbers, grid, this.layout);
  }

  private place({ reader: { field }, isEmpty, column }: Slot): void {
    this.columns[field] = column;
    if (!isEmpty) this.filled[field] = column;
  }

  /** The columns, without those that are empty in the whole sheet and in this row. */
  private filledColumns(): Partial<Record<FieldKey, Column>> {
    const filled = this.empty.filter(({ column }) => column.state[0] !== CELL.missing);
    if (filled.length === 0) return this.filled;
    const columns = { ...this.filled };
    for (const { reader, column } of filled) columns[reader.field] = column;
    return columns;
  }

  /** The columns that hold for the row alone: the others may be filled in the first row of its listing. */
  private ownColumns(cells: Row): Partial<Record<FieldKey, Column>> {
    const columns: Partial<Record<FieldKey, Column>> = {};
    for (const { reader, isEmpty, column } of this.slots) {
      const { field, at } = reader;
      const mayBeElsewhere = isOfListing(field) || field === 'price' || isEmpty;
      const isElsewhere = isBlankCell(cells[at]) && mayBeElsewhere;
      if (!isElsewhere) columns[field] = column;
    }
    return columns;
  }
}
