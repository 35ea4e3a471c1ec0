import type { GroupBy, ProblemFilter, SortBy } from '../model/problems';
import type { PaneFrame } from '../paneContext';

/** Under which keys the view of problems keeps what a person chose; see `useKept`. */
export const KEPT = {
  filter: 'problems.filter',
  groupBy: 'problems.groupBy',
  sort: 'problems.sort',
  open: 'problems.open',
  current: 'problems.current',
  wish: 'problems.wish',
  goal: 'problems.goal',
} as const;

export const NO_FILTER: ProblemFilter = {};
export const FIRST_GROUPING: GroupBy = 'rule';
export const FIRST_SORT: SortBy = 'moves';

/** Goes to the problems that a filter lets through, in groups by rule; one of them may be open and in view. */
export function showProblems(frame: PaneFrame, filter: ProblemFilter, open?: string): void {
  frame.memory.set(KEPT.filter, filter);
  frame.memory.set(KEPT.groupBy, FIRST_GROUPING);
  if (open !== undefined) {
    frame.memory.set(KEPT.open, new Set([open]));
    frame.memory.set(KEPT.goal, open);
  }
  frame.open('problems');
}
