import type { OnPiece } from './BookPiece';
import { decodeText } from './decodeText';
import { OpenError } from './OpenError';
import { readText } from './readText';
import { readXls } from './readXls';
import { readXlsx } from './xlsx/readXlsx';

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** Formats that are text, or may begin like it, and are no tables. */
const OTHERS = [
  '%PDF-',
  '{\\rtf',
  '%!PS',
  'MIME-Version:',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
];
/** Some back offices call a web page .xls. */
const MARKUP = /^\s*<(!doctype|html|\?xml|table)/i;
const MOST_BYTES = 512 * 1024 * 1024;

/**
 * Reads an .xlsx, an .xls, or delimited text, recognised by content, not by name.
 *
 * @throws OpenError; anything else that is thrown means damage
 */
export async function readBook(name: string, bytes: Uint8Array, onPiece: OnPiece): Promise<void> {
  if (bytes.length === 0) throw new OpenError('empty');
  if (bytes.length > MOST_BYTES) throw new OpenError('tooBig');
  if (startsWith(bytes, ZIP)) await readXlsx(bytes, onPiece);
  else if (startsWith(bytes, OLE)) await readXls(bytes, onPiece);
  else if (OTHERS.some((mark) => startsWith(bytes, codes(mark))))
    throw new OpenError('notAWorkbook');
  else await readText(sheetNameOf(name), plainText(bytes), onPiece);
}

/** The bytes as text; one with zero bytes is an unknown format. */
function plainText(bytes: Uint8Array): string {
  const text = decodeText(bytes);
  if (MARKUP.test(text)) throw new OpenError('notAWorkbook');
  if (text.includes('\0')) throw new OpenError('notAWorkbook');
  return text;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function codes(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

/** The file's name as a sheet may be called: 31 characters, none of `:\/?*[]`. */
function sheetNameOf(fileName: string): string {
  const bare = fileName
    .replace(/\.\w+$/, '')
    .replace(/[:\\/?*[\]']/g, ' ')
    .trim();
  return bare.slice(0, 31) || 'Sheet1';
}
