import type { TextMaker } from '../platform';

/** Slots for texts at most, by their binary digits. */
const MOST_DIGITS = 15;
const ASCII_END = 0x80;

/** The hash of a text, byte by byte. */
export const addByte = (hash: number, byte: number): number => (Math.imul(hash, 31) + byte) | 0;

/**
 * Texts of one file, decoded from its bytes in UTF-8, with a cache of recent ones: a table repeats most of its
 * cells, and comparing bytes is quicker than making a string.
 */
export class ByteTexts {
  private readonly texts: string[];
  private readonly starts: Int32Array;
  private readonly lengths: Int32Array;
  private readonly mask: number;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly make: TextMaker,
  ) {
    // A file has no more texts than bytes; slots are a power of two.
    const slots = 1 << Math.min(MOST_DIGITS, 32 - Math.clz32(bytes.length));
    this.texts = new Array<string>(slots).fill('');
    this.starts = new Int32Array(slots);
    this.lengths = new Int32Array(slots);
    this.mask = slots - 1;
  }

  /**
   * The text between two places of the file.
   *
   * @param hash of its bytes, by `addByte` from 0 on
   * @param bits those that are set in any of its bytes
   */
  at(start: number, end: number, hash: number, bits: number): string {
    const length = end - start;
    if (length === 0) return '';
    const slot = (hash ^ (hash >>> 15)) & this.mask;
    if (this.lengths[slot] === length && this.isSame(this.starts[slot]!, start, length)) {
      return this.texts[slot]!;
    }
    const text = this.make(start, end, bits < ASCII_END);
    this.texts[slot] = text;
    this.starts[slot] = start;
    this.lengths[slot] = length;
    return text;
  }

  private isSame(one: number, other: number, length: number): boolean {
    const { bytes } = this;
    for (let i = 0; i < length; i++) if (bytes[one + i] !== bytes[other + i]) return false;
    return true;
  }
}
