import { isFullWidth, isIdeograph, WORD_LETTERS } from './characters';

const FIRST_CAPACITY = 128;
const HASH_START = 0x811c9dc5;
const HASH_FACTOR = 0x01000193;

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

  /** Reads a text; its words replace those of the text before. */
  read(text: string): void {
    this.text = text;
    this.count = 0;
    this.ideographs = false;
    this.odd = 0;
    let punctuation = 0;
    for (let i = 0; i < text.length;) {
      const code = text.charCodeAt(i);
      if (WORD_LETTERS[code] !== 0) {
        i = this.readWord(i);
        punctuation = 0;
      } else {
        if (isIdeograph(code)) this.addIdeograph(code, i);
        else if (code !== 32 && code !== 0x3000) {
          if (code < 32 || isSymbol(code) || ++punctuation === 3) this.odd++;
          i++;
          continue;
        }
        punctuation = 0;
        i++;
      }
    }
  }

  /** Whether two Latin words of this text are the same. */
  same(a: number, b: number): boolean {
    const length = this.lengths[a]!;
    if (this.hashes[a] !== this.hashes[b] || this.lengths[b] !== length) return false;
    const { text, starts } = this;
    for (let k = 0; k < length; k++) {
      const code = WORD_LETTERS[text.charCodeAt(starts[a]! + k)];
      if (code !== WORD_LETTERS[text.charCodeAt(starts[b]! + k)]) return false;
    }
    return true;
  }

  /** Adds the Latin word that begins at `start`; returns where it ends. */
  private readWord(start: number): number {
    const { text } = this;
    let hash = HASH_START;
    let highest = 0;
    let at = start;
    for (; at < text.length; at++) {
      const folded = WORD_LETTERS[text.charCodeAt(at)]!;
      if (folded === 0) break;
      if (folded > highest) highest = folded;
      hash = Math.imul(hash ^ folded, HASH_FACTOR);
    }
    this.add(hash, start, at - start, highest > 57 ? 1 : 0);
    return at;
  }

  private addIdeograph(code: number, at: number): void {
    this.ideographs = true;
    this.add(Math.imul(code ^ HASH_START, HASH_FACTOR), at, 0, 0);
  }

  private add(hash: number, start: number, length: number, lettered: number): void {
    if (this.count === this.hashes.length) this.grow();
    const word = this.count++;
    this.hashes[word] = hash;
    this.starts[word] = start;
    this.lengths[word] = length;
    this.lettered[word] = lettered;
  }

  private grow(): void {
    const grown = <T extends Int32Array | Uint8Array>(made: T, old: T): T => {
      made.set(old);
      return made;
    };
    const capacity = this.hashes.length * 2;
    this.hashes = grown(new Int32Array(capacity), this.hashes);
    this.starts = grown(new Int32Array(capacity), this.starts);
    this.lengths = grown(new Int32Array(capacity), this.lengths);
    this.lettered = grown(new Uint8Array(capacity), this.lettered);
  }
}

/** An arrow, a box, an emoji: neither letter nor punctuation of any script. */
function isSymbol(code: number): boolean {
  return code >= 0x2190 && !(code >= 0x3000 && code <= 0x303f) && !isFullWidth(code);
}
