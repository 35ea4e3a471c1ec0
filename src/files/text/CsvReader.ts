import { tooLarge } from '../fileFailure';
import { LIMITS } from '../limits';
import { bytesOf } from '../bytes';
import type { TextMaker } from '../platform';
import { ByteTexts, addByte } from './ByteTexts';

const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const BLANK = 32;
const QUOTE = 34;

/**
 * Reads delimited text row by row, as RFC 4180 has it. Line ends may be of several kinds in one file.
 * Of a quoted cell, a quote that neither a delimiter nor a line end follows (blanks apart) is a
 * part; quotes within a bare cell are too.
 */
export class CsvReader {
  /** Whether a quote was opened that the file never closes: the last cell holds the rest of it. */
  isQuoteOpen = false;
  /** Where the next row begins. */
  at: number;
  private readonly texts: ByteTexts;
  private readonly delimiter: Uint8Array;
  /** By byte: whether a bare cell may end at it. */
  private readonly stops = new Uint8Array(256);

  /** @param bytes UTF-8 @param delimiter one character @param texts makes the texts of these bytes; without it all are `''` */
  constructor(
    private readonly bytes: Uint8Array,
    delimiter: string,
    start = 0,
    texts: TextMaker = () => '',
  ) {
    this.texts = new ByteTexts(bytes, texts);
    this.delimiter = bytesOf(delimiter);
    for (const byte of [LINE_FEED, RETURN, this.delimiter[0]!]) this.stops[byte] = 1;
    this.at = start;
  }

  /** Puts the cells of the next row into `row`; returns their number, 0 after the last row. */
  next(row: string[]): number {
    const { bytes } = this;
    const end = bytes.length;
    if (this.at >= end) return 0;
    for (let count = 0; ;) {
      if (count === LIMITS.cells) throw tooLarge(LIMITS.cells, 'cells');
      row[count++] = bytes[this.at] === QUOTE ? this.quoted() : this.bare();
      if (this.at < end && this.isDelimiter(this.at)) this.at += this.delimiter.length;
      else {
        this.passLineEnd();
        return count;
      }
    }
  }

  private bare(): string {
    const { bytes, stops } = this;
    const end = bytes.length;
    const start = this.at;
    let hash = 0;
    let bits = 0;
    let at = start;
    for (; at < end; at++) {
      const byte = bytes[at]!;
      if (stops[byte] !== 0 && this.isCellEnd(at)) break;
      hash = addByte(hash, byte);
      bits |= byte;
    }
    this.at = at;
    return this.texts.at(start, at, hash, bits);
  }

  private quoted(): string {
    const { bytes } = this;
    const start = this.at + 1;
    const end = bytes.length;
    let hash = 0;
    let bits = 0;
    let isPlain = true;
    let at = start;
    for (; at < end; at++) {
      const byte = bytes[at]!;
      if (byte === QUOTE) {
        if (bytes[at + 1] === QUOTE) hash = addByte(hash, bytes[at++]!);
        else if (this.isCellEnd(this.afterBlanks(at + 1))) break;
        isPlain = false;
      } else if (byte === RETURN) isPlain = false;
      hash = addByte(hash, byte);
      bits |= byte;
    }
    if (at >= end) this.isQuoteOpen = true;
    this.at = this.afterBlanks(at + 1);
    const text = this.texts.at(start, at, hash, bits);
    return isPlain ? text : text.replaceAll('""', '"').replace(/\r\n?/g, '\n');
  }

  private isDelimiter(at: number): boolean {
    const { bytes, delimiter } = this;
    for (let i = 0; i < delimiter.length; i++) if (bytes[at + i] !== delimiter[i]) return false;
    return true;
  }

  private isCellEnd(at: number): boolean {
    const byte = this.bytes[at];
    return byte === undefined || byte === LINE_FEED || byte === RETURN || this.isDelimiter(at);
  }

  private afterBlanks(start: number): number {
    const { bytes, stops } = this;
    let at = start;
    while ((bytes[at] === BLANK || bytes[at] === TAB) && stops[bytes[at]!] === 0) at++;
    return at;
  }

  private passLineEnd(): void {
    const { bytes, at } = this;
    this.at = bytes[at] === RETURN && bytes[at + 1] === LINE_FEED ? at + 2 : at + 1;
  }
}
