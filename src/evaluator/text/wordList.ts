import { codeAt } from '../../catalogue';
import { isFullWidth, isIdeograph, WORD_LETTERS } from './characters';

const FIRST_CAPACITY = 256;
/** As a signed number: what has to be cut to 32 bits first, character by character, costs thrice as much. */
const HASH_START = 0x811c9dc5 | 0;
const HASH_FACTOR = 0x01000193;
const SPACE = 0x20;
const WIDE_SPACE = 0x3000;
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
  /** Whether some words are Chinese characters. */
  ideographs = false;
  /** Characters that do not belong into a title: emoji, control characters, runs of punctuation. */
  odd = 0;

  /**
   * Reads a text; its words replace those of the text before. One loop with all its state at hand: every
   * character of every title passes here, and a call or a look at a field costs more than a character.
   */
  read(text: string): void {
    const letters = WORD_LETTERS;
    const { length } = text;
    this.reset(text);
    const { hashes, starts, lengths, lettered } = this;
    let count = 0;
    let odd = 0;
    let punctuation = 0;
    for (let i = 0; i < length; i++) {
      const code = codeAt(text, i);
      let folded = letters[code]!;
      if (folded !== 0) {
        const start = i;
        let hash = HASH_START;
        let bits = 0;
        do {
          hash = Math.imul(hash ^ folded, HASH_FACTOR);
          bits |= folded;
          folded = ++i < length ? letters[codeAt(text, i)]! : 0;
        } while (folded !== 0);
        hashes[count] = hash;
        starts[count] = start;
        lengths[count] = i - start;
        lettered[count++] = bits > DIGIT_BITS ? 1 : 0;
        punctuation = 0;
        // The character that ended the word is the next to be looked at.
        i--;
      } else if (code === SPACE || code === WIDE_SPACE) {
        punctuation = 0;
      } else if (isIdeograph(code)) {
        this.ideographs = true;
        hashes[count] = Math.imul(code ^ HASH_START, HASH_FACTOR);
        starts[count] = i;
        lengths[count] = 0;
        lettered[count++] = 0;
        punctuation = 0;
      } else if (code < SPACE || isSymbol(code) || ++punctuation === 3) odd++;
    }
    this.count = count;
    this.odd = odd;
  }

  /** Whether two Latin words of this text are the same. */
  same(a: number, b: number): boolean {
    const length = this.lengths[a]!;
    if (this.hashes[a] !== this.hashes[b] || this.lengths[b] !== length) return false;
    const { text, starts } = this;
    for (let k = 0; k < length; k++) {
      const code = WORD_LETTERS[codeAt(text, starts[a]! + k)];
      if (code !== WORD_LETTERS[codeAt(text, starts[b]! + k)]) return false;
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
  }
}

/** An arrow, a box, an emoji: neither letter nor punctuation of any script. */
function isSymbol(code: number): boolean {
  return code >= 0x2190 && !(code >= 0x3000 && code <= 0x303f) && !isFullWidth(code);
}
