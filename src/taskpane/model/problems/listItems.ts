import type { ProblemGroups } from './types';

/** One line of the list: a heading, or a problem under an open heading with its place there, from 0. */
export type ListItem =
  | { readonly kind: 'group'; readonly group: number }
  | {
      readonly kind: 'problem';
      readonly group: number;
      readonly problem: number;
      readonly place: number;
    };

interface OpenGroup {
  readonly group: number;
  /** Line of its heading. */
  readonly line: number;
  readonly count: number;
}

/**
 * The lines of a list of which some groups are open, found by number without making them all: a closed
 * group is one line, so only the open ones need to be looked at.
 */
export class ListItems {
  readonly length: number;
  /** In the order of their lines. */
  private readonly opened: readonly OpenGroup[];

  /** @param open keys of the groups that are open; others than these groups' are passed over */
  constructor(
    private readonly grouped: ProblemGroups,
    open: ReadonlySet<string>,
  ) {
    const { groups, numbers } = grouped;
    const known = [...open].flatMap((key) => numbers.get(key) ?? []).sort((a, b) => a - b);
    let before = 0;
    this.opened = known.map((group) => {
      const { count } = groups[group]!;
      const line = group + before;
      before += count;
      return { group, line, count };
    });
    this.length = groups.length + before;
  }

  at(line: number): ListItem | undefined {
    if (line < 0 || line >= this.length) return undefined;
    const last = this.lastOpen((each) => each.line <= line);
    if (last === undefined) return { kind: 'group', group: line };
    const below = line - last.line;
    if (below > last.count) return { kind: 'group', group: last.group + below - last.count };
    if (below === 0) return { kind: 'group', group: last.group };
    const { start } = this.grouped.groups[last.group]!;
    const problem = this.grouped.order[start + below - 1]!;
    return { kind: 'problem', group: last.group, problem, place: below - 1 };
  }

  /** The line of a group's heading. */
  lineOf(group: number): number {
    const last = this.lastOpen((each) => each.group < group);
    return last === undefined ? group : last.line + last.count + group - last.group;
  }

  /** The line of a problem of an open group. */
  lineOfProblem(group: number, problem: number): number {
    const { start, count } = this.grouped.groups[group]!;
    const at = this.grouped.order.subarray(start, start + count).indexOf(problem);
    return this.lineOf(group) + 1 + Math.max(0, at);
  }

  /** The last open group of those at the beginning for which something holds. */
  private lastOpen(holds: (group: OpenGroup) => boolean): OpenGroup | undefined {
    let low = 0;
    let high = this.opened.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(this.opened[middle]!)) low = middle + 1;
      else high = middle;
    }
    return this.opened[low - 1];
  }
}
