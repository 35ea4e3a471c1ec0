import type { CheckResult } from '../../../excel/check/types';
import { groupAt, groupEdge } from './neighbour';
import type { ProblemGroups, ProblemIndex } from './types';

/** Where a problem is in the list, in terms that hold after the next check too. */
export interface Place {
  readonly sheetId: string;
  readonly rule: string;
  readonly pool: string | undefined;
  /** As Excel shows it. */
  readonly row: number;
  /** Key of its group. */
  readonly group: string | undefined;
}

/** A list of problems, with the check that found them. */
export interface PlacedProblems {
  readonly check: Pick<CheckResult, 'catalogue' | 'data'>;
  readonly index: ProblemIndex;
  readonly grouped: ProblemGroups;
}

const rowOf = ({ check, index }: PlacedProblems, problem: number): number =>
  check.catalogue.rowNumbers[index.rows[problem]!]!;

/** The place of a problem of the list. */
export function placeOf(listed: PlacedProblems, problem: number): Place {
  const { check, index, grouped } = listed;
  const { rule, pool } = index.kinds[index.kindOf[problem]!]!;
  const group = groupAt(grouped, grouped.order.indexOf(problem));
  return {
    sheetId: check.data.sheetId,
    rule: rule.id,
    pool: pool?.id,
    row: rowOf(listed, problem),
    group: grouped.groups[group]?.key,
  };
}

/** The problem of the list at a place; undefined where it is mended. */
export function problemAt(listed: PlacedProblems, place: Place): number | undefined {
  const { check, index, grouped } = listed;
  if (check.data.sheetId !== place.sheetId) return undefined;
  return grouped.order.find((problem) => {
    const { rule, pool } = index.kinds[index.kindOf[problem]!]!;
    return (
      rule.id === place.rule && pool?.id === place.pool && rowOf(listed, problem) === place.row
    );
  });
}

/** The problem that a step goes on from where the one at a place is mended: the one before, or behind it. */
export function besidePlace(
  listed: PlacedProblems,
  place: Place,
  step: 1 | -1,
): number | undefined {
  const { check, grouped } = listed;
  const { groups, numbers, order } = grouped;
  const number = numbers.get(place.group ?? '');
  if (number === undefined || check.data.sheetId !== place.sheetId) return undefined;
  const { start, count } = groups[number]!;
  let gap = start;
  while (gap < start + count && rowOf(listed, order[gap]!) < place.row) gap++;
  const at = step === 1 ? gap - 1 : gap;
  if (at >= start && at < start + count) return order[at];
  return groupEdge(grouped, number - step, step === 1 ? -1 : 1).problem;
}
