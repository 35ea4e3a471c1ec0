import type { FieldKey } from '../../fields';
import type { Catalogue, RawCell } from '../types';

/** A value of a row, and the part and row (as Excel shows it) that it came from. */
export interface JoinedValue {
  readonly part: string;
  readonly row: number;
  readonly raw: RawCell;
}

/**
 * A problem of a join; `part` is the name of a catalogue, `row` and `rows` are as
 * Excel shows them.
 *
 * - `duplicateId`: several rows of a part have the id; only the first was joined
 * - `onlyIn`: no other part has the id
 * - `conflict`: two parts have different values; the earlier part's was kept
 * - `noId`: the id is missing or unreadable: the row is joined with no other
 * - `digitsLost`: the id is in scientific notation: the row is joined with no other
 * - `noneShared`: no id of the part is in another one: likely another shop's
 * - `noIdColumn`: the part has no ids at all and was left out
 */
export type JoinProblem =
  | {
      readonly kind: 'duplicateId';
      readonly part: string;
      readonly id: string;
      readonly rows: readonly number[];
    }
  | { readonly kind: 'onlyIn'; readonly part: string; readonly id: string; readonly row: number }
  | {
      readonly kind: 'conflict';
      readonly field: FieldKey;
      readonly id: string;
      readonly kept: JoinedValue;
      readonly other: JoinedValue;
    }
  | { readonly kind: 'noId'; readonly part: string; readonly row: number }
  | {
      readonly kind: 'digitsLost';
      readonly part: string;
      readonly row: number;
      readonly raw: RawCell;
    }
  | { readonly kind: 'noneShared'; readonly part: string }
  | { readonly kind: 'noIdColumn'; readonly part: string };

/** Options of a join; by default the first part wins in each field, and all its rows are kept. */
export interface JoinOptions {
  /** Rows that the first part lacks are left out, as those of a sheet that is not the one being judged. */
  readonly onlyFirst?: boolean;
  /** Whether the values of a part, by its name, win over those of the others in a field; of none if absent. */
  readonly wins?: (part: string, field: FieldKey) => boolean;
  /**
   * How many problems of each kind are kept, of conflicts of each field; all if absent. With none, rows that are
   * left out are not counted either.
   */
  readonly keep?: number;
}

export interface JoinResult {
  readonly catalogue: Catalogue;
  /** Those that were kept. */
  readonly problems: readonly JoinProblem[];
  /** All of them, by kind; absent kinds have none. */
  readonly counts: JoinCounts;
  readonly conflicts: Conflicts;
  /** Listings of the first part that another part has too. */
  readonly matched: number;
}

export type JoinCounts = Readonly<Partial<Record<JoinProblem['kind'], number>>>;

/** Conflicts by field; absent fields have none. */
export type Conflicts = Readonly<Partial<Record<FieldKey, number>>>;

/** A catalogue that takes part in a join, under the name that is shown for it. */
export interface Part {
  readonly name: string;
  readonly catalogue: Catalogue;
}
