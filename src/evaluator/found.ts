import type { PriceTier } from '../catalogue';
import type { Place } from '../fields';
import type { NumberKey } from '../rulebook';

/** A word that was found, as the cell writes it, and how often. */
export interface FoundWord {
  readonly word: string;
  readonly times: number;
}

/** Another row: its number in Excel, which sorting changes, and its product ID. */
export interface OtherRow {
  readonly row?: number;
  readonly id?: string;
}

/** A value found in a row, for a place in a rule's sentence. */
export type Evidence =
  /** In the unit of a field or measure; in none where it is of neither. */
  | { readonly kind: 'number'; readonly value: number; readonly of?: NumberKey }
  | { readonly kind: 'prices'; readonly low: number; readonly high: number }
  | { readonly kind: 'words'; readonly words: readonly FoundWord[] }
  /** The first few of the rows, and their number. */
  | { readonly kind: 'rows'; readonly rows: readonly OtherRow[]; readonly all: number }
  | { readonly kind: 'tiers'; readonly tiers: readonly PriceTier[] }
  /** A last day of validity, in Excel's serial days, and whose. */
  | { readonly kind: 'end'; readonly day: number; readonly name?: string };

export type Found = Readonly<Partial<Record<Place, Evidence>>>;
