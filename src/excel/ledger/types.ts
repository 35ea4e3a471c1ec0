import type { SheetKey } from '../store';

/** How wide a column of the sheet was, in points, and whether it was hidden. */
export interface ColumnSize {
  readonly width: number;
  readonly isHidden: boolean;
}

/** The result columns that we put into a sheet. */
export interface ResultBlock {
  /** Id of the table whose columns they are; absent: columns of the sheet. */
  readonly table?: string | undefined;
  /**
   * Of columns in a table: how the sheet's columns were in which they are. Columns of a table come and
   * go without the sheet's own, which keep their widths.
   */
  readonly sizes?: readonly ColumnSize[] | undefined;
  /** Fields whose cells are painted. */
  readonly fields: readonly string[];
  /** Counts the runs over this sheet; tells whether a run whose answer was lost has taken effect. */
  readonly run: number;
  /** `lookHash` of the conditional formats that were last written. */
  readonly painted?: string | undefined;
  /** Cells of the sheets that complete this one are painted too. */
  readonly paintsPartners?: boolean | undefined;
}

/** One criterion of a filter, as `Excel.FilterCriteria` has it; plain data. */
export type SavedCriterion = Readonly<Record<string, unknown>> | null;

/** The filter that a run took off, because writing to filtered rows misplaces (OfficeDev/office-js#224). */
export interface SavedFilter {
  /** Id of the table whose filter it is; absent: the sheet's own. */
  readonly table?: string | undefined;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** By column of the filtered range; null: not filtered by it. */
  readonly criteria: readonly SavedCriterion[];
}

/** What we made in one sheet, beside what its hidden names say (see `blockNames`). */
export interface SheetLedger {
  readonly sheet: SheetKey;
  readonly block?: ResultBlock | undefined;
  /** A run that has begun to write and has not ended: what it staged is to be taken back. */
  readonly pending?: { readonly filter?: SavedFilter | undefined } | undefined;
}

/** A note that the add-in wrote; the hash of its text shows whether it is unchanged, wherever it is now. */
export interface NoteEntry {
  readonly sheet: SheetKey;
  /** Address without the sheet, at the time of writing. */
  readonly cell: string;
  /** `shortHash`; the texts themselves would make the ledger larger than a message may be. */
  readonly hash: string;
}

/** Everything that we made in the workbook and can be taken out again. */
export interface Ledger {
  readonly sheets: readonly SheetLedger[];
  readonly report?: SheetKey | undefined;
  /** The list for the week. */
  readonly plan?: SheetKey | undefined;
  /** Lists for the week of one person each. */
  readonly owners?: readonly { readonly owner: string; readonly sheet: SheetKey }[] | undefined;
  readonly notes: readonly NoteEntry[];
  /** Version of the default rules by which the workbook was last marked. */
  readonly rules?: string | undefined;
}
