import type { ColumnMatch, HeaderFound, Layout } from '../../catalogue';
import type { FieldKey } from '../../fields';

/** What a person said of one column; `field: null` says that it means nothing. */
export interface Correction {
  /** The header as `ColumnMatch.header` gives it; `''` for a column without one. */
  readonly header: string;
  /** 0-based column of the sheet when it was said; decides between equal headers. */
  readonly column: number;
  readonly field: FieldKey | null;
}

/** What is remembered of one sheet. */
export interface SheetMapping {
  readonly corrections: readonly Correction[];
  /** The header row that a person named, and its text, by which it is found again. */
  readonly header?: { readonly row: number; readonly text: string };
  /** Texts of rows that a person says are products (see `rowTexts`); absent: as remembered before. */
  readonly products?: readonly (readonly string[])[];
}

/** The header of a sheet, and how its rows become a catalogue. */
export interface SheetLayout {
  readonly header: HeaderFound;
  /** For `SheetData.grid`. */
  readonly layout: Layout;
  /** Every column, left to right; `column` is 0-based in `SheetData.grid`. */
  readonly columns: readonly ColumnMatch[];
  /** Corrections whose column is not in the sheet any more; they are kept. */
  readonly dormant: readonly Correction[];
}
