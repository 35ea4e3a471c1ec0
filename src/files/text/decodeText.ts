import { FileFailure, systemCode } from '../fileFailure';

/** How much of a file is looked at to tell text from binary. */
const SAMPLE = 64 * 1024;

/** Control characters that texts do hold: tab, line ends, vertical tab, form feed, DOS end of file, escape. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([9, 10, 11, 12, 13, 0x1a, 0x1b]);

/**
 * Text from bytes, without its byte order mark: UTF-16 where a mark says so, else UTF-8 if it holds
 * throughout, else GB18030 (Excel in China writes it), else Windows-1252, which holds always.
 * Throws `notASpreadsheet` where the bytes are no text.
 */
export function decodeText(bytes: Buffer): string {
  const marked = markedEncoding(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  if (isBinary(bytes.subarray(0, SAMPLE))) throw new FileFailure({ code: 'notASpreadsheet' });
  return (
    decodeStrictly(bytes, 'utf-8') ??
    decodeStrictly(bytes, 'gb18030') ??
    new TextDecoder('windows-1252').decode(bytes)
  );
}

function markedEncoding(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function isBinary(sample: Buffer): boolean {
  return sample.some((byte) => byte < 0x20 && !TEXT_CONTROLS.has(byte));
}

function decodeStrictly(bytes: Buffer, encoding: string): string | undefined {
  try {
    // `stream` forgives a character cut off at the very end: a cut UTF-8 file is still UTF-8.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch (error) {
    if (systemCode(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA') return undefined;
    throw error;
  }
}
