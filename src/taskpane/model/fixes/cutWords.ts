import type { RawCell } from '../../../catalogue';

/** A word of letters, hyphens and apostrophes, and the same word right behind it, once or more. */
const REPEATED = /(?<!\S)([\p{L}\p{M}'’-]+)(?:[^\S\r\n]+\1)+(?!\S)/gu;

/** Shorter words are doubled on purpose (Tuk Tuk, Pom Pom, Cha Cha). */
const SHORTEST = 5;

/** Longer words that are doubled on purpose. */
const DOUBLE: ReadonlySet<string> = new Set(['ylang', 'walla']);

/**
 * A title without words that repeat the word before them to the letter (`shoes shoes shoes`).
 * Undefined where there are none. A word that comes back elsewhere may be a keyword of its own
 * (`Electric Bike … E-bike`), and a figure may be meant twice: both stay.
 */
export function cutWords(raw: RawCell): RawCell | undefined {
  if (typeof raw !== 'string') return undefined;
  const after = raw.replace(REPEATED, (run: string, word: string) =>
    word.length < SHORTEST || DOUBLE.has(word.toLowerCase()) ? run : word,
  );
  return after === raw ? undefined : after;
}
