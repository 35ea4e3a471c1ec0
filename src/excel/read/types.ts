import type { Grid, GridFormats, MergedRange } from '../../catalogue';

/** What is to be read. */
export type Target =
  | { readonly kind: 'activeSheet' }
  /** By worksheet id or name. */
  | { readonly kind: 'sheet'; readonly sheet: string }
  /** By table id or name: its header and its body. */
  | { readonly kind: 'table'; readonly table: string }
  /** The rows that the selection touches, in their whole width. */
  | { readonly kind: 'selection' };

/** A table that holds the rows; 0-based places in the sheet, header row included, totals row not. */
export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/** Rows of a sheet; every row and column number is 0-based and of the sheet. */
export interface SheetData {
  readonly sheetId: string;
  readonly name: string;
  /** Raw cells; our own columns are blank in it, so that places stay true. */
  readonly grid: Grid;
  readonly firstRow: number;
  readonly firstColumn: number;
  /**
   * Where the rows are not read from the top (a selection): the first rows of the data, from column
   * `firstColumn` on, in which the header is.
   */
  readonly head?: { readonly grid: Grid; readonly firstRow: number };
  /**
   * Where only some rows were wanted (a selection): how many from `firstRow` on, blank ones at the end
   * too, and the row after the last of the whole data.
   */
  readonly part?: { readonly rows: number; readonly end: number };
  /** The table in which the rows are, if they are in one. */
  readonly table?: TableInfo;
  /** All tables of the sheet; absent where one was asked for. */
  readonly tables?: readonly TableInfo[];
  /** Merged ranges of the first rows: 0-based in `head` where there is one, else in `grid`. */
  readonly merges: readonly MergedRange[];
  /** Number formats of the first rows that say more than the number, in `head` where there is one, else in `grid`. */
  readonly formats?: GridFormats | undefined;
  /** Serials of dates count from 1904. */
  readonly from1904?: true;
  /** Our own result columns in the sheet, which were left out. */
  readonly ours: readonly number[];
  readonly isProtected: boolean;
}

/**
 * Tells our own result columns: called before the first sync, to queue what it needs, and what it
 * returns is called after it, with 0-based columns of the sheet as its answer.
 */
export type OwnColumns = (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
) => () => readonly number[];

export interface RowProgress {
  readonly done: number;
  readonly total: number;
}

/** Others who want something in the same two requests. */
export interface Alongside {
  /** Queues what the first sync fetches. */
  first?(): void;
  /** After it: queues what the second one does; called again if that sync has to be repeated. */
  second?(): void;
}

export interface ReadOptions {
  /** Only the first rows, in which the header is. */
  readonly headOnly?: boolean;
  readonly alongside?: Alongside;
  readonly ownColumns?: OwnColumns;
  readonly onProgress?: (progress: RowProgress) => void;
  readonly signal?: AbortSignal;
}
