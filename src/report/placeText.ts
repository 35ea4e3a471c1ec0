import type { CellPlace } from '../catalogue';
import { WordsMemo } from './marks/wordsMemo';

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** A cell as a person reads it: `C12`, or `'My sheet'!C12` where the sheet is known. */
export function placeText({ sheet, column, row }: CellPlace): string {
  return sheet === undefined ? `${column}${row}` : `${named(sheet)}!${column}${row}`;
}

/** Names of sheets as places write them: cell after cell is of the same one. */
const NAMES = new WordsMemo(100);

const named = (sheet: string): string =>
  NAMES.get(sheet, () => (/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : quoted(sheet)));

/** A cell as a link leads to it: a sheet called `Q1` or `R2C3` is none without quotes. */
export const linkTarget = ({ column, row }: CellPlace, sheet: string): string =>
  `${quoted(sheet)}!${column}${row}`;
