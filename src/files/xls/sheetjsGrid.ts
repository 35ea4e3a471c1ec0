import { type CellObject, SSF, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { FormatGatherer, type RawCell } from '../../catalogue';
import { from1904 } from '../dateSystem';
import { damaged } from '../fileFailure';
import { GridRows, setCell } from '../gridRows';
import { EXCEL_COLUMNS, LIMITS } from '../limits';
import type { OpenWorkbook } from '../openWorkbook';
import type { Platform } from '../platform';
import type { MergedArea, SheetContent } from '../types';

/** How SheetJS has to read for `openSheetJs`: rows as arrays, raw values, formats only to know dates by. */
export const SHEETJS_OPTIONS = {
  dense: true,
  cellDates: false,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellFormula: false,
} as const;

/**
 * Runs SheetJS with the console muted, on which it reports unknown records: a
 * door says one sentence, or none.
 */
export function readQuietly<T>(read: () => T): T {
  const { error, warn, log } = console;
  const silent = (): void => undefined;
  Object.assign(console, { error: silent, warn: silent, log: silent });
  try {
    return read();
  } finally {
    Object.assign(console, { error, warn, log });
  }
}

/** SheetJS keeps an error cell's code, not its text. */
const ERROR_TEXTS: ReadonlyMap<unknown, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

/** SheetJS's number formats come without types. */
const NUMBER_FORMATS = SSF as { is_date(format: string): boolean };

/** A workbook that SheetJS has read with `SHEETJS_OPTIONS`. */
export function openSheetJs(
  book: WorkBook,
  { keepsFormat }: Pick<Platform, 'keepsFormat'>,
): OpenWorkbook {
  const uses1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets = book.SheetNames.map((name, index) => ({
    name,
    hidden: Boolean(book.Workbook?.Sheets?.[index]?.Hidden),
    content: book.Sheets[name],
  })).filter(({ content }) => content && (content['!type'] ?? 'sheet') === 'sheet');
  return {
    sheets,
    read: async (index) =>
      Promise.resolve(
        readSheet(sheets[index]!.content!, uses1904, new FormatGatherer(keepsFormat)),
      ),
  };
}

function readSheet(sheet: WorkSheet, uses1904: boolean, formats: FormatGatherer): SheetContent {
  const rows = new GridRows();
  // forEach passes over the holes of a sparse array: a row number may lie.
  sheet['!data']?.forEach((cells: readonly (CellObject | undefined)[] | null, index) => {
    const row: RawCell[] = [];
    cells?.forEach((cell, column) => {
      const value = cell ? readCell(cell, uses1904) : '';
      if (value === '') return;
      if (column >= EXCEL_COLUMNS) throw damaged();
      setCell(row, column, value);
      if (typeof value === 'number' && typeof cell!.z === 'string')
        formats.put(index, column, cell!.z);
    });
    if (row.length > 0) rows.put(index, row);
  });
  return { grid: rows.finish(), merges: readMerges(sheet), formats: formats.finish() };
}

function readCell(cell: CellObject, uses1904: boolean): RawCell {
  const { v: value } = cell;
  if (cell.t === 'e') return ERROR_TEXTS.get(value) ?? '#VALUE!';
  if (typeof value !== 'number') {
    return typeof value === 'string' || typeof value === 'boolean' ? value : '';
  }
  const isDate = uses1904 && typeof cell.z === 'string' && NUMBER_FORMATS.is_date(cell.z);
  return isDate ? from1904(value) : value;
}

function readMerges(sheet: WorkSheet): MergedArea[] {
  return (sheet['!merges'] ?? [])
    .slice(0, LIMITS.merges)
    .map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
}
