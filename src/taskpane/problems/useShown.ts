import { useMemo } from 'react';
import type { Ignored } from '../../excel/rules/sections';
import type { Slice } from '../model/fixes';
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

interface Filtered extends Listed {
  readonly ignoring: Ignoring;
  readonly shown: Int32Array;
}

function* filtered(listed: Listed, input: FilterInput): Generator<Slice, Filtered> {
  const shown = yield* filterProblems(input);
  return { ...listed, ignoring: input.ignoring, shown };
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
    return () => filtered(listed, { index: listed.index, catalogue, ignoring, filter });
  }, [listed, ignored, filter]);
  const result = useSliced(make);
  return useMemo(() => {
    if (result === undefined) return undefined;
    const { check, index, ignoring, shown } = result;
    return { check, index, ignoring, grouped: groupProblems(index, shown, groupBy, sort) };
  }, [result, groupBy, sort]);
}
