import type { Catalogue } from '../../catalogue';
import { INDUSTRY_KEYS, type NumericFieldKey } from '../../fields';
import type { CertificateOutcome } from '../certificates/certificateJudge';
import { EVERY } from '../smallSet';
import type { CatalogueFacts } from '../acrossRows/catalogueFacts';
import { createMarketPlanes, type MarketPlanes } from './marketPlanes';

/** Rows in one slice of work: small enough that every scratch column stays in the cache. */
export const BLOCK = 1024;

/** Most industries: one bit of a 32-bit integer each. */
export const MAXIMUM_INDUSTRIES = 32;

/** Number of an unknown industry; known ones are numbers in INDUSTRY_KEYS. */
export const INDUSTRY_UNKNOWN = INDUSTRY_KEYS.length;

/** The set of target markets of a row that states none. */
export const TARGETS_UNKNOWN = EVERY;

/** Where the numbers of a slot lie for the rows of a frame: row `i` at `offset + i`. */
export interface Operand {
  values: Float64Array;
  offset: number;
  /** False where no row can have a number, because the sheet lacks the column. */
  present: boolean;
}

/** Figures of the texts of a block of rows; filled once a block, by `TextReader`. */
export interface BlockTexts {
  readonly words: Float64Array;
  readonly repeats: Float64Array;
  readonly odd: Float64Array;
  readonly length: Float64Array;
  readonly chinese: Float64Array;
  readonly startsUpper: Float64Array;
  readonly foreignBrands: Float64Array;
  readonly claims: Float64Array;
  readonly fingerprint: Float64Array;
  /** The punctuation in the title, see `WordList.marks`. */
  readonly marks: Int32Array;
  /** Sets of traits, and of the texts that are missing. */
  readonly traits: Float64Array;
}

/** A block of rows under evaluation, with scratch space that is reused from block to block. */
export interface Frame {
  catalogue: Catalogue;
  /** Unique number of the frame's current block, across all frames. */
  visit: number;
  /** First row, and number of rows. */
  start: number;
  count: number;
  /** Numbers by slot; see `Slots`. */
  readonly operands: Operand[];
  /** Number of the industry of each row. */
  readonly industry: Uint8Array;
  readonly texts: BlockTexts;
  readonly certificates: CertificateOutcome[];
  /** By row: the set of markets for which it is certified, and of those where that is unknown. */
  readonly certified: Float64Array;
  readonly uncertain: Float64Array;
  /** The set of target markets of each row; `TARGETS_UNKNOWN` where they are not stated. */
  readonly targets: Float64Array;
  /** The three above, by market. */
  readonly byMarket: MarketPlanes;
  /** Union of `targets`. */
  allTargets: number;
  /** Number of the market under evaluation; -1 outside market pools. */
  market: number;
  /** Premium verdicts of the rows as bytes of truth; undefined until they are known. */
  premium: Uint8Array | undefined;
  /** Facts of all rows together; undefined until they have been seen. */
  facts: CatalogueFacts | undefined;
}

/** A frame with scratch space for `capacity` rows. */
export function createFrame(catalogue: Catalogue, capacity: number, operands: Operand[]): Frame {
  const numbers = (): Float64Array => new Float64Array(capacity);
  return {
    catalogue,
    visit: 0,
    start: 0,
    count: 0,
    operands,
    industry: new Uint8Array(capacity),
    texts: {
      words: numbers(),
      repeats: numbers(),
      odd: numbers(),
      length: numbers(),
      chinese: numbers(),
      startsUpper: numbers(),
      foreignBrands: numbers(),
      claims: numbers(),
      fingerprint: numbers(),
      marks: new Int32Array(capacity),
      traits: numbers(),
    },
    certificates: [],
    // A book without requirements leaves it so: every market is certified.
    certified: numbers().fill(EVERY),
    uncertain: numbers(),
    targets: numbers(),
    byMarket: createMarketPlanes(capacity),
    allTargets: 0,
    market: -1,
    premium: undefined,
    facts: undefined,
  };
}

/** The numbers of a numeric field for the rows of the frame; undefined where the sheet lacks it. */
export function numbersOf(frame: Frame, field: NumericFieldKey): Float64Array | undefined {
  return frame.catalogue.columns[field]?.values;
}
