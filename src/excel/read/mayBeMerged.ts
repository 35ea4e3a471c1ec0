import type { Grid, RawCell } from '../../catalogue';

const isBlank = (cell: RawCell | undefined): boolean => cell === undefined || cell === '';

/** Whether some cell has a blank one at its right or below, as one does that is merged with it. */
export function mayBeMerged(grid: Grid, ours: ReadonlySet<number>): boolean {
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.some((row, at) => {
    const below = grid[at + 1];
    return Array.from({ length: width }, (_, column) => column).some((column) => {
      if (isBlank(row[column])) return false;
      const isBesideBlank = column + 1 < width && !ours.has(column + 1) && isBlank(row[column + 1]);
      return isBesideBlank || (below !== undefined && isBlank(below[column]));
    });
  });
}

/** The rows in which a header is that may be merged: down to the fullest row, with a half empty one after it. */
export function headerZone(grid: Grid): Grid {
  const filled = grid.map((row) => row.filter((cell) => !isBlank(cell)).length);
  const most = Math.max(0, ...filled);
  const fullest = filled.indexOf(most);
  const isTwoRows = (filled[fullest + 1] ?? most) * 2 < most;
  return grid.slice(0, fullest + (isTwoRows ? 2 : 1));
}
