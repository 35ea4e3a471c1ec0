/**
 * Hidden names of a sheet that follow our columns wherever they are moved: Excel itself keeps them
 * true when columns are inserted, deleted or moved. A copied sheet takes its own along.
 */
export const BLOCK_NAMES = {
  /** The columns that count: header row and product rows. */
  results: '_youpin_results',
  /** Columns that a run has begun and not finished. */
  staged: '_youpin_staged',
} as const;
