import type { SheetCell } from './cells';

export type BlockId =
  | 'title'
  | 'about'
  | 'totals'
  | 'first'
  | 'owners'
  | 'products'
  | 'pools'
  | 'problems'
  | 'certificates'
  | 'progress'
  | 'requirements'
  | 'ends'
  | 'settling'
  | 'legend'
  | 'notes'
  | 'rules'
  | 'platform'
  | 'ignored'
  | 'findings'
  | 'week';

/** Rows of cells that belong together, each row from column A on and as long as it needs to be. */
export interface SheetBlock {
  readonly id: BlockId;
  /** Number of its first row on the sheet, from 0. */
  readonly row: number;
  readonly rows: readonly (readonly SheetCell[])[];
}

/** Cells of a block, counted from its first row and from column A, from 0. */
export interface BlockRange {
  readonly block: BlockId;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ChartSeries {
  /** The cell that holds the name. */
  readonly name: BlockRange;
  readonly values: BlockRange;
  readonly colour: string;
}

/** A chart over cells of the sheet. */
export interface SheetChart {
  readonly id: 'pools' | 'problems' | 'progress';
  readonly kind: 'stackedBar' | 'bar' | 'columns';
  readonly title: string;
  readonly categories: BlockRange;
  readonly series: readonly ChartSeries[];
  /** Where it lies: rows and columns of the sheet, from 0. */
  readonly anchor: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
}

/** How the sheet is printed, on pages as wide as it; rows of the sheet, from 0. */
export interface SheetPrint {
  /** Rows from the first one on that are printed. */
  readonly rows: number;
  /** Rows before which a page ends. */
  readonly breaks: readonly number[];
  /** The row that each later page begins with. */
  readonly titleRow?: number;
}

/** The report sheet as data, for any writer. */
export interface SheetDescription {
  /** Name of the sheet's tab, if it is free. */
  readonly name: string;
  readonly blocks: readonly SheetBlock[];
  readonly charts: readonly SheetChart[];
  /** In characters, from column A on. */
  readonly columnWidths: readonly number[];
  /** Rows at the top that stay in view. */
  readonly freezeRows: number;
  readonly print: SheetPrint;
  /** Columns that people fill in, from a row on; a new sheet takes over what was typed into the old one, by a key. */
  readonly typed?: {
    readonly firstRow: number;
    readonly key: number;
    readonly columns: readonly number[];
  };
  /** Size of the used area. */
  readonly rows: number;
  readonly columns: number;
}

/** A range of a block as rows and columns of the sheet, from 0. */
export function sheetRange(
  description: Pick<SheetDescription, 'blocks'>,
  range: BlockRange,
): Omit<BlockRange, 'block'> | undefined {
  const block = description.blocks.find(({ id }) => id === range.block);
  if (block === undefined) return undefined;
  const { row, column, rows, columns } = range;
  return { row: block.row + row, column, rows, columns };
}
