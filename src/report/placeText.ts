import type { CellPlace } from '../catalogue';
import { WordsMemo } from './marks/wordsMemo';

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** A cell as a person reads it: `C12`, or `'My sheet'!C12` where the sheet is known. */
export function placeText({ sheet, column, row }: CellPlace): string {
  return sheet === undefined ? `${column}${row}` : `${named(sheet)}!${column}${row}`;
}

/** Cache of sheet names as places write them, since cells in turn are mostly of one sheet. */
const NAMES = new WordsMemo(100);

const named = (sheet: string): string =>
  NAMES.get(sheet, () => (/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : quoted(sheet)));

/** Target of a link to a cell; quoted, since a sheet may be called `Q1` or `R2C3`. */
export const linkTarget = ({ column, row }: CellPlace, sheet: string): string =>
  `${quoted(sheet)}!${column}${row}`;
