import { int32Column } from '../base/columnSpace';
import type { FieldKey } from '../fields';
import type { Row } from './blankRow';
import { prefetchRow } from './cells/prefetchTexts';
import { readersOf, type FieldReader } from './fieldReaders';
import { RowBuilder } from './rowBuilder';
import { ProductRows } from './rows/productRows';
import { RowSorter } from './rows/rowSorter';
import { settleRows } from './settleRows';
import { SheetCatalogue } from './sheetCatalogue';
import { CELL, type Catalogue, type Column, type Columns, type Grid, type Layout } from './types';

/** Grid rows that were read, of all that are to be read. */
export interface BuildProgress {
  readonly done: number;
  readonly total: number;
}

/** Builds catalogues of grids with one layout; caches texts from grid to grid. */
export interface CatalogueBuilder {
  readonly build: (grid: Grid) => Catalogue;
  /** The same for rows from anywhere in a sheet: no row continues another. */
  readonly buildApart: (grid: Grid) => Catalogue;
  /** The same in slices of rows, so that a caller can yield in between. */
  readonly buildInSlices: (
    grid: Grid,
    sliceRows?: number,
  ) => Generator<BuildProgress, Catalogue, undefined>;
  /**
   * A catalogue of one product row, in reused buffers: valid until the next call. Undefined where the row
   * is blank or no product. Where it may continue the listing above, its empty cells count as absent
   * columns, so that they are unknown. `firstRow` and row numbers don't apply.
   */
  readonly buildRow: (cells: Row) => Catalogue | undefined;
  /** Whether a row may continue the listing above it, so that alone it is incomplete. */
  readonly mayGoOn: (cells: Row) => boolean;
}

const SLICE_ROWS = 5_000;

/** Rows that are read column by column; few enough to stay in the processor's cache. */
const BLOCK_ROWS = 256;

/** A catalogue in the making. */
class Building {
  readonly total: number;
  done = 0;
  private size = 0;
  private readonly columns: Column[];
  private readonly rowNumbers: Int32Array;
  private readonly rows: ProductRows;

  constructor(
    private readonly readers: readonly FieldReader[],
    private readonly layout: Layout,
    private readonly grid: Grid,
    sorter: RowSorter,
    private readonly isApart = false,
  ) {
    this.total = Math.max(0, grid.length - layout.firstRow);
    this.columns = readers.map(({ reader }) => reader.create(this.total));
    this.rowNumbers = int32Column(this.total);
    this.rows = new ProductRows(layout, grid, sorter, isApart);
  }

  /** Reads the next `count` rows of the grid. */
  read(count: number): void {
    const end = Math.min(this.total, this.done + count);
    while (this.done < end) this.readBlock(Math.min(end, this.done + BLOCK_ROWS));
  }

  /** Reads the rows before `end`, column by column. */
  private readBlock(end: number): void {
    const { readers, columns, layout, rowNumbers } = this;
    const start = this.size;
    const rows: Row[] = [];
    for (; this.done < end; this.done++) {
      const index = layout.firstRow + this.done;
      const row = this.rows.take(index, this.size);
      if (row === undefined) continue;
      prefetchRow(row);
      rows.push(row);
      rowNumbers[this.size++] = index + 1 + (layout.rowOffset ?? 0);
    }
    for (let c = 0; c < readers.length; c++) {
      const { reader, at } = readers[c]!;
      reader.fill(rows, at, columns[c]!, start);
    }
  }

  /**
   * Whether a column is wholly empty, which counts as absent: unknown, not missing row by row. For single
   * rows only the layout can say so.
   */
  private isEmpty(field: FieldKey, { state }: Column): boolean {
    const isWhole = !this.isApart && this.size > 1;
    if (!isWhole && this.layout.empty?.includes(field) !== true) return false;
    for (let row = 0; row < this.size; row++) if (state[row] !== CELL.missing) return false;
    return true;
  }

  finish(): Catalogue {
    const { readers, columns, rowNumbers, rows, size, total } = this;
    const byField: Partial<Record<FieldKey, Column>> = {};
    for (let c = 0; c < readers.length; c++) {
      const { reader, field } = readers[c]!;
      const column = size === total ? columns[c]! : reader.trim(columns[c]!, size);
      if (!this.isEmpty(field, column)) byField[field] = column;
    }
    const numbers = size === total ? rowNumbers : rowNumbers.subarray(0, size);
    const made = new SheetCatalogue(
      size,
      byField as Columns,
      numbers,
      this.grid,
      this.layout,
      rows,
    );
    settleRows(made, this.layout, (index) => numbers[index]!);
    return made;
  }
}

/** A builder for grids of a layout; formulas, which ask row by row, keep one. */
export function compileLayout(layout: Layout): CatalogueBuilder {
  const readers = readersOf(layout);
  const sorter = new RowSorter(layout);
  let rows: RowBuilder | undefined;
  const build = (grid: Grid, isApart: boolean): Catalogue => {
    const building = new Building(readers, layout, grid, sorter, isApart);
    building.read(building.total);
    return building.finish();
  };
  return {
    buildRow: (cells) => (rows ??= new RowBuilder(readers, layout, sorter)).build(cells),
    mayGoOn: (cells) => sorter.mayGoOn(cells),
    build: (grid) => build(grid, false),
    buildApart: (grid) => build(grid, true),
    *buildInSlices(grid, sliceRows = SLICE_ROWS) {
      const building = new Building(readers, layout, grid, sorter);
      while (building.done < building.total) {
        building.read(Math.max(1, sliceRows));
        yield { done: building.done, total: building.total };
      }
      return building.finish();
    },
  };
}

/** The products of `grid`, in typed columns; blank rows and rows that are no products are left out. */
export function buildCatalogue(grid: Grid, layout: Layout): Catalogue {
  const slices = buildCatalogueInSlices(grid, layout);
  let slice = slices.next();
  while (slice.done !== true) slice = slices.next();
  return slice.value;
}

/** The same as `buildCatalogue`, in slices of `sliceRows` grid rows, so that a caller can yield in between. */
export function buildCatalogueInSlices(
  grid: Grid,
  layout: Layout,
  sliceRows?: number,
): Generator<BuildProgress, Catalogue, undefined> {
  return compileLayout(layout).buildInSlices(grid, sliceRows);
}
