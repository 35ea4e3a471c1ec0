import { wordsFor } from '../frame/wordsFor';

/*
 * Kleene's logic on bit planes. A truth is two bits, high and low: unmet 00, unknown 01, met 10, and
 * 11 where it does not apply. All work on `count` rows of `out`, as `PlaneNode` lays them out.
 */

/** Writes the same truth for every row. */
export function fillPlanes(
  out: Int32Array,
  at: number,
  step: number,
  count: number,
  truth: number,
): void {
  const words = wordsFor(count);
  for (let w = at; w < at + words; w++) {
    out[w] = -(truth >>> 1);
    out[w + step] = -(truth & 1);
  }
}

/** Writes truths that are given as one byte a row. */
export function packBytes(
  bytes: Uint8Array,
  out: Int32Array,
  at: number,
  step: number,
  count: number,
): void {
  for (let w = 0, from = 0; from < count; w++, from += 32) {
    let high = 0;
    let low = 0;
    for (let i = Math.min(from + 32, count) - 1; i >= from; i--) {
      const byte = bytes[i]!;
      high = (high << 1) | (byte >>> 1);
      low = (low << 1) | (byte & 1);
    }
    out[at + w] = high;
    out[at + step + w] = low;
  }
}

/** Joins truths with those in `other` (its planes `words` apart) into `out`. */
export type Join = (
  out: Int32Array,
  at: number,
  step: number,
  count: number,
  other: Planes,
) => void;

/** Planes of a block of their own. */
export interface Planes {
  readonly words: Int32Array;
  readonly step: number;
}

/** Planes for `capacity` rows. */
export function createPlanes(capacity: number): Planes {
  const step = wordsFor(capacity);
  return { words: new Int32Array(2 * step), step };
}

/** Copies planes to where others are. */
export function copyPlanes(
  { words, step: theirs }: Planes,
  out: Int32Array,
  at: number,
  step: number,
  count: number,
): void {
  for (let w = 0; w < wordsFor(count); w++) {
    out[at + w] = words[w]!;
    out[at + step + w] = words[theirs + w]!;
  }
}

/** Kleene's `and`: the lesser of two truths, in which what does not apply is neutral. */
export const both: Join = (out, at, step, count, other) => {
  const words = wordsFor(count);
  for (let w = 0; w < words; w++) {
    const high = out[at + w]!;
    const low = out[at + step + w]!;
    const otherHigh = other.words[w]!;
    const otherLow = other.words[other.step + w]!;
    out[at + w] = high & otherHigh;
    out[at + step + w] = (low & (otherLow | (~high & otherHigh))) | (otherLow & high & ~otherHigh);
  }
};

/** Kleene's `or`: the greater of two truths, in which what does not apply is neutral too. */
export const either: Join = (out, at, step, count, other) => {
  const words = wordsFor(count);
  for (let w = 0; w < words; w++) {
    const high = out[at + w]!;
    const low = out[at + step + w]!;
    const otherHigh = other.words[w]!;
    const otherLow = other.words[other.step + w]!;
    const met = (high & ~low) | (otherHigh & ~otherLow);
    const unknown = ((low & ~high) | (otherLow & ~otherHigh)) & ~met;
    const exempt = high & low & otherHigh & otherLow;
    out[at + w] = met | exempt;
    out[at + step + w] = unknown | exempt;
  }
};

/** A test under its guard `other`: exempt where that fails; where it is unknown, only met is certain. */
export const testUnderGuard: Join = (out, at, step, count, other) => {
  const words = wordsFor(count);
  for (let w = 0; w < words; w++) {
    const guardHigh = other.words[w]!;
    const guardLow = other.words[other.step + w]!;
    const exempt = ~(guardHigh | guardLow);
    const unmet = ~(out[at + w]! | out[at + step + w]!);
    out[at + w]! |= exempt;
    out[at + step + w]! |= exempt | (guardLow & ~guardHigh & unmet);
  }
};

/** A pool under its guard `other`: exempt where that fails; where it is unknown, even `in` is unknown. */
export const poolUnderGuard: Join = (out, at, step, count, other) => {
  const words = wordsFor(count);
  for (let w = 0; w < words; w++) {
    const guardHigh = other.words[w]!;
    const guardLow = other.words[other.step + w]!;
    const exempt = ~(guardHigh | guardLow);
    const met = out[at + w]! & ~out[at + step + w]!;
    const doubtful = guardLow & ~guardHigh & met;
    out[at + w] = (out[at + w]! & ~doubtful) | exempt;
    out[at + step + w]! |= doubtful | exempt;
  }
};

/** Kleene's `not`. */
export function negatePlanes(out: Int32Array, at: number, step: number, count: number): void {
  const words = wordsFor(count);
  for (let w = at; w < at + words; w++) out[w] = ~(out[w]! ^ out[w + step]!);
}
