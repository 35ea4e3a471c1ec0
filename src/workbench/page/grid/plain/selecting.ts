import { boxOf, type Box } from '../../../host/model';
import type { Layout } from './layout';

/** Rows and columns that a key moves. */
export const STEPS: Readonly<Record<string, readonly [number, number] | undefined>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export function cornerOf({ row, column }: Box): Box {
  return boxOf(row, column);
}

/** The rectangle with both cells in it. */
export function between(a: Box, b: Box): Box {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row, b.row) - row + 1;
  return boxOf(row, column, rows, Math.max(a.column, b.column) - column + 1);
}

/** The cell some steps away, over what is hidden; the edges hold. */
export function moved(cell: Box, [down, right]: readonly [number, number], layout: Layout): Box {
  const columns = layout.columns.map((one) => one.column);
  return boxOf(step(layout.rows, cell.row, down), step(columns, cell.column, right));
}

function step(shown: readonly number[], from: number, by: number): number {
  return by === 0 ? from : (shown[shown.indexOf(from) + by] ?? from);
}
