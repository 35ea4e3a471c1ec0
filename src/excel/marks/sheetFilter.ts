import type { SavedCriterion, SavedFilter } from '../ledger';
import { PLACE, placeOf, rangeAt } from './place';

/** The filter of a sheet or of a table, as it was found. */
export interface FoundFilter {
  readonly saved: SavedFilter;
  /** Whether it hides rows. */
  readonly isActive: boolean;
}

const isSet = (criterion: unknown): criterion is Record<string, unknown> =>
  typeof criterion === 'object' && criterion !== null && 'filterOn' in criterion;

const criteriaOf = (filter: Excel.AutoFilter): SavedCriterion[] =>
  [...((filter.criteria as Excel.FilterCriteria[] | null) ?? [])].map((criterion) =>
    isSet(criterion) ? (JSON.parse(JSON.stringify(criterion)) as SavedCriterion) : null,
  );

/** Queues a filter; after a sync it is told, undefined where there is none. */
export function queueFilter(
  filter: Excel.AutoFilter,
  table?: string,
): () => FoundFilter | undefined {
  filter.load('enabled,isDataFiltered,criteria');
  const range = filter.getRangeOrNullObject();
  range.load(PLACE);
  return () => {
    if (!filter.enabled || range.isNullObject) return undefined;
    const saved = { ...placeOf(range), criteria: criteriaOf(filter) };
    return {
      saved: table === undefined ? saved : { ...saved, table },
      isActive: filter.isDataFiltered,
    };
  };
}

const filterOf = (context: Excel.RequestContext, sheet: Excel.Worksheet, saved: SavedFilter) =>
  saved.table === undefined
    ? sheet.autoFilter
    : context.workbook.tables.getItem(saved.table).autoFilter;

/** Queues that every row is shown; the filter's arrows stay. */
export function queueShowAll(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { saved, isActive }: FoundFilter,
): void {
  if (isActive) filterOf(context, sheet, saved).clearCriteria();
}

/** Queues that a filter is as `saved` says. */
export function queueFilterBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  saved: SavedFilter,
): void {
  const filter = filterOf(context, sheet, saved);
  const range = rangeAt(sheet, saved);
  if (saved.table === undefined) filter.apply(range);
  saved.criteria.forEach((criterion, column) => {
    if (criterion !== null)
      filter.apply(range, column, criterion as unknown as Excel.FilterCriteria);
  });
}
