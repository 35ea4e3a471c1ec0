import { highWord, ROOM } from '../smallSet';
import type { Frame } from './frame';
import { wordsFor } from './wordsFor';

/** Bits of a word. */
const BITS = 32;
/** The bit of a row that states no market. */
const OUTSIDE = ROOM - 1;

/** Sets of markets by row, transposed into planes of rows by market. */
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
  const planes = (): Int32Array => new Int32Array(ROOM * step);
  return { step, targets: planes(), certified: planes(), uncertain: planes() };
}

/** Fills `frame.byMarket` from the sets of each row. */
export function turnToMarkets(frame: Frame): void {
  const { allTargets, byMarket } = frame;
  for (const key of ['targets', 'certified', 'uncertain'] as const) {
    turn(frame[key], frame.count, byMarket[key], byMarket.step, false);
    if (highWord(allTargets) !== 0)
      turn(frame[key], frame.count, byMarket[key], byMarket.step, true);
    else if (key === 'targets') byMarket.targets.fill(0, OUTSIDE * byMarket.step);
  }
}

/** Where the plane of a market begins; -1: outside any. */
export function planeOf({ step }: MarketPlanes, market: number): number {
  return step * (market < 0 ? OUTSIDE : market);
}

/** Scratch for 32 rows. */
const square = new Int32Array(BITS);

/** Transposes the lower or the upper word of the sets. */
function turn(
  rows: Float64Array,
  count: number,
  planes: Int32Array,
  step: number,
  upper: boolean,
): void {
  const first = upper ? BITS : 0;
  const markets = Math.min(BITS, ROOM - first);
  for (let w = 0, from = 0; from < count; w++, from += BITS) {
    const end = Math.min(BITS, count - from);
    for (let i = 0; i < end; i++) {
      const set = rows[from + i]!;
      square[i] = upper ? highWord(set) : set | 0;
    }
    square.fill(0, end);
    transpose(square);
    for (let at = 0; at < markets; at++) planes[(first + at) * step + w] = square[at]!;
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
