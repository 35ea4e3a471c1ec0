import { GridRows } from '../gridRows';
import { heapGuard } from '../heapGuard';
import { EXCEL_ROWS, LIMITS } from '../limits';
import type { FileWarning } from '../../report';
import type { OpenWorkbook } from '../openWorkbook';
import type { OnProgress, SheetContent } from '../types';
import { CsvReader } from './CsvReader';
import { type DecodedText, rowOfFirstBad } from './decodeText';
import { guessDelimiter } from './guessDelimiter';

/** Excel's own hint, which it never shows as a row, and bytes that hold one. */
const DELIMITER_HINT = /^"?sep=(.)"?(?:\r\n?|\n)/i;
const HINT_BYTES = 16;
const ROWS_PER_PIECE = 5000;

/** Opens delimited text as a workbook of one sheet called `name`; every cell stays the text it is. */
export function openCsv(decoded: DecodedText, name: string): OpenWorkbook {
  const { bytes } = decoded;
  const [hint = '', hinted] = DELIMITER_HINT.exec(bytes.toString('utf8', 0, HINT_BYTES)) ?? [];
  const start = Buffer.byteLength(hint);
  const warnings = encodingWarnings(decoded);
  return {
    sheets: [{ name, hidden: false }],
    // An async function, so that a limit passed on the way rejects rather than throws.
    read: async (_, onProgress) => {
      const reader = new CsvReader(bytes, hinted ?? guessDelimiter(bytes, start), start);
      return Promise.resolve(readRows(reader, bytes.length, warnings, onProgress));
    },
  };
}

function encodingWarnings({ bytes, encoding, bad }: DecodedText): FileWarning[] {
  if (bad === 0) return [];
  const row = rowOfFirstBad(bytes);
  return [{ kind: 'badCharacters', encoding: encoding.toUpperCase(), characters: bad, row }];
}

function readRows(
  reader: CsvReader,
  length: number,
  known: readonly FileWarning[],
  onProgress: OnProgress,
): SheetContent {
  const rows = new GridRows(LIMITS.cells);
  const cells: string[] = [];
  const watchHeap = heapGuard(1);
  let count = 0;
  for (;;) {
    const width = reader.next(cells);
    if (width === 0) break;
    // A file may end in a million blank lines, which no sheet needs to hold.
    const isHeld = count < EXCEL_ROWS || width > 1 || cells[0] !== '';
    if (isHeld) rows.put(count, cells.slice(0, width));
    count++;
    if (count % ROWS_PER_PIECE === 0) {
      onProgress(reader.at / length);
      watchHeap();
    }
  }
  const warnings = [...known];
  if (reader.isQuoteOpen) warnings.push({ kind: 'openQuote', row: count });
  const grid = rows.finish();
  if (grid.length > EXCEL_ROWS) warnings.push({ kind: 'moreRowsThanExcel', rows: grid.length });
  return { grid, merges: [], warnings };
}
