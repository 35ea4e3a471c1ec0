import { codeAt } from './cells/codeAt';
import type { RawCell } from './types';

const [SPACE, DELETE] = [0x20, 0x7f];

/** A row of a grid; a missing cell is undefined. */
export type Row = readonly (RawCell | undefined)[];

/** Whether a cell holds nothing but spaces. */
export const isBlankCell = (cell: RawCell | undefined): boolean =>
  cell === '' || cell === undefined || (typeof cell === 'string' && isBlankText(cell));

/** Whether a character is in ASCII and no space. */
export const isInk = (code: number): boolean => code > SPACE && code < DELETE;

/** Checks the first character, which mostly decides and costs far less than trimming. */
function isBlankText(text: string): boolean {
  return !isInk(codeAt(text, 0)) && text.trim() === '';
}

/** A loop, because a callback for each row costs as much as the reading of several cells. */
export function isBlankRow(row: Row): boolean {
  for (let i = 0; i < row.length; i++) if (!isBlankCell(row[i])) return false;
  return true;
}
