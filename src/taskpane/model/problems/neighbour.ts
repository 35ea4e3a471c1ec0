import type { ProblemGroups } from './types';

/** The group in which a place of `order` lies. */
export function groupAt({ groups }: ProblemGroups, place: number): number {
  return groups.findIndex(({ start, count }) => place >= start && place < start + count);
}

/**
 * The problem after (`step` 1) or before (`step` -1) another one in the order in which groups are
 * shown; from the last one it goes on with the first. Without a current one: the first or the last.
 */
export function neighbour(
  grouped: ProblemGroups,
  current: number | undefined,
  step: 1 | -1,
): { readonly problem: number; readonly group: number } | undefined {
  const { groups, order } = grouped;
  if (order.length === 0 || groups.length === 0) return undefined;
  const at = current === undefined ? -1 : order.indexOf(current);
  const group = at < 0 ? -1 : groupAt(grouped, at);
  if (group < 0) return groupEdge(grouped, step === 1 ? 0 : -1, step);
  const { start, count } = groups[group]!;
  const next = at + step;
  if (next >= start && next < start + count) return { problem: order[next]!, group };
  return groupEdge(grouped, group + step, step);
}

/** The first problem of a group, or its last if one comes from behind; behind the last group is the first one. */
export function groupEdge({ groups, order }: ProblemGroups, number: number, step: 1 | -1) {
  const group = (number + groups.length) % groups.length;
  const { start, count } = groups[group]!;
  return { problem: order[step === 1 ? start : start + count - 1]!, group };
}
