import type { SavedFilter } from '../ledger';
import type { Place } from './place';

/**
 * The place of a filter that is to take the result columns in, so that sorting by its arrows moves
 * them with their rows; undefined: the filter is elsewhere and stays as it is.
 *
 * @param before where the new block is while the old one still stands
 * @param after where it is at the end
 */
export function grownFilter(filter: SavedFilter, before: Place, after: Place): Place | undefined {
  const reaches = filter.column + filter.columns >= before.column;
  if (filter.row !== before.row || filter.column > before.column || !reaches) return undefined;
  const { row, column } = filter;
  const rows = Math.max(filter.rows, after.rows);
  return { row, column, rows, columns: after.column + after.columns - column };
}
