import { codeAt } from '../../catalogue';
import { WORD_LETTERS } from './characters';
import type { WordList } from './wordList';

const FIRST_WORDS = 64;
/** Slots for each word. */
const ROOM = 2;

/** Numbers for Latin words, looked up by the hash that a `WordList` has made; case and width aside. */
export class Vocabulary {
  /** Words so far. */
  size = 0;
  private hashes = new Int32Array(FIRST_WORDS);
  /** Where the folded letters of each word begin, and those of all words; one more than there are words. */
  private starts = new Int32Array(FIRST_WORDS + 1);
  private letters = new Uint16Array(FIRST_WORDS * 8);
  /**
   * Of each word its hash, and beside it its number + 1, at the first free pair from the hash on; 0 is free.
   * Beside each other, because with thousands of words each look elsewhere waits for the memory.
   */
  private slots = new Int32Array(2 * FIRST_WORDS * ROOM);
  /** Whether two words share a hash. */
  private ambiguous = false;

  /**
   * The number that word `i` of a list has, if it has one; -1 if it has none. A word without a number may
   * share the hash of one that has a number, which `has` tells apart.
   */
  guess(list: WordList, i: number): number {
    if (this.ambiguous) return this.find(list, i);
    const { slots } = this;
    const hash = list.hashes[i]!;
    for (let slot = slotOf(hash, slots); ; slot = (slot + 2) & (slots.length - 1)) {
      const number = slots[slot + 1]! - 1;
      if (number < 0 || slots[slot] === hash) return number;
    }
  }

  /** Whether word `i` of a list is the word with a number. */
  has(number: number, list: WordList, i: number): boolean {
    const { letters, starts } = this;
    const from = starts[number]!;
    const length = starts[number + 1]! - from;
    if (length !== list.lengthOf(i)) return false;
    const { text } = list;
    const at = list.starts[i]!;
    for (let k = 0; k < length; k++) {
      if (letters[from + k] !== WORD_LETTERS[codeAt(text, at + k)]) return false;
    }
    return true;
  }

  /** The number of word `i` of a list; -1 if it has none. */
  find(list: WordList, i: number): number {
    const { slots } = this;
    const hash = list.hashes[i]!;
    for (let slot = slotOf(hash, slots); ; slot = (slot + 2) & (slots.length - 1)) {
      const number = slots[slot + 1]! - 1;
      if (number < 0 || (slots[slot] === hash && this.has(number, list, i))) return number;
    }
  }

  /** The number of word `i` of a list, which it gets now if it has none. */
  learn(list: WordList, i: number): number {
    const known = this.find(list, i);
    if (known >= 0) return known;
    this.ambiguous ||= this.guess(list, i) >= 0;
    const length = list.lengthOf(i);
    this.makeRoom(length);
    const number = this.size++;
    const from = this.starts[number]!;
    const start = list.starts[i]!;
    for (let k = 0; k < length; k++) {
      this.letters[from + k] = WORD_LETTERS[codeAt(list.text, start + k)]!;
    }
    this.starts[number + 1] = from + length;
    this.hashes[number] = list.hashes[i]!;
    this.place(number);
    return number;
  }

  /** Makes room for one more word of a length. */
  private makeRoom(length: number): void {
    const { size, starts, letters } = this;
    if (starts[size]! + length > letters.length) {
      this.letters = new Uint16Array(2 * (letters.length + length));
      this.letters.set(letters);
    }
    if (size < this.hashes.length) return;
    const hashes = this.hashes;
    this.hashes = new Int32Array(2 * size);
    this.hashes.set(hashes);
    this.starts = new Int32Array(2 * size + 1);
    this.starts.set(starts);
    this.slots = new Int32Array(4 * size * ROOM);
    for (let number = 0; number < size; number++) this.place(number);
  }

  private place(number: number): void {
    const { slots } = this;
    const hash = this.hashes[number]!;
    let slot = slotOf(hash, slots);
    while (slots[slot + 1] !== 0) slot = (slot + 2) & (slots.length - 1);
    slots[slot] = hash;
    slots[slot + 1] = number + 1;
  }
}

function slotOf(hash: number, slots: Int32Array): number {
  return (2 * (hash ^ (hash >>> 15))) & (slots.length - 1);
}
