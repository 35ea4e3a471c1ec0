import * as XLSX from '@e965/xlsx';
import { fromHtml } from 'hucre';
import type { RawCell } from '../../catalogue';
import { FileFailure, tooLarge } from '../fileFailure';
import { GridRows } from '../gridRows';
import { LIMITS } from '../limits';
import type { OpenWorkbook } from '../openWorkbook';
import type { SheetContent } from '../types';
import { SHEETJS_OPTIONS, openSheetJs } from '../xls/sheetjsGrid';

const MARKUP = /^\s*<(\?xml|!doctype|!--|html|head|meta|style|body|div|table|svg)\b/i;
const SPREADSHEET_XML = 'urn:schemas-microsoft-com:office:spreadsheet';
/** Where a spreadsheet in XML has declared itself. */
const OPENING = 4096;

/** Whether text is a web page or XML rather than delimited text. */
export function isMarkup(text: string): boolean {
  return MARKUP.test(text.slice(0, OPENING));
}

/**
 * Opens what back offices save as `.xls`: an HTML table or XML Spreadsheet 2003.
 * Throws `notASpreadsheet` for other markup, `tooLarge` beyond `LIMITS.wholeFileBytes` characters.
 */
export function openMarkup(text: string, name: string): OpenWorkbook {
  if (text.length > LIMITS.wholeFileBytes) throw tooLarge(LIMITS.wholeFileBytes, 'bytes');
  if (text.slice(0, OPENING).includes(SPREADSHEET_XML)) return openSpreadsheetXml(text);
  if (!/<table[\s>]/i.test(text)) throw new FileFailure({ code: 'notASpreadsheet' });
  return {
    sheets: [{ name, hidden: false }],
    read: async () => Promise.resolve(readHtml(text)),
  };
}

function openSpreadsheetXml(text: string): OpenWorkbook {
  // SheetJS makes as many objects as a column's `Span` asks for; widths are of no use here.
  const withoutColumns = text.replace(/<(?:\w+:)?Column\b[^<>]*>/g, '');
  return openSheetJs(XLSX.read(withoutColumns, { ...SHEETJS_OPTIONS, type: 'string' }));
}

/** hucre rather than SheetJS, which can loop for ever on crossed or negative spans. */
function readHtml(text: string): SheetContent {
  const sheet = fromHtml(prepareHtml(text), { typeInference: false, classes: false });
  const rows = new GridRows();
  sheet.rows.forEach((row, index) => {
    rows.put(index, row.map(toRawCell));
  });
  const merges = (sheet.merges ?? []).slice(0, LIMITS.merges).map((merge) => ({
    top: merge.startRow,
    left: merge.startCol,
    bottom: merge.endRow,
    right: merge.endCol,
  }));
  return { grid: rows.finish(), merges };
}

/** What an XML reader does not know of HTML: scripts and styles are no text, `<br>` is a line end, `&nbsp;` a blank. */
function prepareHtml(text: string): string {
  return without(without(text, 'script'), 'style')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/&nbsp;|&#160;/gi, ' ');
}

/** The text without these elements, in one pass: a pattern would search for every missing end anew. */
function without(text: string, element: string): string {
  const folded = text.toLowerCase();
  // Folding may change a length (as it does for İ); then positions can't be trusted.
  if (folded.length !== text.length) return text;
  const kept: string[] = [];
  let from = 0;
  for (;;) {
    const start = folded.indexOf(`<${element}`, from);
    const end = start < 0 ? -1 : folded.indexOf(`</${element}`, start);
    if (end < 0) return kept.join('') + text.slice(from);
    kept.push(text.slice(from, start));
    from = end + element.length + 3;
  }
}

function toRawCell(value: unknown): RawCell {
  return typeof value === 'string' ? value : '';
}
