import type { Grid, Layout, RawCell } from '../../catalogue';
import { checkedCode, joinedLength, judgedGroups, RESULT_COLUMNS } from '../../report';
import type { CheckResult } from '../check/types';

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

/** By group of judged columns: columns of the grid, and the longest text that cells of a product make. */
export function checkedGroups({
  layout,
  data,
  catalogue,
}: CheckResult): { columns: readonly number[]; longest: number }[] {
  return judgedGroups(layout).map((columns) => {
    let longest = 0;
    for (const number of catalogue.rowNumbers) {
      const cells = cellsAt(data, number - 1);
      longest = Math.max(longest, joinedLength(cells, columns));
    }
    return { columns, longest };
  });
}
