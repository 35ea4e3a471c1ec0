import { isUtf8 } from 'node:buffer';
import { FileFailure } from '../fileFailure';
import { guessEncoding } from './guessEncoding';

/** How much of a file is looked at to tell text from binary. */
const SAMPLE = 64 * 1024;

/** Control characters that texts do hold: tab, line ends, vertical tab, form feed, DOS end of file, escape. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([9, 10, 11, 12, 13, 0x1a, 0x1b]);

/** What decoders put in place of what is no character, and its bytes. */
const REPLACEMENT = '\ufffd';
const REPLACEMENT_BYTES = Buffer.from(REPLACEMENT);

const MARK = Buffer.from('\ufeff');
/** Bytes of a character at most. */
const LONGEST_CHARACTER = 4;

/** A text in UTF-8, and in which encoding it was written. */
export interface DecodedText {
  readonly bytes: Buffer;
  readonly encoding: string;
  /** Characters that could not be read, U+FFFD in the text. */
  readonly bad: number;
}

/**
 * Text as UTF-8 without its byte order mark: UTF-16 where a mark or its zeros say so, UTF-8 if it
 * holds throughout, else what `guessEncoding` makes of it. Throws `notASpreadsheet` where the bytes are
 * no text.
 */
export function decodeText(bytes: Buffer): DecodedText {
  const sample = bytes.subarray(0, SAMPLE);
  const utf16 = markedEncoding(bytes) ?? unmarkedUtf16(sample);
  if (utf16) return { bytes: recoded(bytes, utf16).bytes, encoding: utf16, bad: 0 };
  if (isBinary(sample)) throw new FileFailure({ code: 'notASpreadsheet' });
  const whole = wholeUtf8(bytes);
  if (whole !== undefined) return { bytes: whole, encoding: 'utf-8', bad: 0 };
  return recoded(bytes, guessEncoding(bytes));
}

/** The row, from 1, of the first character of a text that could not be read. */
export function rowOfFirstBad(bytes: Buffer): number {
  return bytes.toString('utf8', 0, bytes.indexOf(REPLACEMENT_BYTES)).split(/\r\n?|\n/).length;
}

function recoded(bytes: Buffer, encoding: string): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  return { bytes: Buffer.from(text), encoding, bad: text.split(REPLACEMENT).length - 1 };
}

function markedEncoding(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Separators, digits and line ends of a table are half zeros in UTF-16, all on one side. */
function unmarkedUtf16(sample: Buffer): string | undefined {
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]!++;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < sample.length / 20 || Math.min(even, odd) > 0) return undefined;
  const encoding = odd > 0 ? 'utf-16le' : 'utf-16be';
  const units = Uint16Array.from(new TextDecoder(encoding).decode(sample), (unit) =>
    unit.charCodeAt(0),
  );
  return units.some(isControl) ? undefined : encoding;
}

const isControl = (code: number): boolean => code < 0x20 && !TEXT_CONTROLS.has(code);

function isBinary(sample: Buffer): boolean {
  return sample.some(isControl);
}

/** Bytes that are UTF-8, without a mark and a character cut off at their end; undefined for any others. */
function wholeUtf8(bytes: Buffer): Buffer | undefined {
  const start = bytes.subarray(0, MARK.length).equals(MARK) ? MARK.length : 0;
  for (let cut = 0; cut < LONGEST_CHARACTER && cut <= bytes.length; cut++) {
    const whole = bytes.subarray(start, bytes.length - cut);
    if (isUtf8(whole)) return isCutOff(bytes.subarray(bytes.length - cut)) ? whole : undefined;
  }
  return undefined;
}

/** Whether bytes are nothing, or the beginning of a character. */
function isCutOff(bytes: Buffer): boolean {
  const text = new TextDecoder('utf-8').decode(bytes, { stream: true });
  return text === '';
}
