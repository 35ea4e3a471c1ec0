import Papa from 'papaparse';

/** In order of preference where they do equally well. */
const DELIMITERS = [',', '\t', ';', '|'] as const;
const PREVIEW_ROWS = 100;

/**
 * Of text whose lines end in `\n`: the delimiter under which most of the first rows have the same number of fields, and many of them.
 * Rows count squared, so that commas inside of some texts don't beat the tabs of every row; a
 * preamble above the header has other widths and does not matter.
 */
export function guessDelimiter(text: string): string {
  let best: string = DELIMITERS[0];
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const score = scoreOf(text, delimiter);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

function scoreOf(text: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: PREVIEW_ROWS });
  const rowsOfWidth = new Map<number, number>();
  for (const row of data) rowsOfWidth.set(row.length, (rowsOfWidth.get(row.length) ?? 0) + 1);
  return Math.max(0, ...[...rowsOfWidth].map(([width, rows]) => (width - 1) * rows ** 2));
}
