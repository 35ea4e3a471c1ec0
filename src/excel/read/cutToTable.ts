import type { Grid } from '../../catalogue';
import { trimGrid } from './trimGrid';
import type { SheetData, TableInfo } from './types';

interface Rows {
  readonly grid: Grid;
  readonly firstRow: number;
}

/** The cells of some rows that are in a table. */
function cutRows({ grid, firstRow }: Rows, firstColumn: number, table: TableInfo): Rows {
  const first = Math.max(firstRow, table.firstRow);
  const end = table.firstRow + table.rowCount;
  const left = table.firstColumn - firstColumn;
  const rows = grid.slice(first - firstRow, Math.max(0, end - firstRow));
  return {
    firstRow: first,
    grid: rows.map((row) => row.slice(left, left + table.columnCount)),
  };
}

/**
 * What was read of a whole sheet as if only the table had been asked for: what stands beside it, above
 * or below is no product.
 */
export function cutToTable(data: SheetData, table: TableInfo): SheetData {
  const { grid, firstRow } = cutRows(data, data.firstColumn, table);
  const head = data.head && cutRows(data.head, data.firstColumn, table);
  const end = table.firstRow + table.rowCount;
  return {
    ...data,
    table,
    grid: trimGrid(grid),
    firstRow,
    firstColumn: table.firstColumn,
    ...(head && { head }),
    ...(data.part && {
      part: { rows: data.firstRow + data.part.rows - firstRow, end },
    }),
    // There are no merged cells in tables.
    merges: [],
  };
}
