import type { Grid, RawCell } from '../types';

/** First rows of a grid whose cells settle how columns are read; every door looks at the same ones. */
export const EVIDENCE_ROWS = 200;

/** Most product rows among them, wherever the header ends. */
const PRODUCT_ROWS = 170;

/** The rows below the header that settle how columns are read. */
export function evidenceRows(grid: Grid, firstRow: number): Grid {
  return grid.slice(firstRow, Math.min(firstRow + PRODUCT_ROWS, EVIDENCE_ROWS));
}

/** The cells of a column in these rows, blank ones left out. */
export function cellsOf(rows: Grid, at: number): RawCell[] {
  return rows.map((row) => row[at] ?? '').filter((cell) => cell !== '');
}

/** The texts of a column in these rows. */
export function textsOf(rows: Grid, at: number): string[] {
  return cellsOf(rows, at).filter((cell) => typeof cell === 'string');
}
