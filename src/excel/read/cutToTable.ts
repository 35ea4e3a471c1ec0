import type { Grid, GridFormats } from '../../catalogue';
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

/** The formats of the cells that are in a table. */
function cutFormats(
  { codes, columns, rows }: GridFormats,
  { firstRow }: Rows,
  firstColumn: number,
  table: TableInfo,
): GridFormats {
  const above = Math.max(0, table.firstRow - firstRow);
  const left = table.firstColumn - firstColumn;
  const inTable = [...columns]
    .filter(([column]) => column >= left && column < left + table.columnCount)
    .map(([column, of]) => [column - left, Array.from(of).slice(above)] as const);
  return {
    codes,
    columns: new Map(inTable),
    ...(rows !== undefined && { rows: Math.max(0, rows - above) }),
  };
}

/**
 * What was read of a whole sheet as if only the table had been asked for: what lies beside it, above
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
    formats: data.formats && cutFormats(data.formats, data.head ?? data, data.firstColumn, table),
    // There are no merged cells in tables.
    merges: [],
  };
}
