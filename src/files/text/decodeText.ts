import { bytesOf, startsWith, textOf } from '../bytes';
import { FileFailure } from '../fileFailure';
import type { Platform } from '../platform';
import { guessEncoding } from './guessEncoding';

/** Bytes of a file that decide between text and binary. */
const SAMPLE = 64 * 1024;

/** Control characters that texts do hold: tab, line ends, vertical tab, form feed, DOS end of file, escape. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([9, 10, 11, 12, 13, 0x1a, 0x1b]);

/** Replacement character of decoders, and its bytes. */
const REPLACEMENT = '\ufffd';
const REPLACEMENT_BYTES = bytesOf(REPLACEMENT);

const MARK = bytesOf('\ufeff');
/** Bytes of a character at most. */
const LONGEST_CHARACTER = 4;

/** A text in UTF-8, and in which encoding it was written. */
export interface DecodedText {
  readonly bytes: Uint8Array;
  readonly encoding: string;
  /** Characters that could not be read, U+FFFD in the text. */
  readonly bad: number;
}

/**
 * Text as UTF-8 without its byte order mark: UTF-16 where a mark or its zeros say so, UTF-8 if it
 * holds throughout, else what `guessEncoding` makes of it. Throws `notASpreadsheet` where the bytes are
 * no text.
 */
export function decodeText(bytes: Uint8Array, platform: Pick<Platform, 'isUtf8'>): DecodedText {
  const sample = bytes.subarray(0, SAMPLE);
  const utf16 = markedEncoding(bytes) ?? unmarkedUtf16(sample);
  if (utf16) return { bytes: recoded(bytes, utf16).bytes, encoding: utf16, bad: 0 };
  if (isBinary(sample)) throw new FileFailure({ code: 'notASpreadsheet' });
  const whole = wholeUtf8(bytes, platform);
  if (whole !== undefined) return { bytes: whole, encoding: 'utf-8', bad: 0 };
  return recoded(bytes, guessEncoding(bytes));
}

/** The row, from 1, of the first character of a text that could not be read. */
export function rowOfFirstBad(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length && !startsWith(bytes.subarray(at, at + 3), REPLACEMENT_BYTES)) at++;
  return textOf(bytes.subarray(0, at)).split(/\r\n?|\n/).length;
}

function recoded(bytes: Uint8Array, encoding: string): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  return { bytes: bytesOf(text), encoding, bad: text.split(REPLACEMENT).length - 1 };
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Separators, digits and line ends of a table are half zeros in UTF-16, all on one side. */
function unmarkedUtf16(sample: Uint8Array): string | undefined {
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

function isBinary(sample: Uint8Array): boolean {
  return sample.some(isControl);
}

/** Bytes that are UTF-8, without a mark and a character cut off at their end; undefined for any others. */
function wholeUtf8(
  bytes: Uint8Array,
  { isUtf8 }: Pick<Platform, 'isUtf8'>,
): Uint8Array | undefined {
  const start = startsWith(bytes, MARK) ? MARK.length : 0;
  for (let cut = 0; cut < LONGEST_CHARACTER && cut <= bytes.length; cut++) {
    const whole = bytes.subarray(start, bytes.length - cut);
    if (isUtf8(whole)) return isCutOff(bytes.subarray(bytes.length - cut)) ? whole : undefined;
  }
  return undefined;
}

/** Whether bytes are nothing, or the beginning of a character. */
function isCutOff(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes, { stream: true });
  return text === '';
}
