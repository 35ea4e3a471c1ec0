/**
 * A set of small numbers, of traits or markets, as one number: 32 bits in the lower word (`set | 0`), 21 in
 * the upper, which a double holds exactly.
 */
const WORD = 2 ** 32;

/** Capacity of a set. */
export const ROOM = 53;

/** The set of all. */
export const EVERY = 2 ** ROOM - 1;

const SINGLES = Float64Array.from({ length: ROOM }, (_, number) => 2 ** number);

export const fromWords = (low: number, high: number): number => high * WORD + (low >>> 0);

export const highWord = (set: number): number => (set / WORD) | 0;

/** The set of one number. */
export const single = (number: number): number => SINGLES[number]!;

export const overlap = (a: number, b: number): boolean =>
  (a & b) !== 0 || (highWord(a) & highWord(b)) !== 0;

/** Tests a bit of its word: 2 ** number would cost ten times as much. */
export const has = (set: number, number: number): boolean =>
  (((number < 32 ? set | 0 : highWord(set)) >>> (number & 31)) & 1) !== 0;

export const union = (a: number, b: number): number => fromWords(a | b, highWord(a) | highWord(b));

export const intersection = (a: number, b: number): number =>
  fromWords(a & b, highWord(a) & highWord(b));

export const without = (a: number, b: number): number =>
  fromWords(a & ~b, highWord(a) & ~highWord(b));
