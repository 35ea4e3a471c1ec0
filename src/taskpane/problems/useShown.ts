import { useMemo } from 'react';
import type { Slice } from '../../excel/check/runSlices';
import type { Ignored } from '../../excel/rules/sections';
import {
  filterProblems,
  groupProblems,
  ignoringOf,
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
}

function* show(
  listed: Listed,
  input: FilterInput,
  groupBy: GroupBy,
  sort: SortBy,
): Generator<Slice, Shown> {
  const shown = yield* filterProblems(input);
  const grouped = yield* groupProblems(input.index, shown, groupBy, sort);
  return { ...listed, ignoring: input.ignoring, grouped };
}

/** What is shown of the problems; while it is worked out anew, what was shown before. */
export function useShown(
  listed: Listed | undefined,
  ignored: readonly Ignored[],
  filter: ProblemFilter,
  groupBy: GroupBy,
  sort: SortBy,
): Shown | undefined {
  const make = useMemo(() => {
    if (listed === undefined) return undefined;
    const { catalogue } = listed.check;
    const ignoring = ignoringOf(ignored, catalogue);
    const input = { index: listed.index, catalogue, ignoring, filter };
    return () => show(listed, input, groupBy, sort);
  }, [listed, ignored, filter, groupBy, sort]);
  return useSliced(make);
}
