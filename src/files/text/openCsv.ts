import Papa from 'papaparse';
import { GridRows } from '../gridRows';
import type { OpenWorkbook } from '../openWorkbook';
import type { OnProgress, SheetContent } from '../types';
import { guessDelimiter } from './guessDelimiter';

/** Excel's own hint, which it never shows as a row. */
const DELIMITER_HINT = /^"?sep=(.)"?(\r\n|\r|\n)/i;
const ROWS_PER_REPORT = 5000;

/** Opens delimited text as a workbook of one sheet called `name`; every cell stays the text it is. */
export function openCsv(text: string, name: string): OpenWorkbook {
  const hint = DELIMITER_HINT.exec(text);
  const body = hint ? text.slice(hint[0].length) : text;
  return {
    sheets: [{ name, hidden: false }],
    // An async function, so that a limit passed on the way rejects rather than throws.
    read: async (_, onProgress) =>
      Promise.resolve(readRows(body, hint?.[1] ?? guessDelimiter(body), onProgress)),
  };
}

function readRows(text: string, delimiter: string, onProgress: OnProgress): SheetContent {
  const rows = new GridRows();
  let count = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, meta }) => {
      rows.put(count++, data);
      if (count % ROWS_PER_REPORT === 0) onProgress(meta.cursor / text.length);
    },
  });
  return { grid: rows.finish(), merges: [] };
}
