import { int32Column } from '../../base/columnSpace';
import { ROWS_PER_WORD, wordsFor } from '../frame/wordsFor';

/**
 * Truths by line (a condition, a pool …) and row, two bits each: a line is a plane of high bits and
 * then one of low bits, so that 32 rows are judged at a time by the operations of one word. Initially
 * everything is unmet. Bits beyond the last row are undefined.
 */
export class TruthTable {
  readonly words: Int32Array;
  /** Words of a plane. */
  readonly stride: number;

  constructor(
    lines: number,
    private readonly size: number,
  ) {
    this.stride = wordsFor(size);
    this.words = int32Column(2 * this.stride * lines);
  }

  /** Where the high bits of a line begin, from the word of row `start` (a multiple of 32) on. */
  offset(line: number, start: number): number {
    return 2 * this.stride * line + (start >>> 5);
  }

  /** The truth of a row as a byte. */
  at(line: number, row: number): number {
    const { words, stride } = this;
    const at = 2 * stride * line + (row >>> 5);
    return (((words[at]! >>> row) & 1) << 1) | ((words[at + stride]! >>> row) & 1);
  }

  /** Has a line not apply to a row. */
  exempt(line: number, row: number): void {
    const { words, stride } = this;
    const at = 2 * stride * line + (row >>> 5);
    words[at]! |= 1 << row;
    words[at + stride]! |= 1 << row;
  }

  /** How many rows of a line are unmet, unknown, met, and exempt. */
  count(line: number): [number, number, number, number] {
    const { words, stride, size } = this;
    const totals: [number, number, number, number] = [0, 0, 0, 0];
    for (let w = 0, at = 2 * stride * line; w < stride; w++, at++) {
      const rows = rowsOf(w, size);
      const high = words[at]! & rows;
      const low = words[at + stride]! & rows;
      totals[0] += bitCount(rows & ~(high | low));
      totals[1] += bitCount(low & ~high);
      totals[2] += bitCount(high & ~low);
      totals[3] += bitCount(high & low);
    }
    return totals;
  }
}

/** The bits of word `w` that are rows, of `size` in all. */
export function rowsOf(w: number, size: number): number {
  const rest = size - w * ROWS_PER_WORD;
  return rest >= ROWS_PER_WORD ? -1 : (1 << rest) - 1;
}

/** The bits that are set. */
export function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
