import { useMemo } from 'react';
import type { Slice } from '../../excel/gateway/runSlices';
import type { Ignored } from '../../excel/rules/sections';
import {
  filterProblems,
  groupProblems,
  ignoringOf,
  unpackKeys,
  type FilteredProblems,
  type FilterInput,
  type GroupBy,
  type Ignoring,
  type ProblemFilter,
  type ProblemGroups,
  type SortBy,
} from '../model/problems';
import { useSliced } from '../parts';
import type { Listed } from './useCheckWork';

/** Problems that a filter let through, with what they are the problems of. */
export interface Shown extends Listed {
  readonly ignoring: Ignoring;
  readonly grouped: ProblemGroups;
  readonly counts: FilteredProblems['counts'];
}

function* show(
  listed: Listed,
  input: FilterInput,
  groupBy: GroupBy,
  sort: SortBy,
): Generator<Slice, Shown> {
  const { shown, counts } = yield* filterProblems(input);
  const grouping = { groupBy, sort, catalogue: input.catalogue };
  const grouped = yield* groupProblems(input.index, shown, grouping);
  return { ...listed, ignoring: input.ignoring, grouped, counts };
}

/** What is shown of the problems; while it is worked out anew, what was shown before. */
export function useShown(
  listed: Listed | undefined,
  ignored: readonly Ignored[],
  filter: ProblemFilter,
  groupBy: GroupBy,
  sort: SortBy,
  baseline: string | undefined,
): Shown | undefined {
  const known = useMemo(
    () => (baseline === undefined ? undefined : unpackKeys(baseline)),
    [baseline],
  );
  const make = useMemo(() => {
    if (listed === undefined) return undefined;
    const { catalogue } = listed.check;
    const ignoring = ignoringOf(ignored, catalogue);
    const input = { index: listed.index, catalogue, ignoring, filter, known };
    return () => show(listed, input, groupBy, sort);
  }, [listed, ignored, filter, groupBy, sort, known]);
  return useSliced(make);
}
