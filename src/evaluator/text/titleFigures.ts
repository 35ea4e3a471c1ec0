import { LETTER_BIT } from './characters';
import { joinWords } from './joinWords';
import { WordList } from './wordList';

/** What a title's words and characters say, phrases aside. */
export interface TitleFigures {
  /** Words joined by a hyphen, and numbers with decimals, are one word. */
  words: number;
  /** Characters of Chinese writing. */
  chinese: number;
  /** Occurrences of words beyond their first; small words and numbers do not count. */
  repeats: number;
  /** Characters that do not belong into a title: emoji, control characters, runs of punctuation. */
  odd: number;
  /** Equal for titles of the same words in any order, in the same category; a number of 53 bits. */
  fingerprint: number;
}

/** Words are put into 1,024 classes by the first bits of their hashes. */
const CLASS_SHIFT = 22;
/** By class: the number of the title that last met a word of it. */
const lastMet = new Int32Array(1 << (32 - CLASS_SHIFT));
/** Titles so far. */
let titles = 0;

/** A word is compared with so many words before it. */
const MAXIMUM_WORDS = 128;
/** Words that may recur: they carry no meaning of their own, or are the units of several measures. */
const SMALL_WORDS = hashesOf(
  'for and with the of in to on by or a an at from as ' +
    'mm cm m inch inches ft feet g kg lb lbs oz ml l v w kw mah hz gb tb pcs pc px',
);

/**
 * Works out the figures of the title whose words were read, into `into`, which is reused.
 *
 * @param category a number for the category
 */
export function readTitle(title: WordList, category: number, into: TitleFigures): void {
  const whole = joinWords(title);
  into.words = whole.count;
  into.chinese = title.ideographs ? chineseIn(title) : 0;
  into.repeats = repeatsIn(whole);
  into.odd = title.odd;
  into.fingerprint = fingerprintOf(title, category);
}

function fingerprintOf({ count, hashes }: WordList, category: number): number {
  let sum = Math.imul(category, 0x9e3779b1);
  let mix = 0;
  for (let word = 0; word < count; word++) {
    const hash = hashes[word]!;
    sum = (sum + hash) | 0;
    mix = (mix + Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)) | 0;
  }
  return (sum >>> 0) * 0x200000 + (mix & 0x1fffff);
}

function chineseIn({ count, shapes }: WordList): number {
  let chinese = 0;
  for (let word = 0; word < count; word++) if (shapes[word] === 0) chinese++;
  return chinese;
}

function repeatsIn(title: WordList): number {
  const { count, hashes, shapes } = title;
  let repeats = 0;
  const now = (titles = (titles + 1) | 0);
  for (let word = 0; word < count; word++) {
    const shape = shapes[word]!;
    if ((shape & LETTER_BIT) === 0 || shape >> 1 <= 1) continue;
    // A word of a class that this title has not met is new.
    const hashClass = hashes[word]! >>> CLASS_SHIFT;
    if (lastMet[hashClass] === now && isRepeat(title, word)) repeats++;
    lastMet[hashClass] = now;
  }
  return repeats;
}

/** Whether the word stands earlier in the title. */
function isRepeat(title: WordList, word: number): boolean {
  const known = Math.min(word, MAXIMUM_WORDS);
  for (let earlier = 0; earlier < known; earlier++) {
    if (title.same(earlier, word)) return !SMALL_WORDS.has(title.hashes[word]!);
  }
  return false;
}

function hashesOf(words: string): ReadonlySet<number> {
  const list = new WordList();
  list.read(words);
  return new Set(list.hashes.subarray(0, list.count));
}
