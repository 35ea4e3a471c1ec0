import { codeAt } from '../../catalogue';
import { WORD_LETTERS } from './characters';
import type { WordList } from './wordList';

const FIRST_SLOTS = 256;
/** Slots for each word: where most are free, a word that is not known is told at the first look. */
const ROOM = 4;

/** Numbers for Latin words, looked up by the hash that a `WordList` has made; case and width aside. */
export class Vocabulary {
  private readonly words: string[] = [];
  private readonly hashes: number[] = [];
  /** Number of a word + 1, at the first free slot from its hash on; 0 is free. */
  private slots = new Int32Array(FIRST_SLOTS);
  /** Whether two words share a hash. */
  private ambiguous = false;

  get size(): number {
    return this.words.length;
  }

  /**
   * The number that word `i` of a list has, if it has one; -1 if it has none. A stranger may share the hash
   * of a word: whoever makes something of the number asks `has` first.
   */
  guess(list: WordList, i: number): number {
    if (this.ambiguous) return this.find(list, i);
    const { slots, hashes } = this;
    const hash = list.hashes[i]!;
    for (let slot = this.slotOf(hash); ; slot = (slot + 1) & (slots.length - 1)) {
      const number = slots[slot]! - 1;
      if (number < 0 || hashes[number] === hash) return number;
    }
  }

  /** Whether word `i` of a list is the word with a number. */
  has(number: number, list: WordList, i: number): boolean {
    const word = this.words[number]!;
    if (word.length !== list.lengths[i]) return false;
    const start = list.starts[i]!;
    for (let k = 0; k < word.length; k++) {
      if (codeAt(word, k) !== WORD_LETTERS[codeAt(list.text, start + k)]) return false;
    }
    return true;
  }

  /** The number of word `i` of a list; -1 if it has none. */
  find(list: WordList, i: number): number {
    const { slots } = this;
    const hash = list.hashes[i]!;
    for (let slot = this.slotOf(hash); ; slot = (slot + 1) & (slots.length - 1)) {
      const number = slots[slot]! - 1;
      if (number < 0 || (this.hashes[number] === hash && this.has(number, list, i))) return number;
    }
  }

  /** The number of word `i` of a list, which it gets now if it has none. */
  learn(list: WordList, i: number): number {
    const known = this.find(list, i);
    if (known >= 0) return known;
    const start = list.starts[i]!;
    const letters = Array.from(
      { length: list.lengths[i]! },
      (_, k) => WORD_LETTERS[codeAt(list.text, start + k)]!,
    );
    const number = this.words.push(String.fromCharCode(...letters)) - 1;
    this.ambiguous ||= this.hashes.includes(list.hashes[i]!);
    this.hashes.push(list.hashes[i]!);
    if (this.words.length * ROOM > this.slots.length) this.grow();
    else this.place(number);
    return number;
  }

  private slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.slots.length - 1);
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let number = 0; number < this.words.length; number++) this.place(number);
  }

  private place(number: number): void {
    const { slots } = this;
    let slot = this.slotOf(this.hashes[number]!);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = number + 1;
  }
}
