import { fold, isIdeograph, isLatin } from './characters';

/** What a title's characters say, phrases aside. */
export interface TitleFigures {
  words: number;
  /** Occurrences of words beyond their first; small words and numbers do not count. */
  repeats: number;
  /** Characters that do not belong into a title: emoji, control characters, runs of punctuation. */
  odd: number;
  /** Equal for titles of the same words in any order; a number of 53 bits. */
  fingerprint: number;
}

const MAXIMUM_WORDS = 128;
/** Words that may recur: they carry no meaning of their own. */
const SMALL_WORDS = new Set(
  [
    'for',
    'and',
    'with',
    'the',
    'of',
    'in',
    'to',
    'on',
    'by',
    'or',
    'a',
    'an',
    'at',
    'from',
    'as',
  ].map((word) => hashOf(word)),
);

const hashes = new Int32Array(MAXIMUM_WORDS);
const starts = new Int32Array(MAXIMUM_WORDS);
const lengths = new Int32Array(MAXIMUM_WORDS);

/** Reads the figures of a title into `into`, which is reused from call to call. */
export function readTitle(title: string, into: TitleFigures): void {
  const end = title.length;
  let words = 0;
  let odd = 0;
  let punctuation = 0;
  let sum = 0;
  let mix = 0;
  let repeats = 0;
  let i = 0;
  while (i < end) {
    let code = title.charCodeAt(i);
    if (isLetter(code)) {
      let hash = 0x811c9dc5;
      const start = i;
      let hasLetter = false;
      while (i < end && isLetter((code = title.charCodeAt(i)))) {
        const folded = fold(code);
        if (folded > 57) hasLetter = true;
        hash = Math.imul(hash ^ folded, 0x01000193);
        i++;
      }
      if (hasLetter && i - start > 1) repeats += repeated(title, start, i - start, hash, words);
      if (words < MAXIMUM_WORDS) remember(words, hash, start, hasLetter ? i - start : 0);
      words++;
      sum = (sum + hash) | 0;
      mix = (mix + Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)) | 0;
      punctuation = 0;
      continue;
    }
    if (isIdeograph(code)) {
      const hash = Math.imul(code ^ 0x811c9dc5, 0x01000193);
      if (words < MAXIMUM_WORDS) remember(words, 0, i, 0);
      words++;
      sum = (sum + hash) | 0;
      mix = (mix + Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)) | 0;
      punctuation = 0;
    } else if (code === 32 || code === 0x3000) {
      punctuation = 0;
    } else if (code < 32 || isSymbol(code) || ++punctuation === 3) {
      odd++;
    }
    i++;
  }
  into.words = words;
  into.repeats = repeats;
  into.odd = odd;
  into.fingerprint = (sum >>> 0) * 0x200000 + (mix & 0x1fffff);
}

/** A character of a word, in half or full width. */
function isLetter(code: number): boolean {
  return isLatin(code) || (isFullWidth(code) && isLatin(code - 0xfee0));
}

/** An arrow, a box, an emoji: neither letter nor punctuation of any script. */
function isSymbol(code: number): boolean {
  return code >= 0x2190 && !(code >= 0x3000 && code <= 0x303f) && !isFullWidth(code);
}

function isFullWidth(code: number): boolean {
  return code >= 0xff01 && code <= 0xff5e;
}

function remember(word: number, hash: number, start: number, length: number): void {
  hashes[word] = hash;
  starts[word] = start;
  lengths[word] = length;
}

/** 1 if the word stands earlier in the title, 0 if not. Hashes find it, the characters prove it. */
function repeated(
  title: string,
  start: number,
  length: number,
  hash: number,
  words: number,
): 0 | 1 {
  const known = Math.min(words, MAXIMUM_WORDS);
  for (let word = 0; word < known; word++) {
    if (
      hashes[word] === hash &&
      lengths[word] === length &&
      same(title, starts[word]!, start, length)
    ) {
      return SMALL_WORDS.has(hash) ? 0 : 1;
    }
  }
  return 0;
}

function same(title: string, a: number, b: number, length: number): boolean {
  for (let k = 0; k < length; k++) {
    if (fold(title.charCodeAt(a + k)) !== fold(title.charCodeAt(b + k))) return false;
  }
  return true;
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}
