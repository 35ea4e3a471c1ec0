import type { FoundWord } from '../found';
import { LETTER_BIT } from './characters';
import { joinWords } from './joinWords';
import { WordList } from './wordList';

/** Figures of a title's words and characters, phrases aside. */
export interface TitleFigures {
  /** Words joined by a hyphen, and numbers with decimals, are one word. */
  words: number;
  /** Length of a title in Chinese, in its characters: two others count as one; 0 of a title in other writing. */
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
/** By class: number of the last title with a word of it. */
const lastMet = new Int32Array(1 << (32 - CLASS_SHIFT));
/** Titles so far. */
let titles = 0;

/** Most earlier words that a word is compared with. */
const MAXIMUM_WORDS = 128;
/** Words that may recur: they carry no meaning of their own, or are the units of several measures. */
const SMALL_WORDS = hashesOf(
  'for and with the of in to on by or a an at from as ' +
    'mm cm m inch inches ft feet g kg lb lbs oz ml l v w kw mah hz gb tb pcs pc px',
);

/**
 * Works out the figures of the title whose words were read, into the reused `into`. Joins the list's words
 * that are written as one.
 *
 * @param category a number for the category
 */
export function readTitle(title: WordList, category: number, into: TitleFigures): void {
  into.fingerprint = fingerprintOf(title, category);
  joinWords(title);
  into.words = title.count;
  into.chinese = title.ideographs ? lengthInChinese(title) : 0;
  into.repeats = repeatsIn(title);
  into.odd = title.odd;
}

/** Of both hashes of each word: of a million titles that differ in one, some share its first. */
function fingerprintOf({ count, hashes, checks }: WordList, category: number): number {
  let sum = Math.imul(category, 0x9e3779b1);
  let mix = 0;
  for (let word = 0; word < count; word++) {
    const check = checks[word]!;
    sum = (sum + hashes[word]!) | 0;
    mix = (mix + Math.imul(check ^ (check >>> 15), 0x2c1b3c6d)) | 0;
  }
  return (sum >>> 0) * 0x200000 + (mix & 0x1fffff);
}

/** Characters of other scripts as wide as one Chinese one. */
const AS_LONG = 4;

/** Length of a title that is mostly Chinese by width; 0 of others. */
function lengthInChinese({ count, shapes, text }: WordList): number {
  let chinese = 0;
  for (let word = 0; word < count; word++) if (shapes[word] === 0) chinese++;
  const others = text.length - chinese;
  return chinese * AS_LONG > others ? chinese + Math.ceil(others / 2) : 0;
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

/** Whether the word occurs earlier in the title. */
function isRepeat(title: WordList, word: number): boolean {
  return firstOf(title, word) >= 0 && !SMALL_WORDS.has(title.hashes[word]!);
}

/** Index of the first earlier word that is equal; -1 if none. */
function firstOf(title: WordList, word: number): number {
  const known = Math.min(word, MAXIMUM_WORDS);
  for (let earlier = 0; earlier < known; earlier++) if (title.same(earlier, word)) return earlier;
  return -1;
}

/** The words behind `repeats`, each as it is first written, with all of its occurrences. */
export function repeatedWords(title: WordList): FoundWord[] {
  joinWords(title);
  const times = new Map<number, number>();
  for (let word = 0; word < title.count; word++) {
    const isCounted = (title.shapes[word]! & LETTER_BIT) !== 0 && title.lengthOf(word) > 1;
    if (!isCounted || !isRepeat(title, word)) continue;
    const first = firstOf(title, word);
    times.set(first, (times.get(first) ?? 1) + 1);
  }
  return [...times].map(([word, n]) => {
    const start = title.starts[word]!;
    return { word: title.text.slice(start, start + title.lengthOf(word)), times: n };
  });
}

function hashesOf(words: string): ReadonlySet<number> {
  const list = new WordList();
  list.read(words);
  return new Set(list.hashes.subarray(0, list.count));
}
