import type { Grid, GridFormats } from '../catalogue';
import type { FileProblem, FileWarning } from '../report';

/** A merged area, in 0-based grid coordinates, both ends included. */
export interface MergedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What one sheet holds: `grid[0][0]` is A1, so grid row `i` is Excel's row `i + 1`. */
export interface SheetContent {
  readonly grid: Grid;
  readonly merges: readonly MergedArea[];
  /** Number formats that are of use; absent where none is. */
  readonly formats?: GridFormats | undefined;
  /** What could not be read although the rest was; absent where nothing is to be said. */
  readonly warnings?: readonly FileWarning[];
}

/** A sheet by name, and what it holds. */
export interface PickedSheet extends SheetContent {
  readonly sheet: string;
}

/** A sheet that was read, or why not. */
export type FileResult =
  | ({
      readonly ok: true;
      readonly file: string;
      /** Name of the sheet that was read. */
      readonly sheet: string;
      /** Names of all worksheets, hidden ones too, in the workbook's order. */
      readonly sheets: readonly string[];
    } & SheetContent)
  | { readonly ok: false; readonly error: FileProblem };

/** Receives the share of the work that is done, from 0 to 1, never decreasing. */
export type OnProgress = (fraction: number) => void;

export interface ReadOptions {
  /** The sheet to read, by name; without it, a visible sheet that has any cell: the first, or the best. */
  readonly sheet?: string;
  /**
   * How good a sheet is, where none is named: the best is taken, the first of equals; after one of
   * `Infinity` no other is read, and from 1 on others that can't be read are passed over.
   */
  readonly rank?: (sheet: PickedSheet) => number;
  readonly onProgress?: OnProgress;
}
