import { codeAt } from '../../catalogue';
import { isFullWidth, isIdeograph, WORD_LETTERS } from './characters';

const FIRST_CAPACITY = 256;
/** As a signed number: what has to be cut to 32 bits first, character by character, costs thrice as much. */
const HASH_START = 0x811c9dc5 | 0;
const HASH_FACTOR = 0x01000193;
const SPACE = 0x20;
const WIDE_SPACE = 0x3000;
const DELETE = 0x7f;
/** Every bit that some digit has; each folded letter has another. */
const DIGIT_BITS = 0x3f;

/**
 * The words of a text, each found and hashed once for all who look at them. A word is a run of Latin
 * letters and digits, or one Chinese character.
 */
export class WordList {
  text = '';
  count = 0;
  /** By number of word: equal for words that differ in case or width alone (FNV-1a of the folded word). */
  hashes = new Int32Array(FIRST_CAPACITY);
  /** Where each word begins, and how long it is; 0 for a Chinese character. */
  starts = new Int32Array(FIRST_CAPACITY);
  lengths = new Int32Array(FIRST_CAPACITY);
  /** 1 for a Latin word that is no mere number. */
  lettered = new Uint8Array(FIRST_CAPACITY);
  /** By position: the folded letter or digit of a word; of no account elsewhere. */
  letters = new Uint16Array(FIRST_CAPACITY);
  /** Whether some words are Chinese characters. */
  ideographs = false;
  /** Characters that do not belong into a title: emoji, control characters, runs of punctuation. */
  odd = 0;
  /** The punctuation in the text (see `marksOf`). */
  marks = 0;

  /**
   * Reads a text; its words replace those of the text before. One loop with all its state at hand: every
   * character of every title passes here, and a call or a look at a field costs more than a character.
   */
  read(text: string): void {
    const { length } = text;
    this.reset(text);
    const { hashes, starts, lengths, lettered, letters } = this;
    let count = 0;
    let odd = 0;
    let punctuation = 0;
    let marks = 0;
    /** Every bit that some character has. */
    let all = 0;
    let i = 0;
    let code = length > 0 ? codeAt(text, 0) : 0;
    while (i < length) {
      let letter = WORD_LETTERS[code]!;
      if (letter !== 0) {
        const start = i;
        let hash = HASH_START;
        let bits = 0;
        do {
          letters[i] = letter;
          hash = Math.imul(hash ^ letter, HASH_FACTOR);
          bits |= letter;
          all |= code;
          code = ++i < length ? codeAt(text, i) : 0;
          letter = WORD_LETTERS[code]!;
        } while (letter !== 0);
        hashes[count] = hash;
        starts[count] = start;
        lengths[count] = i - start;
        lettered[count++] = bits > DIGIT_BITS ? 1 : 0;
        punctuation = 0;
        // What ended the word is the next to be looked at.
        continue;
      }
      if (code === SPACE || code === WIDE_SPACE) punctuation = 0;
      else if (isIdeograph(code)) {
        this.ideographs = true;
        hashes[count] = Math.imul(code ^ HASH_START, HASH_FACTOR);
        starts[count] = i;
        lengths[count] = 0;
        lettered[count++] = 0;
        punctuation = 0;
      } else {
        marks |= code < SPACE || code === DELETE ? ANY_MARK : 1 << code;
        if (code < SPACE || isSymbol(code) || ++punctuation === 3) odd++;
      }
      all |= code;
      code = ++i < length ? codeAt(text, i) : 0;
    }
    this.count = count;
    this.odd = odd;
    this.marks = all > DELETE ? ANY_MARK : marks;
  }

  /** Whether two Latin words of this text are the same. */
  same(a: number, b: number): boolean {
    const length = this.lengths[a]!;
    if (this.hashes[a] !== this.hashes[b] || this.lengths[b] !== length) return false;
    const { letters, starts } = this;
    for (let k = 0; k < length; k++) {
      if (letters[starts[a]! + k] !== letters[starts[b]! + k]) return false;
    }
    return true;
  }

  private reset(text: string): void {
    this.text = text;
    this.ideographs = false;
    // No text has more words than characters.
    if (text.length > this.hashes.length) this.makeRoom(2 * text.length);
  }

  private makeRoom(words: number): void {
    this.hashes = new Int32Array(words);
    this.starts = new Int32Array(words);
    this.lengths = new Int32Array(words);
    this.lettered = new Uint8Array(words);
    this.letters = new Uint16Array(words);
  }
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
function isSymbol(code: number): boolean {
  return code >= 0x2190 && !(code >= 0x3000 && code <= 0x303f) && !isFullWidth(code);
}
