import { bytesOf, textOf } from '../bytes';
import { GridRows } from '../gridRows';
import { EXCEL_ROWS, LIMITS } from '../limits';
import type { FileWarning } from '../../report';
import type { OpenWorkbook } from '../openWorkbook';
import type { Platform } from '../platform';
import type { SheetContent } from '../types';
import { CsvReader } from './CsvReader';
import { type DecodedText, rowOfFirstBad } from './decodeText';
import { guessDelimiter } from './guessDelimiter';

/** Excel's own hint, which it never shows as a row, and bytes that hold one. */
const DELIMITER_HINT = /^"?sep=(.)"?(?:\r\n?|\n)/i;
const HINT_BYTES = 16;
const ROWS_PER_PIECE = 5000;

/** Opens delimited text as a workbook of one sheet called `name`; every cell stays the text it is. */
export function openCsv(decoded: DecodedText, name: string, platform: Platform): OpenWorkbook {
  const { bytes } = decoded;
  const [hint = '', hinted] = DELIMITER_HINT.exec(textOf(bytes.subarray(0, HINT_BYTES))) ?? [];
  const start = bytesOf(hint).length;
  const warnings = encodingWarnings(decoded);
  return {
    sheets: [{ name, hidden: false }],
    // An async function, so that a limit passed on the way rejects rather than throws.
    read: async (_, onProgress) => {
      const delimiter = hinted ?? guessDelimiter(bytes, start);
      const reader = new CsvReader(bytes, delimiter, start, platform.textsOf(bytes));
      const watchMemory = platform.memoryGuard(1);
      return Promise.resolve(
        readRows(reader, warnings, watchMemory, (at) => {
          onProgress(at / bytes.length);
        }),
      );
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
  known: readonly FileWarning[],
  watchMemory: () => void,
  onProgress: (at: number) => void,
): SheetContent {
  const rows = new GridRows(LIMITS.cells);
  const cells: string[] = [];
  let count = 0;
  for (;;) {
    const width = reader.next(cells);
    if (width === 0) break;
    // A file may end in a million blank lines, which no sheet needs to hold.
    const isHeld = count < EXCEL_ROWS || width > 1 || cells[0] !== '';
    if (isHeld) rows.put(count, cells.slice(0, width));
    count++;
    if (count % ROWS_PER_PIECE === 0) {
      onProgress(reader.at);
      watchMemory();
    }
  }
  const warnings = [...known];
  if (reader.isQuoteOpen) warnings.push({ kind: 'openQuote', row: count });
  const grid = rows.finish();
  if (grid.length > EXCEL_ROWS) warnings.push({ kind: 'moreRowsThanExcel', rows: grid.length });
  return { grid, merges: [], warnings };
}
