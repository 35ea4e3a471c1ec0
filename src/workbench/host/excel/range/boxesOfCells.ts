import { endColumn, endRow } from '../../model/box';
import type { Box } from '../../model';

/**
 * The fewest rows of boxes that hold the cells: neighbours in a row become one run, equal runs of
 * neighbouring rows one box. Cells come in reading order.
 */
export function boxesOfCells(cells: Iterable<readonly [row: number, column: number]>): Box[] {
  const boxes: Box[] = [];
  let above = new Map<number, number>();
  let current = new Map<number, number>();
  let run: Box | undefined;
  const close = (): void => {
    if (!run) return;
    const index = above.get(run.column);
    const upper = index === undefined ? undefined : boxes[index];
    if (
      index !== undefined &&
      upper &&
      upper.columns === run.columns &&
      endRow(upper) === run.row
    ) {
      boxes[index] = { ...upper, rows: upper.rows + 1 };
      current.set(run.column, index);
    } else {
      current.set(run.column, boxes.push(run) - 1);
    }
    run = undefined;
  };
  for (const [row, column] of cells) {
    if (run && run.row === row && endColumn(run) === column) {
      run = { ...run, columns: run.columns + 1 };
      continue;
    }
    const previous = run?.row;
    close();
    if (previous !== row) {
      above = current;
      current = new Map();
    }
    run = { row, column, rows: 1, columns: 1 };
  }
  close();
  return boxes;
}
