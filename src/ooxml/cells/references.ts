import { EXCEL_COLUMNS, EXCEL_ROWS } from '../limits';

/** A place in a sheet, from 0; -1 where a reference has no such part or one beyond Excel's. */
export interface Place {
  row: number;
  column: number;
}

/** Reads a reference such as `AB12` or `$B$2` from ASCII bytes into `into`. */
export function readReference(bytes: Uint8Array, start: number, end: number, into: Place): void {
  let at = start;
  let column = 0;
  for (; at < end; at++) {
    const letter = bytes[at]! & 0xdf;
    if (letter >= 65 && letter <= 90) column = column * 26 + letter - 64;
    else if (bytes[at] !== 36 || column > EXCEL_COLUMNS) break;
  }
  let row = 0;
  for (; at < end; at++) {
    const digit = bytes[at]! - 48;
    if (digit < 0 || digit > 9 || row > EXCEL_ROWS) break;
    row = row * 10 + digit;
  }
  const isWhole = at === end;
  into.column = isWhole && column <= EXCEL_COLUMNS ? column - 1 : -1;
  into.row = isWhole && row <= EXCEL_ROWS ? row - 1 : -1;
}

/** An area of cells, both ends included, from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `B2:C5` as an area; undefined for anything else and outside of Excel's bounds. */
export function areaOf(reference: string): Area | undefined {
  const [first = '', last = first] = reference.split(':');
  const [a, b] = [placeOf(first), placeOf(last)];
  if (Math.min(a.row, a.column, b.row, b.column) < 0) return undefined;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

function placeOf(reference: string): Place {
  const bytes = new TextEncoder().encode(reference);
  const place = { row: -1, column: -1 };
  readReference(bytes, 0, bytes.length, place);
  return place;
}
