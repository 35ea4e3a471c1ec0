import type { FieldKey } from '../../fields';
import type { Alternative } from './alternatives';

/** A merged range of the grid: 0-based, both ends included. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * Columns that the caller assigns by hand: column letters as Excel shows them (`C`), the text of
 * the header, or the index of a column of the grid, from 0. A text that is both a header of the
 * sheet and column letters is taken as the header.
 */
export type HeaderMapping = Partial<Readonly<Record<FieldKey, string | number>>>;

export interface HeaderOptions {
  /** The (last) header row as Excel numbers it, from 1; absent: it is looked for. */
  readonly headerRow?: number;
  readonly mapping?: HeaderMapping;
  /** Merged ranges, in rows and columns of the grid. */
  readonly merges?: readonly MergedRange[];
  /** How many rows of the grid to look at; 30 if absent. */
  readonly searchRows?: number;
  /** Rows of the sheet above the grid, for `headerRow`; 0 if absent. */
  readonly rowOffset?: number;
  /** Columns of the sheet left of the grid, for column letters; 0 if absent. */
  readonly columnOffset?: number;
}

/**
 * Why a column has its field: the caller said so; its header is the field's own name or key
 * (`exact`), one of its synonyms, or only resembles one (`loose`). Why it has none: a better or an
 * earlier column took the field (`duplicate`), or its header means no field (`unknown`).
 */
export type MatchReason = 'caller' | 'exact' | 'synonym' | 'loose' | 'duplicate' | 'unknown';

/**
 * Contribution of a column to a field derived from several: an end of its range, pictures to count, addresses
 * whose presence means yes (see `Derivation`).
 */
export type ColumnPart = 'low' | 'high' | 'picture' | 'address';

/**
 * A field that a column nearly was, and why not: its cells or a word of its header contradict, or the column
 * it belongs to is missing.
 */
export interface Suggestion {
  readonly field: FieldKey;
  readonly reason: 'cells' | 'word' | 'alone';
}

/** Meaning of one column of the sheet. */
export interface ColumnMatch {
  /** Index of the column in the grid, from 0. */
  readonly column: number;
  /** As written; headers of several rows are joined with ` / `. */
  readonly header: string;
  readonly field: FieldKey | null;
  /** 0 to 1; 0 where there is no field. */
  readonly confidence: number;
  readonly why: MatchReason;
  /** Absent where the column is the field as it is. */
  readonly part?: ColumnPart;
  /** Only where the column has no field, and no other column has this one. */
  readonly suggestion?: Suggestion;
}

export interface HeaderFound {
  readonly kind: 'found';
  /** The last header row as Excel numbers it, from 1. */
  readonly headerRow: number;
  /** Index in the grid of the first row after the header, from 0. */
  readonly firstRow: number;
  /** Every column with a header, and every column that the caller assigned, left to right. */
  readonly columns: readonly ColumnMatch[];
  /** Fields that no column holds. */
  readonly absent: readonly FieldKey[];
  /** Confidence in header and columns, 0 to 1. */
  readonly confidence: number;
}

export interface MappingProblem {
  readonly field: string;
  /** The column as the caller named it. */
  readonly column: string;
  readonly why: 'unknownField' | 'noSuchColumn' | 'taken';
}

export interface BadMapping {
  readonly kind: 'badMapping';
  readonly problems: readonly MappingProblem[];
}

export type HeaderResult =
  | HeaderFound
  | BadMapping
  | { readonly kind: 'notFound'; readonly looked: number };

/** Meaning of a header by its text alone. */
export interface HeaderReading {
  /** null: known to mean no field, or not known at all (see `known`). */
  readonly field: FieldKey | null;
  /** Whether the vocabulary knows the header, be it as one that means no field. */
  readonly known: boolean;
  readonly why: 'exact' | 'synonym' | 'loose' | 'unknown';
  readonly confidence: number;
  /** Place among the names of the field, best first; decides between two columns of one field. */
  readonly rank: number;
  /** The value after an edit (`after.price`), which is newer than the plain column. */
  readonly after: boolean;
  readonly part?: ColumnPart;
  readonly suggestion?: Suggestion;
  /** Other readings, proved by cells of their shape; the first wins. */
  readonly instead?: readonly Alternative[];
  /** The reading holds only where the cells are fit for the field. */
  readonly mustFit?: boolean;
}
