import { RESULT_COLUMNS, type ResultKey } from '../../report';

/**
 * A hidden name for each of our columns besides `BLOCK_NAMES`, because people put columns of their own
 * between these columns, move one away, or delete it: not all that the block spans is the add-in's.
 */
export const columnName = (key: ResultKey): string => `_youpin_${key}`;

export const COLUMN_NAMES: readonly string[] = RESULT_COLUMNS.map(({ key }) => columnName(key));
