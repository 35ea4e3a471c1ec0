import type { Frame } from './frame';
import { wordsFor } from './truthTable';

/** Markets that a word of bits has room for. */
const BITS = 32;
/** The market outside any: no bit of a row is its own, but the sign of what is not stated. */
const OUTSIDE = BITS - 1;

/** What rows say of markets, turned from bits of markets by row into bits of rows by market. */
export interface MarketPlanes {
  /** Words of a plane. */
  readonly step: number;
  readonly targets: Int32Array;
  readonly certified: Int32Array;
  readonly uncertain: Int32Array;
}

/** Planes for `capacity` rows. */
export function createMarketPlanes(capacity: number): MarketPlanes {
  const step = wordsFor(capacity);
  const planes = (): Int32Array => new Int32Array(BITS * step);
  return { step, targets: planes(), certified: planes(), uncertain: planes() };
}

/** Fills `frame.byMarket` from what the frame knows of each row. */
export function turnToMarkets({ targets, certified, uncertain, byMarket, count }: Frame): void {
  turn(targets, count, byMarket.targets, byMarket.step);
  turn(certified, count, byMarket.certified, byMarket.step);
  turn(uncertain, count, byMarket.uncertain, byMarket.step);
}

/** Where the plane of a market begins; -1: outside any. */
export function planeOf({ step }: MarketPlanes, market: number): number {
  return step * (market < 0 ? OUTSIDE : market);
}

/** Used again from 32 rows to 32 rows. */
const square = new Int32Array(BITS);

function turn(rows: Int32Array, count: number, planes: Int32Array, step: number): void {
  for (let w = 0, from = 0; from < count; w++, from += BITS) {
    for (let i = 0; i < BITS; i++) square[i] = from + i < count ? rows[from + i]! : 0;
    transpose(square);
    for (let market = 0; market < BITS; market++) planes[market * step + w] = square[market]!;
  }
}

/** Turns 32 words of 32 bits: bit `b` of word `w` becomes bit `w` of word `b` (Warren, Hacker's Delight, 7-3). */
function transpose(words: Int32Array): void {
  for (let half = 16, mask = 0xffff; half !== 0; half >>>= 1, mask ^= mask << half) {
    for (let w = 0; w < BITS; w = (w + half + 1) & ~half) {
      const differ = ((words[w]! >>> half) ^ words[w + half]!) & mask;
      words[w]! ^= differ << half;
      words[w + half]! ^= differ;
    }
  }
}
