import type { CellPlace } from '../../catalogue';
import { WordsMemo } from '../marks/wordsMemo';

const DECIMALS = 4;

/** A number in its plainest form: no grouping, at most four decimals. */
export function numberText(value: number, decimals = DECIMALS): string {
  // Adding 0 turns -0 into 0.
  return String((Number.isInteger(value) ? value : Number(value.toFixed(decimals))) + 0);
}

/** A number to be read: at most four decimals, and commas between thousands, in both languages. */
export function groupedText(value: number, decimals = DECIMALS): string {
  return numberText(value, decimals).replace(/^-?\d{4,}/, grouped);
}

function grouped(digits: string): string {
  let text = digits;
  const first = digits.startsWith('-') ? 1 : 0;
  for (let at = digits.length - 3; at > first; at -= 3)
    text = `${text.slice(0, at)},${text.slice(at)}`;
  return text;
}

/** A share of 1 as per cent: `0.918` becomes `91.8%`. */
export function shareText(value: number): string {
  return `${groupedText(value * 100, 2)}%`;
}

/** A count with commas between thousands, in both languages. */
export function countText(value: number): string {
  return grouped(value.toString());
}

const DAY = 86_400_000;
/** Day 0 of Excel's serial dates. */
const EPOCH = Date.UTC(1899, 11, 30);

/** An Excel serial day as an ISO date, e.g. `2023-10-10`. */
export function dateText(serial: number): string {
  return new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}

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
