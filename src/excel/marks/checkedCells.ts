import type { Grid, Layout, RawCell } from '../../catalogue';
import { checkedCode, joinedLength, judgedGroups, RESULT_COLUMNS } from '../../report';
import type { CheckResult } from '../check/types';
import type { Slice } from '../gateway/runSlices';

const CODES = RESULT_COLUMNS.findIndex(({ key }) => key === 'codes');

/** Completes lines of `RESULT_COLUMNS` by what says of which cells they speak. */
export class CheckedCells {
  private readonly groups: readonly (readonly number[])[];

  constructor(layout: Layout) {
    this.groups = judgedGroups(layout);
  }

  /** @param cells of the row, as they were read */
  line(marks: readonly string[], cells: readonly RawCell[]): string[] {
    return marks.map((mark, at) => (at === CODES ? checkedCode(mark, this.groups, cells) : mark));
  }
}

/** The cells of a row (0-based, of the sheet). */
export const cellsAt = (
  { grid, firstRow }: { readonly grid: Grid; readonly firstRow: number },
  row: number,
): readonly RawCell[] => grid[row - firstRow] ?? [];

/** Judged columns of the grid that one formula joins, and the longest text that cells of a product make of them. */
export interface CheckedGroup {
  readonly columns: readonly number[];
  readonly longest: number;
}

/** Rows between two looks at the clock. */
const SLICE = 1_000;

/** The groups of a check's columns; work in slices, for it looks at every cell. */
export function* checkedGroups({
  layout,
  data,
  catalogue: { rowNumbers },
}: CheckResult): Generator<Slice, readonly CheckedGroup[]> {
  const groups = judgedGroups(layout).map((columns) => ({ columns, longest: 0 }));
  for (let row = 0; row < rowNumbers.length; row++) {
    if (row % SLICE === SLICE - 1) yield { done: row, total: rowNumbers.length };
    const cells = cellsAt(data, rowNumbers[row]! - 1);
    for (const group of groups)
      group.longest = Math.max(group.longest, joinedLength(cells, group.columns));
  }
  return groups;
}
