import * as XLSX from '@e965/xlsx';
import { FileFailure, damaged, tooLarge } from '../fileFailure';
import { LIMITS } from '../limits';
import type { OpenWorkbook } from '../openWorkbook';
import type { Platform } from '../platform';
import { openXlsx } from '../xlsx/openXlsx';
import { checkOleLength } from './checkOleLength';
import { useCodePages } from './codePages';
import { SHEETJS_OPTIONS, openSheetJs, readQuietly } from './sheetjsGrid';

interface Stream {
  readonly content?: Uint8Array;
}

/** The little of SheetJS's compound file reader that is used here; it comes without types. */
interface CompoundFiles {
  read(bytes: Uint8Array, options: { type: 'array' }): object;
  find(file: object, path: string): Stream | null;
}

const COMPOUND_FILES = XLSX.CFB as CompoundFiles;
/** First byte of the first record, in all versions of the format. */
const START_OF_RECORDS = 0x09;
const FILE_PASS = 0x2f;
const END_OF_RECORDS = 0x0a;

/**
 * Opens an OLE file: a true .xls (BIFF8, or BIFF5 with its code page), which SheetJS reads, or an encrypted
 * .xlsx, where Excel's default password opens it.
 *
 * Throws `notASpreadsheet` for a Word or PowerPoint file, `encrypted`, `truncated`, `damaged` or `tooLarge`.
 */
export async function openOle(bytes: Uint8Array, platform: Platform): Promise<OpenWorkbook> {
  if (bytes.length > LIMITS.wholeFileBytes) throw tooLarge(LIMITS.wholeFileBytes, 'bytes');
  checkOleLength(bytes);
  const file = readQuietly(() => COMPOUND_FILES.read(bytes, { type: 'array' }));
  const encrypted = COMPOUND_FILES.find(file, '/EncryptedPackage');
  if (encrypted) {
    const info = COMPOUND_FILES.find(file, '/EncryptionInfo');
    const opened = platform.openByDefaultPassword(contentOf(info), contentOf(encrypted));
    if (opened === undefined) throw new FileFailure({ code: 'encrypted' });
    return openXlsx(opened, platform);
  }
  const unicode = COMPOUND_FILES.find(file, '/Workbook');
  const stream = unicode ?? COMPOUND_FILES.find(file, '/Book');
  if (!stream) throw new FileFailure({ code: 'notASpreadsheet' });
  const records = contentOf(stream);
  // A stream that begins elsewhere holds a part of another, or of nothing.
  if (records[0] !== START_OF_RECORDS) throw damaged();
  if (hasFilePass(records)) throw new FileFailure({ code: 'encrypted' });
  if (!unicode) useCodePages();
  return openSheetJs(
    readQuietly(() => XLSX.read(bytes, { ...SHEETJS_OPTIONS, type: 'array' })),
    platform,
  );
}

const contentOf = (stream: Stream | null): Uint8Array => Uint8Array.from(stream?.content ?? []);

/** Whether the workbook's own records, which come before the sheets', say that the rest is encrypted. */
function hasFilePass({ buffer, byteOffset, length }: Uint8Array): boolean {
  const records = new DataView(buffer, byteOffset, length);
  let at = 0;
  while (at + 4 <= length) {
    const record = records.getUint16(at, true);
    if (record === FILE_PASS) return true;
    if (record === END_OF_RECORDS) return false;
    at += 4 + records.getUint16(at + 2, true);
  }
  return false;
}
