import { RESULT_COLUMNS, type ResultKey } from '../../report';

/**
 * A hidden name for each of our columns besides `BLOCK_NAMES`, because people put columns of their own
 * between ours, move one of ours away, or delete it: what the block spans is not always ours.
 */
export const columnName = (key: ResultKey): string => `_youpin_${key}`;

export const COLUMN_NAMES: readonly string[] = RESULT_COLUMNS.map(({ key }) => columnName(key));
