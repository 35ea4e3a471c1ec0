import { editDistance } from '../../base/editDistance';
import { LEXICON, type LexiconEntry } from './lexicon';

/** Shorter words are too similar to other words (`price`, `prize`). */
const LEAST_LENGTH = 6;
const GREATEST_LENGTH = 32;
/** From this length on two letters may be wrong. */
const LONG = 10;

/** A word of its own, at distance 1 from `rate`. */
const DATE = /dates?$/;

const LATIN = /^[a-z]+$/;

const LATIN_BY_INITIAL = new Map<string, [key: string, entry: LexiconEntry][]>();
for (const [key, entry] of LEXICON) {
  if (!LATIN.test(key) || key.length < LEAST_LENGTH) continue;
  const initial = key.charAt(0);
  const bucket = LATIN_BY_INITIAL.get(initial);
  if (bucket) bucket.push([key, entry]);
  else LATIN_BY_INITIAL.set(initial, [[key, entry]]);
}

/**
 * The field whose Latin name the key misspells, if there is just one. Chinese names are left out:
 * there one wrong character is another word (上架时间, 下架时间).
 */
export function misspelt(key: string): LexiconEntry | undefined {
  if (key.length < LEAST_LENGTH || key.length > GREATEST_LENGTH || !LATIN.test(key)) {
    return undefined;
  }
  const limit = key.length >= LONG ? 2 : 1;
  let found: LexiconEntry | undefined;
  for (const [name, entry] of LATIN_BY_INITIAL.get(key.charAt(0)) ?? []) {
    if (DATE.test(key) && !DATE.test(name)) continue;
    if (editDistance(key, name, limit) > limit) continue;
    if (found && found.field !== entry.field) return undefined;
    found ??= entry;
  }
  return found?.field ? found : undefined;
}
