import type { Box } from '../model';

type Cells = readonly (readonly unknown[])[];

/** The smallest box around the cells in which two sheets differ; undefined where they don't. */
export function boundingBox(before: Cells, after: Cells): Box | undefined {
  const rows: number[] = [];
  const columns: number[] = [];
  const width = Math.max(0, ...[...before, ...after].map((line) => line.length));
  for (let row = 0; row < Math.max(before.length, after.length); row++)
    for (let column = 0; column < width; column++)
      if ((before[row]?.[column] ?? '') !== (after[row]?.[column] ?? '')) {
        rows.push(row);
        columns.push(column);
      }
  if (rows.length === 0) return undefined;
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}
