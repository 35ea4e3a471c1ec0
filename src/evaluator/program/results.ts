import { CERTIFICATE_STATUSES } from '../certificates/judge';
import type { CatalogueFacts } from '../verdict/catalogueFacts';
import type { Program } from './program';

/** No pool is within reach of the row. */
export const NO_POOL = 255;

/** What a run leaves behind, column by column: entry `number × size + row`. */
export interface Results {
  readonly size: number;
  /** Truth of every condition that no market decides. */
  readonly bytes: Uint8Array;
  /** Truth of every pool. */
  readonly pools: Uint8Array;
  /** Truth of the market pool for every market. */
  readonly markets: Uint8Array;
  readonly premium: Uint8Array;
  /** Number of the nearest pool, or NO_POOL, and its packed cost. */
  readonly nearest: Uint8Array;
  readonly nearestCost: Int32Array;
  /** Truth of the worry-free return. */
  readonly easyReturn: Uint8Array;
  /** Rows by (market, status) of the worst certificate that the market's law asks for. */
  readonly certificates: Int32Array;
  readonly fingerprints: Float64Array;
  facts: CatalogueFacts | undefined;
}

export function createResults({ conditions, pools, markets }: Program, size: number): Results {
  return {
    size,
    bytes: new Uint8Array(conditions.length * size),
    pools: new Uint8Array(pools.length * size),
    markets: new Uint8Array(markets.length * size),
    premium: new Uint8Array(size),
    nearest: new Uint8Array(size),
    nearestCost: new Int32Array(size),
    easyReturn: new Uint8Array(size),
    certificates: new Int32Array(markets.length * CERTIFICATE_STATUSES.length),
    fingerprints: new Float64Array(size),
    facts: undefined,
  };
}
