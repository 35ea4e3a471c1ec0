import type { SavedCriterion, SavedFilter } from '../ledger';
import { isRefused } from '../gateway';
import { PLACE, placeOf, rangeAt, type Place } from './place';

/** The filter of a sheet or of a table. */
export interface FoundFilter {
  readonly place: Place;
  /** Id of the table whose filter it is; absent: the sheet's own. */
  readonly table?: string | undefined;
  /** Whether it hides rows. */
  readonly isActive: boolean;
}

/** What a run has to know to put a filter back. */
export interface FilterDetails {
  readonly saved: SavedFilter;
  /** By row of the filter: whether it is hidden. */
  readonly hidden: readonly boolean[];
}

/** The member of a criterion that each kind of it needs. */
const NEEDED: Readonly<Record<string, string>> = {
  Values: 'values',
  CellColor: 'color',
  FontColor: 'color',
  Icon: 'icon',
  Dynamic: 'dynamicCriteria',
};

/**
 * A criterion by the members that are set. Excel answers with all of them, null where there is nothing, for columns
 * without a criterion too, and takes none that is null (OfficeDev/office-js#1226).
 */
function plainCriterion(loaded: unknown): SavedCriterion {
  if (typeof loaded !== 'object' || loaded === null) return null;
  const set = Object.entries(loaded).filter(([, value]) => value !== null && value !== 'Unknown');
  const criterion = Object.fromEntries(set) as Record<string, unknown>;
  const needed = NEEDED[String(criterion['filterOn'])] ?? 'criterion1';
  return criterion[needed] === undefined ? null : criterion;
}

/** Queues the reading of a filter; known after a sync, undefined where there is none. */
export function queueFilter(
  filter: Excel.AutoFilter,
  table?: string,
): () => FoundFilter | undefined {
  filter.load('enabled,isDataFiltered');
  const range = filter.getRangeOrNullObject();
  range.load(PLACE);
  return () => {
    if (!filter.enabled || range.isNullObject) return undefined;
    return { place: placeOf(range), table, isActive: filter.isDataFiltered };
  };
}

/** The filter of a table, or of the sheet. */
export const filterOf = (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { table }: Pick<FoundFilter, 'table'>,
) => (table === undefined ? sheet.autoFilter : context.workbook.tables.getItem(table).autoFilter);

/** Queues which rows of a place are hidden; known after a sync. */
export function queueHidden(sheet: Excel.Worksheet, place: Place): () => boolean[] {
  const rows = rangeAt(sheet, { ...place, columns: 1 }).getRowProperties({ rowHidden: true });
  return () => rows.value.map(({ rowHidden }) => rowHidden === true);
}

/** Queues what is to be known of a filter that hides rows; known after a sync. */
export function queueFilterDetails(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { place, table }: FoundFilter,
): () => FilterDetails {
  const filter = filterOf(context, sheet, { table });
  filter.load('criteria');
  const hidden = queueHidden(sheet, place);
  return () => {
    const criteria = (filter.criteria as unknown[] | null) ?? [];
    const saved = { ...place, table, criteria: criteria.map(plainCriterion) };
    return { saved, hidden: hidden() };
  };
}

/** Queues that every row is shown; the filter's arrows stay. */
export function queueShowAll(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  filter: FoundFilter,
): void {
  if (filter.isActive) filterOf(context, sheet, filter).clearCriteria();
}

/** Queues that a filter has some criteria, by column of the filter. */
function queueCriteria(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  saved: SavedFilter,
  criteria: readonly (readonly [column: number, criterion: SavedCriterion])[],
): void {
  const filter = filterOf(context, sheet, saved);
  const range = rangeAt(sheet, saved);
  if (saved.table === undefined) filter.apply(range);
  for (const [column, criterion] of criteria) {
    if (criterion !== null)
      filter.apply(range, column, criterion as unknown as Excel.FilterCriteria);
  }
}

/** Shows the rows that were seen before and that the filter hides since they were edited. */
async function showAgain(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column }: SavedFilter,
  before: readonly boolean[],
  now: readonly boolean[],
): Promise<void> {
  const gone = before.flatMap((isHidden, at) => (!isHidden && now[at] === true ? [at] : []));
  if (gone.length === 0) return;
  for (const at of gone) sheet.getRangeByIndexes(row + at, column, 1, 1).rowHidden = false;
  await context.sync();
}

/**
 * Puts a filter back, in a request of its own: what Excel refuses of it (OfficeDev/office-js#1226) takes
 * nothing else along. Answers with the number of columns that are not filtered any more.
 *
 * @param queueAlongside queues what is to be done with it; called again if the request has to be repeated
 * @param before whether each row was hidden, where it is known
 */
export async function putFilterBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  saved: SavedFilter,
  queueAlongside: () => void,
  before: readonly boolean[] = [],
): Promise<number> {
  const criteria = [...saved.criteria.entries()];
  const send = async (some: typeof criteria): Promise<void> => {
    queueCriteria(context, sheet, saved, some);
    await context.sync();
  };
  try {
    queueAlongside();
    queueCriteria(context, sheet, saved, criteria);
    const hidden = before.length > 0 ? queueHidden(sheet, saved) : () => [];
    await context.sync();
    await showAgain(context, sheet, saved, before, hidden());
    return 0;
  } catch (error) {
    if (!isRefused(error)) throw error;
  }
  let lost = 0;
  for (const entry of criteria) {
    if (entry[1] === null) continue;
    try {
      await send([entry]);
    } catch (error) {
      if (!isRefused(error)) throw error;
      lost++;
    }
  }
  queueAlongside();
  await context.sync();
  return lost;
}
