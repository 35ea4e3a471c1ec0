import { FileFailure } from './fileFailure';
import type { OpenWorkbook } from './openWorkbook';
import { decodeText } from './text/decodeText';
import { openCsv } from './text/openCsv';
import { isMarkup, openMarkup } from './text/openMarkup';
import { openOle } from './xls/openOle';
import { openXlsx } from './xlsx/openXlsx';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ZIP = Buffer.from('504b0304', 'hex');
/** Excel's note of who has a workbook open, beside it: a name in one byte a character, and in two. */
const LOCK_BYTES = 165;
/** How the sheets of Excel 2 to 4 begin. */
const EARLY_EXCEL = ['09000400', '09020600', '09040600'].map((magic) => Buffer.from(magic, 'hex'));
/** Formats that are text, or may start like it, and are no tables. */
const OTHERS = ['%PDF-', '{\\rtf', '%!PS', 'MIME-Version:'].map((magic) => Buffer.from(magic));

/**
 * Opens a workbook by what its bytes are, whatever its file is called.
 * `name` is the sheet's where the kind of file has no names of its own.
 */
export async function openBytes(bytes: Buffer, name: string): Promise<OpenWorkbook> {
  if (bytes.length === 0) throw new FileFailure({ code: 'empty' });
  if (name.startsWith('~$') && bytes.length === LOCK_BYTES) {
    throw new FileFailure({ code: 'lockFile' });
  }
  if (startsWith(bytes, ZIP)) return openXlsx(bytes);
  if (startsWith(bytes, OLE)) return openOle(bytes);
  if (EARLY_EXCEL.some((magic) => startsWith(bytes, magic))) {
    throw new FileFailure({ code: 'otherFormat' });
  }
  if (OTHERS.some((magic) => startsWith(bytes, magic))) {
    throw new FileFailure({ code: 'notASpreadsheet' });
  }
  const decoded = decodeText(bytes);
  return isMarkup(decoded.bytes) ? openMarkup(decoded.bytes, name) : openCsv(decoded, name);
}

function startsWith(bytes: Buffer, magic: Buffer): boolean {
  return bytes.subarray(0, magic.length).equals(magic);
}
