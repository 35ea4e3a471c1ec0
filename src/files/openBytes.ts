import { bytesOf, startsWith } from './bytes';
import { FileFailure } from './fileFailure';
import type { OpenWorkbook } from './openWorkbook';
import type { Platform } from './platform';
import { decodeText } from './text/decodeText';
import { openCsv } from './text/openCsv';
import { isMarkup, openMarkup } from './text/openMarkup';
import { openOle } from './xls/openOle';
import { openXlsx } from './xlsx/openXlsx';

const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const ZIP = Uint8Array.of(0x50, 0x4b, 3, 4);
/** Excel's note of who has a workbook open, beside it: a name in one byte a character, and in two. */
const LOCK_BYTES = 165;
/** How the sheets of Excel 2 to 4 begin. */
const EARLY_EXCEL = [
  Uint8Array.of(9, 0, 4, 0),
  Uint8Array.of(9, 2, 6, 0),
  Uint8Array.of(9, 4, 6, 0),
];
/** Formats that are no tables: those that are text, or may start like it, and pictures (PNG, JPEG). */
const OTHERS = [
  ...['%PDF-', '{\\rtf', '%!PS', 'MIME-Version:'].map(bytesOf),
  Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
  Uint8Array.of(0xff, 0xd8, 0xff),
];

/**
 * Opens a workbook by what its bytes are, whatever its file is called.
 * `name` is the sheet's where the kind of file has no names of its own.
 */
export async function openBytes(
  bytes: Uint8Array,
  name: string,
  platform: Platform,
): Promise<OpenWorkbook> {
  if (bytes.length === 0) throw new FileFailure({ code: 'empty' });
  if (name.startsWith('~$') && bytes.length === LOCK_BYTES) {
    throw new FileFailure({ code: 'lockFile' });
  }
  if (startsWith(bytes, ZIP)) return openXlsx(bytes, platform);
  if (startsWith(bytes, OLE)) return openOle(bytes, platform);
  if (EARLY_EXCEL.some((magic) => startsWith(bytes, magic))) {
    throw new FileFailure({ code: 'otherFormat' });
  }
  if (OTHERS.some((magic) => startsWith(bytes, magic))) {
    throw new FileFailure({ code: 'notASpreadsheet' });
  }
  const decoded = decodeText(bytes, platform);
  return isMarkup(decoded.bytes)
    ? openMarkup(decoded.bytes, name, platform)
    : openCsv(decoded, name, platform);
}
