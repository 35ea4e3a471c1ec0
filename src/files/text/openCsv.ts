import Papa from 'papaparse';
import { GridRows } from '../gridRows';
import { EXCEL_ROWS } from '../limits';
import type { FileWarning } from '../../report';
import type { OpenWorkbook } from '../openWorkbook';
import type { OnProgress, SheetContent } from '../types';
import { type DecodedText, rowOfFirstBad } from './decodeText';
import { guessDelimiter } from './guessDelimiter';

/** Excel's own hint, which it never shows as a row. */
const DELIMITER_HINT = /^"?sep=(.)"?\n/i;
const ROWS_PER_REPORT = 5000;

/** Opens delimited text as a workbook of one sheet called `name`; every cell stays the text it is. */
export function openCsv(decoded: DecodedText, name: string): OpenWorkbook {
  const { text } = decoded;
  // Line ends of several kinds in one file, as under a pasted preamble, would upset the parser.
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const hint = DELIMITER_HINT.exec(lines);
  const body = hint ? lines.slice(hint[0].length) : lines;
  const warnings = encodingWarnings(decoded);
  return {
    sheets: [{ name, hidden: false }],
    // An async function, so that a limit passed on the way rejects rather than throws.
    read: async (_, onProgress) =>
      Promise.resolve(readRows(body, hint?.[1] ?? guessDelimiter(body), warnings, onProgress)),
  };
}

function encodingWarnings({ text, encoding, bad }: DecodedText): FileWarning[] {
  if (bad === 0) return [];
  const row = rowOfFirstBad(text);
  return [{ kind: 'badCharacters', encoding: encoding.toUpperCase(), characters: bad, row }];
}

function readRows(
  text: string,
  delimiter: string,
  known: readonly FileWarning[],
  onProgress: OnProgress,
): SheetContent {
  const warnings = [...known];
  const rows = new GridRows();
  let count = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, meta, errors }) => {
      if (errors.some(({ code }) => code === 'MissingQuotes')) {
        warnings.push({ kind: 'openQuote', row: count + 1 });
      }
      // A file may end in a million blank lines, which no sheet needs to hold.
      if (count < EXCEL_ROWS || data.length > 1 || data[0] !== '') rows.put(count, data);
      count++;
      if (count % ROWS_PER_REPORT === 0) onProgress(meta.cursor / text.length);
    },
  });
  return { grid: rows.finish(), merges: [], warnings };
}
