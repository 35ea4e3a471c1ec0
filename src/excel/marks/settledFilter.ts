import type { SavedCriterion, SavedFilter } from '../ledger';
import type { SettledPlaces } from './settledPlaces';
import type { OwnPlaces } from './sheetState';

/** Where each column of the filter is now, with its criterion. */
function movedCriteria(
  { column: first, columns: count, criteria }: SavedFilter,
  { columns, moved }: SettledPlaces,
  before: OwnPlaces,
): Map<number, SavedCriterion> {
  const keys = new Map([...before].map(([key, column]) => [column, key]));
  const now = new Map<number, SavedCriterion>();
  for (let at = 0; at < count; at++) {
    const key = keys.get(first + at);
    const column = key === undefined ? moved(first + at) : columns.get(key);
    if (column !== undefined) now.set(column, criteria[at] ?? null);
  }
  return now;
}

/**
 * A filter with its criteria where their columns are after a run, of as many rows as it had: what is
 * below it, notes or products, is not filtered by it. It takes new result columns in where
 * they are inside it or right beside it, so that sorting by its arrows moves them with their rows.
 *
 * @param before where our columns were when the filter was found
 * @param headerRow that of the result columns
 */
export function settledFilter(
  saved: SavedFilter,
  settled: SettledPlaces,
  before: OwnPlaces,
  headerRow: number,
): SavedFilter {
  const criteria = movedCriteria(saved, settled, before);
  const isBeside = saved.row === headerRow;
  let end = Math.max(...criteria.keys()) + 1;
  const own = new Set(settled.isNew && isBeside ? settled.columns.values() : []);
  while (own.has(end)) end++;
  const column = Math.min(...criteria.keys());
  const columns = end - column;
  return {
    ...saved,
    column,
    columns,
    criteria: Array.from({ length: columns }, (_, at) => criteria.get(column + at) ?? null),
  };
}
