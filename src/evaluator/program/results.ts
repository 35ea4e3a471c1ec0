import { CERTIFICATE_STATUSES } from '../certificates/judge';
import type { CatalogueFacts } from '../verdict/catalogueFacts';
import { wordsFor } from './poolTally';
import type { Program } from './program';

/** No pool is within reach of the row. */
export const NO_POOL = 255;

/** What a run leaves behind, column by column: entry `number × size + row`, but for `bytes`. */
export interface Results {
  readonly size: number;
  /** Truth of every condition that no market decides: entry `number × stride + row`. */
  readonly bytes: Uint8Array;
  /** The same bytes four at a time; every condition begins with a word of its own. */
  readonly words: Int32Array;
  readonly stride: number;
  /** Truth of every pool. */
  readonly pools: Uint8Array;
  /** Truth of the market pool for every market; empty where the model has none. */
  readonly markets: Uint8Array;
  readonly premium: Uint8Array;
  /** Number of the nearest pool, or NO_POOL, and how many of its conditions are unmet and unknown. */
  readonly nearest: Uint8Array;
  readonly nearestUnmet: Uint8Array;
  readonly nearestUnknown: Uint8Array;
  /** Truth of the worry-free return. */
  readonly easyReturn: Uint8Array;
  /** Rows by (market, status) of the worst certificate that the market's law asks for. */
  readonly certificates: Int32Array;
  readonly fingerprints: Float64Array;
  facts: CatalogueFacts | undefined;
}

export function createResults({ conditions, pools, markets }: Program, size: number): Results {
  const judgesMarkets = pools.some(({ perMarket }) => perMarket);
  const stride = 4 * wordsFor(size);
  const words = new Int32Array((conditions.length * stride) / 4);
  return {
    size,
    bytes: new Uint8Array(words.buffer),
    words,
    stride,
    pools: new Uint8Array(pools.length * size),
    markets: new Uint8Array(judgesMarkets ? markets.length * size : 0),
    premium: new Uint8Array(size),
    nearest: new Uint8Array(size),
    nearestUnmet: new Uint8Array(size),
    nearestUnknown: new Uint8Array(size),
    easyReturn: new Uint8Array(size),
    certificates: new Int32Array(markets.length * CERTIFICATE_STATUSES.length),
    fingerprints: new Float64Array(size),
    facts: undefined,
  };
}
