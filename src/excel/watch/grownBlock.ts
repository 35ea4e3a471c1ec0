import type { Place } from '../marks/place';
import type { RawCell } from '../../catalogue';
import type { RowRead } from './readRows';
import type { SheetMirror } from './sheetMirror';

const isBlank = (cell: RawCell): boolean => typeof cell === 'string' && cell.trim() === '';

/**
 * The block as far as it has to reach: Excel itself takes new columns' neighbours along when a row is
 * inserted between others, but neither names nor conditional formats surely grow when somebody types
 * under the last row, in a table or not.
 */
export function grownBlock(
  { block, data }: SheetMirror,
  rows: ReadonlyMap<number, RowRead>,
): Place | undefined {
  if (block === undefined) return undefined;
  const { table } = data;
  let end = block.row + block.rows;
  if (table) end = Math.max(end, table.firstRow + table.rowCount);
  else
    for (const [row, { cells }] of rows)
      if (row >= end && cells.some((cell) => !isBlank(cell))) end = row + 1;
  return { ...block, rows: end - block.row };
}
