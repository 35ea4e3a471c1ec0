import type { Grid, RawCell } from '../../catalogue';

const isBlank = (cell: RawCell): boolean =>
  cell === '' || (typeof cell === 'string' && cell.trim() === '');

/** Length of the row without the blank cells at its end. */
function filledLength(row: readonly RawCell[]): number {
  let length = row.length;
  while (length > 0 && isBlank(row[length - 1]!)) length--;
  return length;
}

/** The grid without the blank rows at its end and the blank columns at its right. */
export function trimGrid(grid: Grid): Grid {
  let rows = grid.length;
  while (rows > 0 && filledLength(grid[rows - 1]!) === 0) rows--;
  let width = 0;
  for (let row = 0; row < rows; row++) width = Math.max(width, filledLength(grid[row]!));
  const isTrim = grid.every((row) => row.length <= width);
  return isTrim ? grid.slice(0, rows) : grid.slice(0, rows).map((row) => row.slice(0, width));
}
