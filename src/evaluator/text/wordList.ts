import { codeAt } from '../../catalogue';
import {
  isFullWidth,
  isHyphen,
  isIdeograph,
  isJoiner,
  LETTER_BIT,
  LETTER_KEYS,
  scatter,
  WORD_LETTERS,
} from './characters';

const FIRST_CAPACITY = 256;
const SPACE = 0x20;
const WIDE_SPACE = 0x3000;
const DELETE = 0x7f;

/**
 * The words of a text, each found and hashed once for all who look at them. A word is a run of Latin
 * letters and digits, or one Chinese character.
 */
export class WordList {
  text = '';
  count = 0;
  /**
   * Hash by number of word, equal for words that differ in case or width alone: keys of letters, rotated
   * from letter to letter (cyclic polynomial, Cohen 1997), since a product would make each letter wait for
   * the one before.
   */
  hashes = new Int32Array(FIRST_CAPACITY);
  /**
   * Sums of the hashes of each word's beginnings: with `hashes` 64 bits, by which words are distinguished without a
   * look at their letters.
   */
  checks = new Int32Array(FIRST_CAPACITY);
  /** Where each word begins. */
  starts = new Int32Array(FIRST_CAPACITY);
  /** Twice the length of each word, 0 for a Chinese character; and LETTER_BIT for a Latin word that is no mere number. */
  shapes = new Int32Array(FIRST_CAPACITY);
  /** Whether some words are Chinese characters. */
  ideographs = false;
  /** Characters that do not belong into a title: emoji, control characters, runs of punctuation. */
  odd = 0;
  /** The punctuation in the text (see `marksOf`). */
  marks = 0;
  /** The words that are one with the word before them (see `joinsWords`), and how many there are. */
  joints = new Int32Array(FIRST_CAPACITY);
  jointCount = 0;

  /**
   * Reads a text; its words replace those of the text before. One loop with all its state at hand: every
   * character of every title passes here, and a call or a look at a field costs more than a character.
   */
  read(text: string): void {
    const { length } = text;
    this.reset(text);
    const { hashes, checks, starts, shapes, joints } = this;
    let count = 0;
    let jointCount = 0;
    let odd = 0;
    let punctuation = 0;
    let marks = 0;
    /** Every bit that some character has. */
    let all = 0;
    const keys = LETTER_KEYS;
    let i = 0;
    let code = length > 0 ? codeAt(text, 0) : 0;
    while (i < length) {
      let key = keys[code]!;
      if (key !== 0) {
        const start = i;
        let hash = 0;
        let check = 0;
        let bits = 0;
        do {
          hash = ((hash << 5) | (hash >>> 27)) ^ key;
          check = (check + hash) | 0;
          bits |= key;
          all |= code;
          code = ++i < length ? codeAt(text, i) : 0;
          key = keys[code]!;
        } while (key !== 0);
        hashes[count] = hash;
        checks[count] = check;
        starts[count] = start;
        shapes[count++] = ((i - start) << 1) | (bits & LETTER_BIT);
        punctuation = 0;
        // What ended the word is the next to be looked at.
        continue;
      }
      if (code === SPACE || code === WIDE_SPACE) punctuation = 0;
      else if (isIdeograph(code)) {
        this.ideographs = true;
        hashes[count] = scatter(code);
        checks[count] = code;
        starts[count] = i;
        shapes[count++] = 0;
        punctuation = 0;
      } else {
        marks |= code < SPACE || code === DELETE ? ANY_MARK : 1 << code;
        if (isJoiner(code) && joinsWords(text, i)) joints[jointCount++] = count;
        if (code < SPACE || isSymbol(code) || ++punctuation === 3) odd++;
      }
      all |= code;
      code = ++i < length ? codeAt(text, i) : 0;
    }
    this.count = count;
    this.odd = odd;
    this.jointCount = jointCount;
    this.marks = all > DELETE ? ANY_MARK : marks;
  }

  /** Letters and digits of a word; 0 for a Chinese character. */
  lengthOf(word: number): number {
    return this.shapes[word]! >> 1;
  }

  /** Whether two Latin words of this text are the same. */
  same(a: number, b: number): boolean {
    if (this.hashes[a] !== this.hashes[b] || this.shapes[a] !== this.shapes[b]) return false;
    const { text } = this;
    const [first, second] = [this.starts[a]!, this.starts[b]!];
    for (let at = this.lengthOf(a) - 1; at >= 0; at--) {
      if (WORD_LETTERS[codeAt(text, first + at)] !== WORD_LETTERS[codeAt(text, second + at)]) {
        return false;
      }
    }
    return true;
  }

  /** Makes room for the words of a text; those of the text before are of no account. */
  reset(text: string): void {
    this.text = text;
    this.ideographs = false;
    // No text has more words than characters.
    if (text.length > this.hashes.length) this.makeRoom(2 * text.length);
  }

  private makeRoom(words: number): void {
    this.hashes = new Int32Array(words);
    this.checks = new Int32Array(words);
    this.starts = new Int32Array(words);
    this.shapes = new Int32Array(words);
    this.joints = new Int32Array(words);
  }
}

/** Whether a mark makes one word of the two beside it: a hyphen does, a point or a comma between two digits. */
function joinsWords(text: string, at: number): boolean {
  if (at === 0 || at + 1 === text.length) return false;
  const before = LETTER_KEYS[codeAt(text, at - 1)]!;
  const after = LETTER_KEYS[codeAt(text, at + 1)]!;
  if (before === 0 || after === 0) return false;
  return isHyphen(codeAt(text, at)) || ((before | after) & LETTER_BIT) === 0;
}

/** A text whose punctuation is not known: it may have any character. */
export const ANY_MARK = -1;

/** ASCII punctuation as bits, by the last five bits of its code, which some share; letters, digits and blanks have none. */
export function marksOf(characters: string): number {
  let marks = 0;
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    if (code !== SPACE && WORD_LETTERS[code] === 0) marks |= 1 << code;
  }
  return marks;
}

/** An arrow, a box, an emoji: neither letter nor punctuation of any script. */
export function isSymbol(code: number): boolean {
  return code >= 0x2190 && !(code >= 0x3000 && code <= 0x303f) && !isFullWidth(code);
}
