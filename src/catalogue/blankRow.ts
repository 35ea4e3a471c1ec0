import type { RawCell } from './types';

/** A row of a grid; a missing cell is undefined. */
export type Row = readonly (RawCell | undefined)[];

const isBlankCell = (cell: RawCell | undefined): boolean =>
  cell === '' || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** A loop, because a callback for each row costs as much as the reading of several cells. */
export function isBlankRow(row: Row): boolean {
  for (let i = 0; i < row.length; i++) if (!isBlankCell(row[i])) return false;
  return true;
}
