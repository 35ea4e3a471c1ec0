import type { Grid, GridFormats, MergedRange } from '../../catalogue';
import type { FileProblem, Moved } from '../../report';
import type { SheetKey } from '../store';

/** A file that a person has handed over; its bytes are read when its turn comes. */
export interface ExportFile {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** The best sheet of a file, from its first cell on. */
export interface ExportContent {
  readonly grid: Grid;
  readonly merges?: readonly MergedRange[];
  readonly formats?: GridFormats | undefined;
}

/** Reads a file in the page; never rejects. */
export type ReadExport = (
  file: string,
  bytes: Uint8Array,
) => Promise<
  ({ readonly ok: true } & ExportContent) | { readonly ok: false; readonly error: FileProblem }
>;

/** A sheet that the add-in has made of a file. */
export interface AddedExport {
  readonly sheet: SheetKey;
  /** Name of the file that it holds. */
  readonly file: string;
  /** ISO date on which it was put there. */
  readonly added: string;
  /** The columns that it has: a file with the same ones is of the same kind. */
  readonly kind: string;
  /** How many columns it has; absent where that was not remembered. */
  readonly width?: number | undefined;
}

/** What has come of a file. */
export type ExportNews =
  /** It is on a sheet. */
  | {
      readonly kind: 'added';
      readonly file: string;
      readonly sheet: string;
      readonly rows: number;
      /** Without a column of product IDs it can't complete another sheet. */
      readonly hasIds: boolean;
    }
  /** It could not be read, so the workbook is as it was. */
  | { readonly kind: 'unreadable'; readonly file: string; readonly problem: FileProblem }
  /** It is of the same kind as a sheet that was made of an older one, and waits for a word which it is to be. */
  | { readonly kind: 'older'; readonly file: string; readonly older: AddedExport }
  /** It has taken the place of an older one; what the verdicts were before and are now, where they are known. */
  | {
      readonly kind: 'replaced';
      readonly file: string;
      readonly sheet: string;
      readonly moved?: Moved | undefined;
    };
