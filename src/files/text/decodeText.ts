import { FileFailure, systemCode } from '../fileFailure';
import { guessEncoding } from './guessEncoding';

/** How much of a file is looked at to tell text from binary. */
const SAMPLE = 64 * 1024;

/** Control characters that texts do hold: tab, line ends, vertical tab, form feed, DOS end of file, escape. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([9, 10, 11, 12, 13, 0x1a, 0x1b]);

/** What decoders put in place of what is no character. */
const REPLACEMENT = '\ufffd';

/** A text, and in which encoding it was read. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  /** Characters that could not be read, U+FFFD in the text. */
  readonly bad: number;
}

/**
 * Text from bytes, without its byte order mark: UTF-16 where a mark or its zeros say so, UTF-8 if it
 * holds throughout, else what `guessEncoding` makes of it. Throws `notASpreadsheet` where the bytes are
 * no text.
 */
export function decodeText(bytes: Buffer): DecodedText {
  const sample = bytes.subarray(0, SAMPLE);
  const utf16 = markedEncoding(bytes) ?? unmarkedUtf16(sample);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: utf16, bad: 0 };
  if (isBinary(sample)) throw new FileFailure({ code: 'notASpreadsheet' });
  const utf8 = decodeStrictly(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', bad: 0 };
  const encoding = guessEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, bad: text.split(REPLACEMENT).length - 1 };
}

/** The row, from 1, of the first character of a text that could not be read. */
export function rowOfFirstBad(text: string): number {
  return text.slice(0, text.indexOf(REPLACEMENT)).split(/\r\n?|\n/).length;
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

function decodeStrictly(bytes: Buffer): string | undefined {
  try {
    // `stream` forgives a character cut off at the very end: a cut UTF-8 file is still UTF-8.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch (error) {
    if (systemCode(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA') return undefined;
    throw error;
  }
}
