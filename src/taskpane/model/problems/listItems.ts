import type { ProblemGroups } from './types';

/** One line of the list: a heading, or a problem under an open heading. */
export type ListItem =
  | { readonly kind: 'group'; readonly group: number }
  | { readonly kind: 'problem'; readonly group: number; readonly problem: number };

/** The lines of a list of which some groups are open, found by number without making them all. */
export class ListItems {
  /** Number of the line after each group's last. */
  private readonly ends: Int32Array;

  /** @param open keys of the groups that are open */
  constructor(
    private readonly grouped: ProblemGroups,
    open: ReadonlySet<string>,
  ) {
    this.ends = new Int32Array(grouped.groups.length);
    let end = 0;
    const isSomeOpen = open.size > 0;
    grouped.groups.forEach(({ key, count }, group) => {
      end += 1 + (isSomeOpen && open.has(key) ? count : 0);
      this.ends[group] = end;
    });
  }

  get length(): number {
    return this.ends[this.ends.length - 1] ?? 0;
  }

  at(line: number): ListItem | undefined {
    if (line < 0 || line >= this.length) return undefined;
    let low = 0;
    let high = this.ends.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.ends[middle]! > line) high = middle;
      else low = middle + 1;
    }
    const begin = low === 0 ? 0 : this.ends[low - 1]!;
    if (line === begin) return { kind: 'group', group: low };
    const { start } = this.grouped.groups[low]!;
    return { kind: 'problem', group: low, problem: this.grouped.order[start + line - begin - 1]! };
  }

  /** The line of a group's heading. */
  lineOf(group: number): number {
    return group === 0 ? 0 : (this.ends[group - 1] ?? 0);
  }

  /** The line of a problem of an open group. */
  lineOfProblem(group: number, problem: number): number {
    const { start, count } = this.grouped.groups[group]!;
    const at = this.grouped.order.subarray(start, start + count).indexOf(problem);
    return this.lineOf(group) + 1 + Math.max(0, at);
  }
}
