import * as XLSX from '@e965/xlsx';
import { textOf } from '../bytes';
import { FileFailure, damaged, tooLarge } from '../fileFailure';
import { EXCEL_COLUMNS, EXCEL_ROWS, LIMITS } from '../limits';
import type { OpenWorkbook } from '../openWorkbook';
import type { Platform } from '../platform';
import { SHEETJS_OPTIONS, openSheetJs, readQuietly } from '../xls/sheetjsGrid';
import { readHtmlTable } from './htmlTable';

const MARKUP = /^\s*<(\?xml|!doctype|!--|html|head|meta|style|body|div|table|svg)\b/i;
const SPREADSHEET_XML = 'urn:schemas-microsoft-com:office:spreadsheet';
/** Bytes in which a page, and a spreadsheet in XML, has declared itself. */
const OPENING = 4096;

/** Whether text is a web page or XML rather than delimited text. */
export function isMarkup(bytes: Uint8Array): boolean {
  return MARKUP.test(textOf(bytes.subarray(0, OPENING)));
}

/**
 * Opens what back offices save as `.xls`: an HTML table or XML Spreadsheet 2003.
 * Throws `notASpreadsheet` for other markup, `tooLarge` beyond `LIMITS.wholeFileBytes`.
 *
 * @param bytes UTF-8
 */
export function openMarkup(
  bytes: Uint8Array,
  name: string,
  platform: Pick<Platform, 'keepsFormat'>,
): OpenWorkbook {
  if (bytes.length > LIMITS.wholeFileBytes) throw tooLarge(LIMITS.wholeFileBytes, 'bytes');
  const text = textOf(bytes);
  if (text.slice(0, OPENING).includes(SPREADSHEET_XML)) return openSpreadsheetXml(text, platform);
  if (!/<table[\s>]/i.test(text)) throw new FileFailure({ code: 'notASpreadsheet' });
  return {
    sheets: [{ name, hidden: false }],
    // An async function, so that a limit passed on the way rejects rather than throws.
    read: async () => Promise.resolve(readHtmlTable(text)),
  };
}

function openSpreadsheetXml(text: string, platform: Pick<Platform, 'keepsFormat'>): OpenWorkbook {
  // SheetJS makes as many objects as a column's `Span` asks for; widths are of no use here.
  const withoutColumns = text.replace(/<(?:\w+:)?Column\b[^<>]*>/g, '');
  checkIndexes(withoutColumns);
  return openSheetJs(
    readQuietly(() => XLSX.read(withoutColumns, { ...SHEETJS_OPTIONS, type: 'string' })),
    platform,
  );
}

/** Throws `damaged` for a row or cell beyond Excel's: SheetJS walks to it one by one. */
function checkIndexes(xml: string): void {
  const indexes = /<(?:\w+:)?(Row|Cell)\s[^<>]*?\bIndex\s*=\s*["']\s*(\d+)/g;
  for (const [, tag, index] of xml.matchAll(indexes)) {
    if (Number(index) > (tag === 'Row' ? EXCEL_ROWS : EXCEL_COLUMNS)) throw damaged();
  }
}
