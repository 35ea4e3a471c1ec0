import type { CellPlace } from '../catalogue';

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** A cell as a person reads it: `C12`, or `'My sheet'!C12` where the sheet is known. */
export function placeText({ sheet, column, row }: CellPlace): string {
  const cell = `${column}${row}`;
  if (sheet === undefined) return cell;
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  return `${isPlain ? sheet : quoted(sheet)}!${cell}`;
}

/** A cell as a link leads to it: a sheet called `Q1` or `R2C3` is none without quotes. */
export const linkTarget = ({ column, row }: CellPlace, sheet: string): string =>
  `${quoted(sheet)}!${column}${row}`;
