/** How much every group works through. */
export interface Sizes {
  /** Rows of a sheet. */
  readonly rows: number;
  /** Rows for json-rules-engine, which would take minutes for all. */
  readonly slowRows: number;
  /** Rounds of a timing of the whole sheet. */
  readonly rounds: number;
  /** Calls that ask for one row. */
  readonly calls: number;
  /** How many times larger the large sheet is. */
  readonly times: number;
}

/** Columns of the sheet in the files that are read. */
export const FILE_COLUMNS = 47;

export const FULL: Sizes = { rows: 100_000, slowRows: 2_000, rounds: 15, calls: 20_000, times: 10 };

/** For trying; the figures mean little. */
export const QUICK: Sizes = { rows: 10_000, slowRows: 200, rounds: 5, calls: 2_000, times: 4 };
