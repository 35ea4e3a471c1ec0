import {
  boxBetween,
  COLUMN_LIMIT,
  endColumn,
  endRow,
  isWholeColumns,
  isWholeRows,
  ROW_LIMIT,
} from './box';
import type { Box } from './cellTypes';

/** 0 is A. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A is 0; undefined beyond the last column. */
export function columnNumber(letters: string): number | undefined {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number > 0 && number <= COLUMN_LIMIT ? number - 1 : undefined;
}

/** The sheet's name as a reference spells it: quoted unless it is plain. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `A1`, `A1:B2`, `A:B`, `1:2`; with `$` when absolute. */
export function boxAddress(box: Box, absolute = false): string {
  const mark = absolute ? '$' : '';
  const left = mark + columnLetters(box.column);
  const right = mark + columnLetters(endColumn(box) - 1);
  const top = `${mark}${box.row + 1}`;
  const bottom = `${mark}${endRow(box)}`;
  if (isWholeColumns(box)) return `${left}:${right}`;
  if (isWholeRows(box)) return `${top}:${bottom}`;
  return box.rows === 1 && box.columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}

/** `Sheet1!A1:B2`. */
export function sheetAddress(sheetName: string, box: Box, absolute = false): string {
  return `${quotedSheetName(sheetName)}!${boxAddress(box, absolute)}`;
}

/** One end of an address; a missing part means all of it. */
interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function corner(text: string): Corner | undefined {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/.exec(text);
  if (match === null || text === '') return undefined;
  const column = match[1] === undefined ? undefined : columnNumber(match[1]);
  const row = match[2] === undefined ? undefined : Number(match[2]) - 1;
  if (match[1] !== undefined && column === undefined) return undefined;
  if (row !== undefined && (row < 0 || row >= ROW_LIMIT)) return undefined;
  return { row, column };
}

/** Reads `B2`, `$A$1:C3`, `A:C`, `1:3` (no sheet name); undefined when it is no address. */
export function parseBox(address: string): Box | undefined {
  const [first = '', second, more] = address.split(':');
  const from = corner(first);
  const to = second === undefined ? from : corner(second);
  if (from === undefined || to === undefined || more !== undefined) return undefined;
  const sameKind =
    (from.row === undefined) === (to.row === undefined) &&
    (from.column === undefined) === (to.column === undefined);
  const open = from.row === undefined || from.column === undefined;
  if (!sameKind || (open && second === undefined)) return undefined;
  const rows = [from.row ?? 0, to.row ?? ROW_LIMIT - 1];
  const columns = [from.column ?? 0, to.column ?? COLUMN_LIMIT - 1];
  return boxBetween(
    Math.min(...rows),
    Math.min(...columns),
    Math.max(...rows),
    Math.max(...columns),
  );
}

/** Splits `'My sheet'!A1` into its sheet name and the rest. */
export function splitSheetName(address: string): { sheetName: string | undefined; rest: string } {
  const at = address.lastIndexOf('!');
  if (at < 0) return { sheetName: undefined, rest: address };
  const spelled = address.slice(0, at);
  const quoted = spelled.startsWith("'") && spelled.endsWith("'");
  const sheetName = quoted ? spelled.slice(1, -1).replaceAll("''", "'") : spelled;
  return { sheetName, rest: address.slice(at + 1) };
}
