import type { RawCell } from '../../../catalogue';
import type { FieldKey } from '../../../fields';

/** Mends that need no judgement, in the order in which they are tried. */
export const FIX_KINDS = [
  'sortTiers',
  'cutWords',
  'cutKeywords',
  'firstLetter',
  'halfWidth',
  'trim',
] as const;

/** Mends that take something away or say something else, so that a person looks at each. */
export const SUGGESTION_KINDS = ['firstTier', 'roundPrices', 'cutContact', 'cutSymbols'] as const;

/** Those, a value that a person gives to many products, and values that were tried on one. */
export const ALL_KINDS = [...FIX_KINDS, ...SUGGESTION_KINDS, 'group', 'tried'] as const;

export type FixKind = (typeof ALL_KINDS)[number];

/** A mend of one cell; `index` is the row of the catalogue. */
export interface Fix {
  readonly kind: FixKind;
  readonly index: number;
  readonly field: FieldKey;
  readonly before: RawCell;
  readonly after: RawCell;
  /** The rule that the cell breaks until then; absent where it follows from the cell alone. */
  readonly rule?: string;
}

/** The cell after a mend; undefined where there is nothing to mend. */
export type Mend = (raw: RawCell) => RawCell | undefined;
