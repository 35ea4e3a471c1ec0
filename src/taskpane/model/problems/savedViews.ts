import type { SavedView } from '../../../excel/views/viewsSection';
import { PART_FIELDS, type GroupBy, type ProblemFilter, type SortBy } from './types';

/** What the list of problems shows, and in which order. */
export interface ProblemView {
  readonly filter: ProblemFilter;
  readonly groupBy: GroupBy;
  readonly sort: SortBy;
}

/** More views than these are no list of chips any more. */
export const MOST_VIEWS = 12;

const GROUPINGS: readonly GroupBy[] = ['rule', 'row', ...PART_FIELDS];
const SORTS: readonly SortBy[] = ['moves', 'severity', 'count'];

/** A view as the workbook keeps it, under a name. */
export function savedView(name: string, { filter, groupBy, sort }: ProblemView): SavedView {
  const said = Object.entries(filter).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return { name, filter: Object.fromEntries(said), groupBy, sort };
}

/** What a saved view shows; an order that this version does not know is the usual one. */
export const viewOf = ({ filter, groupBy, sort }: SavedView): ProblemView => ({
  // Written by `savedView`: keys that are none of a filter are passed over.
  filter,
  groupBy: GROUPINGS.find((each) => each === groupBy) ?? 'rule',
  sort: SORTS.find((each) => each === sort) ?? 'moves',
});

/** Whether both show the same, whatever they are called. */
export function isSameView(a: SavedView, b: SavedView): boolean {
  const keyOf = ({ filter, groupBy, sort }: SavedView): string =>
    JSON.stringify([Object.entries(filter).sort(([x], [y]) => (x < y ? -1 : 1)), groupBy, sort]);
  return keyOf(a) === keyOf(b);
}

/** The views with one more, or with another in place of the one of its name. */
export const withView = (views: readonly SavedView[], view: SavedView): SavedView[] =>
  [...views.filter(({ name }) => name !== view.name), view].slice(-MOST_VIEWS);
