import { fromWords, union, without } from '../smallSet';
import { endsBetween, isJoined } from './clauses';
import type { WordList } from './wordList';

/** A phrase that gives traits. */
export interface Giving {
  /** The set of the traits, in two words. */
  readonly low: number;
  readonly high: number;
  /** Whether it describes a product (`wireless`) rather than names one (`speaker`). */
  readonly describes: boolean;
  /** Whether it counts before the name of an accessory too (`wooden box`). */
  readonly beforeAccessory: boolean;
  /** Whether it counts after `for` too (`for kids`). */
  readonly afterFor: boolean;
  /** Whether it counts after `with` too (`with battery`). */
  readonly afterWith: boolean;
}

const CAPACITY = 64;
const NOWHERE = -1;

/**
 * Keeps the phrases of a text that describe the product itself. Not those for which an accessory is made:
 * named right before it (`speaker stand`, and words that describe them: `bluetooth speaker stand`), or
 * after `for` up to a comma (`stand for bluetooth speakers`).
 */
export class TraitHits {
  /** Numbers of the phrases that count so far, and the words with which they start and end. */
  private readonly phrases = new Int32Array(CAPACITY);
  private readonly starts = new Int32Array(CAPACITY);
  private readonly ends = new Int32Array(CAPACITY);
  private count = 0;
  /** Last word of the last `for`. */
  private forAt = NOWHERE;
  /** The word after it, where that names users. */
  private userAt = NOWHERE;
  /** The last `with`. */
  private withAt = NOWHERE;
  /** The last `for`, users or not: what comes after it is no part of what is after an earlier `with`. */
  private lastFor = NOWHERE;
  /** What the names of parts take back, and the `with` before the first of them. */
  private takenOfParts = 0;
  private partsFrom = NOWHERE;

  /** By phrase: the two words of its traits. Typed arrays, since every hit of every title reads them. */
  private readonly lowOf: Int32Array;
  private readonly highOf: Int32Array;

  constructor(private readonly giving: readonly Giving[]) {
    this.lowOf = Int32Array.from(giving, ({ low }) => low);
    this.highOf = Int32Array.from(giving, ({ high }) => high);
  }

  reset(): void {
    this.count = 0;
    this.forAt = NOWHERE;
    this.userAt = NOWHERE;
    this.withAt = NOWHERE;
    this.lastFor = NOWHERE;
    this.takenOfParts = 0;
    this.partsFrom = NOWHERE;
  }

  /** A phrase from one word to another. */
  add(phrase: number, start: number, end: number, words: WordList): void {
    // A longer name that begins with such a word is what the product serves (`for office chairs`).
    if (start === this.userAt && end > start) this.forAt = start - 1;
    if (this.count === CAPACITY || this.isServed(phrase, start, words)) return;
    if (this.isIncluded(phrase, start, words)) return;
    this.phrases[this.count] = phrase;
    this.starts[this.count] = start;
    this.ends[this.count++] = end;
  }

  /** The words after this one name what the product is for. */
  startServing(end: number): void {
    this.forAt = end;
    this.lastFor = end;
  }

  /** A word that names users: right after `for`, it serves no product. */
  stopServing(start: number): void {
    if (start !== this.forAt + 1 || this.forAt === NOWHERE) return;
    this.forAt = NOWHERE;
    this.userAt = start;
  }

  /** The words after this one name parts and extras. */
  startIncluding(end: number): void {
    this.withAt = end;
  }

  /** Whether a word is the name of a part, or after it in its clause. */
  isOfPart(start: number, words: WordList): boolean {
    const { withAt } = this;
    if (withAt === NOWHERE || start <= withAt || this.lastFor >= withAt) return false;
    return !endsBetween(words, withAt, start);
  }

  /** The name of a part takes traits back from parts alone. */
  takeFromParts(taken: number): void {
    if (this.takenOfParts === 0) this.partsFrom = this.withAt;
    this.takenOfParts = union(this.takenOfParts, taken);
  }

  /**
   * An accessory whose name begins with a word: drops the phrase right before it, those that describe it, and
   * those that `&` joins with it (`phone & tablet stand`).
   */
  addAccessory(start: number, words?: WordList): void {
    let from = this.nameBefore(start);
    if (from === start) return;
    while (words !== undefined && isJoined(words, from - 1, from)) {
      const further = this.nameBefore(from);
      if (further === from) break;
      from = further;
    }
    this.drop(from, start, this.isWithin(start));
  }

  /** Whether a word is part of a longer name (`hair straightener brush`): what describes that is said of the product. */
  private isWithin(word: number): boolean {
    for (let at = 0; at < this.count; at++) {
      if (this.starts[at]! < word && this.ends[at]! >= word) return true;
    }
    return false;
  }

  /** The first word of the names that end right before a word; the word itself if none does. */
  private nameBefore(start: number): number {
    let from = start;
    for (let at = 0; at < this.count; at++) {
      if (this.ends[at] !== start - 1) continue;
      const { describes, beforeAccessory } = this.giving[this.phrases[at]!]!;
      if (!describes && !beforeAccessory) from = Math.min(from, this.starts[at]!);
    }
    return from;
  }

  /** The traits that the text gives. */
  traits(): number {
    const { count, starts, takenOfParts, partsFrom } = this;
    if (takenOfParts === 0) return this.traitsOf(0, count);
    // Phrases are in order of their first words: those of parts are the last.
    let parts = 0;
    while (parts < count && starts[parts]! < partsFrom) parts++;
    return union(this.traitsOf(0, parts), without(this.traitsOf(parts, count), takenOfParts));
  }

  /** The traits of the phrases from one number on and before another. */
  private traitsOf(from: number, to: number): number {
    const { phrases, lowOf, highOf } = this;
    let low = 0;
    let high = 0;
    for (let at = from; at < to; at++) {
      low |= lowOf[phrases[at]!]!;
      high |= highOf[phrases[at]!]!;
    }
    return fromWords(low, high);
  }

  /** Drops the phrases between two words, and the describing ones that end right before them unless those are kept. */
  private drop(from: number, to: number, keepsDescribing: boolean): void {
    const { giving, phrases, starts, ends } = this;
    let first = from;
    for (let at = this.count - 1; at >= 0; at--) {
      const { beforeAccessory, describes } = giving[phrases[at]!]!;
      if (ends[at]! < first - 1 || ends[at]! >= to || beforeAccessory) continue;
      if (ends[at]! < from && (!describes || keepsDescribing)) continue;
      first = Math.min(first, starts[at]!);
      for (const column of [phrases, starts, ends]) column.copyWithin(at, at + 1, this.count);
      this.count--;
    }
  }

  /** Whether a phrase names a part: a word that describes speaks of the product still (`with wooden frame`). */
  private isIncluded(phrase: number, start: number, words: WordList): boolean {
    const { withAt } = this;
    // Most titles have no such word: nothing more is looked up for them.
    if (withAt === NOWHERE || start <= withAt) return false;
    const { describes, afterWith } = this.giving[phrase]!;
    if (describes || afterWith) return false;
    return !endsBetween(words, withAt, start);
  }

  private isServed(phrase: number, start: number, words: WordList): boolean {
    const { forAt } = this;
    if (forAt === NOWHERE) return false;
    const { describes, afterFor } = this.giving[phrase]!;
    if (start <= forAt || afterFor) return false;
    if (describes) return start === forAt + 1;
    return !endsBetween(words, forAt, start);
  }
}
