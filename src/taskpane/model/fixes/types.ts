import type { RawCell } from '../../../catalogue';
import type { FieldKey } from '../../../fields';

/** Mends that need no judgement, in the order in which they are tried. */
export const FIX_KINDS = ['sortTiers', 'cutWords', 'cutKeywords', 'halfWidth', 'trim'] as const;

/** Those, and a value that a person gives to many products. */
export type FixKind = (typeof FIX_KINDS)[number] | 'group';

/** A mend of one cell; `index` is the row of the catalogue. */
export interface Fix {
  readonly kind: FixKind;
  readonly index: number;
  readonly field: FieldKey;
  readonly before: RawCell;
  readonly after: RawCell;
}

/** The cell after a mend; undefined where there is nothing to mend. */
export type Mend = (raw: RawCell) => RawCell | undefined;
