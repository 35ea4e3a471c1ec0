import { RESULT_COLUMNS, type ResultKey } from '../../report';

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

/**
 * One more for each column, because people put columns of their own between ours, move one of ours
 * away, or delete it: what the block spans is not always ours.
 */
export const columnName = (key: ResultKey): string => `_youpin_${key}`;

export const COLUMN_NAMES: readonly string[] = RESULT_COLUMNS.map(({ key }) => columnName(key));
