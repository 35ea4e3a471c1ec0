/** Rows in one word, a bit each. */
export const ROWS_PER_WORD = 32;

/** 32-bit words that hold a bit for each of `count` rows. */
export function wordsFor(count: number): number {
  return (count + ROWS_PER_WORD - 1) >>> 5;
}
