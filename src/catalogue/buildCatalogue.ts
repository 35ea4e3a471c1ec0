import type { FieldKey } from '../fields';
import { isBlankRow, type Row } from './blankRow';
import { fetchRow } from './cells/fetchTexts';
import { planLayout, type PlannedColumn } from './plannedColumn';
import { RowBuilder } from './rowBuilder';
import { settleRows } from './settleRows';
import { SheetCatalogue } from './sheetCatalogue';
import type { Catalogue, Column, Columns, Grid, Layout } from './types';

/** Grid rows that were read, of all that are to be read. */
export interface BuildProgress {
  readonly done: number;
  readonly total: number;
}

/** Builds catalogues of grids that are laid out alike; the texts of earlier grids are remembered. */
export interface CatalogueBuilder {
  readonly build: (grid: Grid) => Catalogue;
  /** The same in slices of rows, so that a caller can rest in between. */
  readonly buildInSlices: (
    grid: Grid,
    sliceRows?: number,
  ) => Generator<BuildProgress, Catalogue, undefined>;
  /**
   * A catalogue of one product row (of which `firstRow` and the number in Excel say nothing); undefined
   * where all its cells are blank. Valid until the next call only, which uses its space again: for who
   * asks thousands of rows one after the other, as formulas do.
   */
  readonly buildRow: (cells: Row) => Catalogue | undefined;
}

const SLICE_ROWS = 5_000;

/** Rows whose cells are read column by column: so few that all of them stay in the processor's cache. */
const BLOCK_ROWS = 256;

/** A catalogue in the making. */
class Building {
  readonly total: number;
  done = 0;
  private size = 0;
  private readonly columns: Column[];
  private readonly rowNumbers: Int32Array;

  constructor(
    private readonly planned: readonly PlannedColumn[],
    private readonly layout: Layout,
    private readonly grid: Grid,
  ) {
    this.total = Math.max(0, grid.length - layout.firstRow);
    this.columns = planned.map(({ plan }) => plan.create(this.total));
    this.rowNumbers = new Int32Array(this.total);
  }

  /** Reads the next `count` rows of the grid. */
  read(count: number): void {
    const end = Math.min(this.total, this.done + count);
    while (this.done < end) this.readBlock(Math.min(end, this.done + BLOCK_ROWS));
  }

  /** Reads the rows before `end`, column by column. */
  private readBlock(end: number): void {
    const { planned, columns, grid, layout, rowNumbers } = this;
    const start = this.size;
    const rows: Row[] = [];
    for (; this.done < end; this.done++) {
      const index = layout.firstRow + this.done;
      const row = grid[index] ?? [];
      if (isBlankRow(row)) continue;
      fetchRow(row);
      rows.push(row);
      rowNumbers[this.size++] = index + 1 + (layout.rowOffset ?? 0);
    }
    for (let c = 0; c < planned.length; c++) {
      const { plan, at } = planned[c]!;
      plan.fill(rows, at, columns[c]!, start);
    }
  }

  finish(): Catalogue {
    const { planned, columns, rowNumbers, size, total } = this;
    const byField: Partial<Record<FieldKey, Column>> = {};
    for (let c = 0; c < planned.length; c++) {
      const { plan, field } = planned[c]!;
      byField[field] = size === total ? columns[c]! : plan.trim(columns[c]!, size);
    }
    const numbers = size === total ? rowNumbers : rowNumbers.subarray(0, size);
    const made = new SheetCatalogue(size, byField as Columns, numbers, this.grid, this.layout);
    settleRows(made, this.layout, (index) => numbers[index]!);
    return made;
  }
}

/** Prepares the reading of grids that are laid out as `layout` says; for a formula that is asked row by row. */
export function compileLayout(layout: Layout): CatalogueBuilder {
  const planned = planLayout(layout);
  let rows: RowBuilder | undefined;
  return {
    buildRow: (cells) => (rows ??= new RowBuilder(planned, layout)).build(cells),
    build(grid) {
      const building = new Building(planned, layout, grid);
      building.read(building.total);
      return building.finish();
    },
    *buildInSlices(grid, sliceRows = SLICE_ROWS) {
      const building = new Building(planned, layout, grid);
      while (building.done < building.total) {
        building.read(Math.max(1, sliceRows));
        yield { done: building.done, total: building.total };
      }
      return building.finish();
    },
  };
}

/** The products of `grid`, in typed columns; rows whose cells are all blank are left out. */
export function buildCatalogue(grid: Grid, layout: Layout): Catalogue {
  const slices = buildCatalogueInSlices(grid, layout);
  let slice = slices.next();
  while (slice.done !== true) slice = slices.next();
  return slice.value;
}

/** The same as `buildCatalogue`, in slices of `sliceRows` grid rows, so that a caller can rest in between. */
export function buildCatalogueInSlices(
  grid: Grid,
  layout: Layout,
  sliceRows?: number,
): Generator<BuildProgress, Catalogue, undefined> {
  return compileLayout(layout).buildInSlices(grid, sliceRows);
}
