import type { Place } from '../marks/place';
import type { RawCell } from '../../catalogue';
import type { RowRead, RowsRead } from './readRows';
import type { SheetMirror } from './sheetMirror';
import type { WriteTarget } from './writeLines';

const isBlank = (cell: RawCell): boolean => typeof cell === 'string' && cell.trim() === '';

/**
 * The block as far as it has to reach: Excel itself takes new columns' neighbours along when a row is
 * inserted between others, but neither names nor conditional formats surely grow when a person types
 * under the last row, in a table or not.
 */
function grownBlock(
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

/**
 * Where the lines of rows that were read go, and what has to be mended there.
 *
 * @param before our columns as they were known before the reading
 */
export function targetOf(
  mirror: SheetMirror,
  { rows, formats, isFiltered }: RowsRead,
  before: Place | undefined,
): WriteTarget {
  const block = grownBlock(mirror, rows);
  const isShort = block !== undefined && before !== undefined && block.rows > before.rows;
  const isTorn = block !== undefined && mirror.formatsTorn;
  return { block, isFiltered, regrow: isShort || isTorn ? { formats } : undefined };
}
