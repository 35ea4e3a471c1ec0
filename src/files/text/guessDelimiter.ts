import { CsvReader } from './CsvReader';

/** In order of preference where they do equally well. */
const DELIMITERS = [',', '\t', ';', '|'] as const;
const PREVIEW_ROWS = 100;

/**
 * The delimiter under which most of the first rows have the same number of fields, and many of them.
 * Rows count squared, so that commas inside of some texts don't beat the tabs of every row; a
 * preamble above the header has other widths and does not matter.
 *
 * @param bytes UTF-8, of which what comes before `start` is no row
 */
export function guessDelimiter(bytes: Uint8Array, start: number): string {
  let best: string = DELIMITERS[0];
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const score = scoreOf(new CsvReader(bytes, delimiter, start));
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

function scoreOf(reader: CsvReader): number {
  const rowsOfWidth = new Map<number, number>();
  const row: string[] = [];
  for (let read = 0; read < PREVIEW_ROWS; read++) {
    const width = reader.next(row);
    if (width === 0) break;
    rowsOfWidth.set(width, (rowsOfWidth.get(width) ?? 0) + 1);
  }
  return Math.max(0, ...[...rowsOfWidth].map(([width, rows]) => (width - 1) * rows ** 2));
}
