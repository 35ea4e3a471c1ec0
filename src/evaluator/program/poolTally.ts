import { MET, NA, UNKNOWN, UNMET } from '../kleene';

/** Most conditions that a pool may have, so that no byte of a tally can overflow. */
export const MAXIMUM_CONDITIONS = 51;

const ONES = 0x01010101;

/** The distance of a pool that no work can bring a row into. */
export const OUT_OF_REACH = 0x7fffffff;

/**
 * Counts, for a block of rows, what the conditions of a pool come to: one byte a row for the number
 * of unmet, unknown and exempt conditions, for the effort of the unmet ones, and for those among them
 * that nothing mends. Four rows are counted at a time, as the bytes of one 32-bit word: a truth is two
 * bits, and no count exceeds 255.
 */
export class PoolTally {
  private readonly unmetWords: Int32Array;
  private readonly unknownWords: Int32Array;
  private readonly exemptWords: Int32Array;
  private readonly effortWords: Int32Array;
  private readonly hopelessWords: Int32Array;
  readonly unmet: Uint8Array;
  readonly unknown: Uint8Array;
  private readonly exempt: Uint8Array;
  private readonly effort: Uint8Array;
  private readonly hopeless: Uint8Array;
  /**
   * After `close`: truth of the pool for each row. One unmet condition makes it unmet, else one
   * unknown makes it unknown; a pool of which no condition applies does not apply.
   */
  readonly truths: Uint8Array;
  /** After `close`: how far each row is from the pool (see `distanceOf`). */
  readonly distances: Int32Array;
  private conditions = 0;

  constructor(capacity: number) {
    const words = wordsFor(capacity);
    this.unmetWords = new Int32Array(words);
    this.unknownWords = new Int32Array(words);
    this.exemptWords = new Int32Array(words);
    this.effortWords = new Int32Array(words);
    this.hopelessWords = new Int32Array(words);
    this.truths = new Uint8Array(capacity);
    this.distances = new Int32Array(capacity);
    this.unmet = new Uint8Array(this.unmetWords.buffer);
    this.unknown = new Uint8Array(this.unknownWords.buffer);
    this.exempt = new Uint8Array(this.exemptWords.buffer);
    this.effort = new Uint8Array(this.effortWords.buffer);
    this.hopeless = new Uint8Array(this.hopelessWords.buffer);
  }

  /** Forgets everything about the first `count` rows. */
  reset(count: number): void {
    const words = wordsFor(count);
    this.unmetWords.fill(0, 0, words);
    this.unknownWords.fill(0, 0, words);
    this.exemptWords.fill(0, 0, words);
    this.effortWords.fill(0, 0, words);
    this.hopelessWords.fill(0, 0, words);
    this.conditions = 0;
  }

  /** Adds a condition, given the truths of `count` rows from word `at` on. */
  add(truths: Int32Array, at: number, count: number, effort: number, mendable: boolean): void {
    const words = wordsFor(count);
    const { unmetWords, unknownWords, exemptWords, effortWords, hopelessWords } = this;
    this.conditions++;
    for (let w = 0; w < words; w++) {
      const truth = truths[at + w]!;
      const high = (truth >>> 1) & ONES;
      const low = truth & ONES;
      const unmet = ~(low | high) & ONES;
      unmetWords[w] = (unmetWords[w]! + unmet) | 0;
      unknownWords[w] = (unknownWords[w]! + (low & ~high)) | 0;
      exemptWords[w] = (exemptWords[w]! + (low & high)) | 0;
      effortWords[w] = (effortWords[w]! + Math.imul(unmet, effort)) | 0;
    }
    if (mendable) return;
    for (let w = 0; w < words; w++) {
      const truth = truths[at + w]!;
      hopelessWords[w] = (hopelessWords[w]! + (~(truth | (truth >>> 1)) & ONES)) | 0;
    }
  }

  /** Works out `truths` and `distances` of `count` rows from the conditions added so far. */
  close(count: number): void {
    const { unmet, unknown, exempt, effort, hopeless, truths, distances, conditions } = this;
    for (let i = 0; i < count; i++) {
      const failing = unmet[i]!;
      const open = unknown[i]!;
      truths[i] = failing > 0 ? UNMET : open > 0 ? UNKNOWN : exempt[i] === conditions ? NA : MET;
      distances[i] = hopeless[i]! > 0 ? OUT_OF_REACH : distanceOf(failing, open, effort[i]!);
    }
  }
}

/** Smaller is nearer: fewest conditions to settle, then fewest unmet, then least effort. */
export function distanceOf(unmet: number, unknown: number, effort: number): number {
  return (((unmet + unknown) << 16) | (unmet << 8)) + effort;
}

/** 32-bit words that hold a byte for each of `count` rows. */
export function wordsFor(count: number): number {
  return (count + 3) >>> 2;
}
