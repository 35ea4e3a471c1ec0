import { columnIndex } from '../../catalogue';
import type { Place } from '../marks/place';

/** Rows and columns that a sheet has. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

const CORNER = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i;

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function cornerOf(text: string): Corner | undefined {
  const match = CORNER.exec(text);
  if (match === null || text === '') return undefined;
  const [, letters, digits] = match;
  return {
    row: digits === undefined ? undefined : Number(digits) - 1,
    column: letters === undefined ? undefined : columnIndex(letters),
  };
}

function placeOf(address: string): Place | undefined {
  const [first = '', second = first] = address.split(':');
  const from = cornerOf(first);
  const to = cornerOf(second);
  if (from === undefined || to === undefined) return undefined;
  const row = from.row ?? 0;
  const column = from.column ?? 0;
  const rows = (to.row ?? ROWS - 1) - row + 1;
  const columns = (to.column ?? COLUMNS - 1) - column + 1;
  return { row, column, rows, columns };
}

/**
 * The places that an event's address names: `B2`, `B2:C3`, `A:C`, `2:5`, or several of them parted by
 * commas, with or without a sheet's name. undefined: it can't be read.
 */
export function placesOf(address: string): Place[] | undefined {
  const places = address.split(',').map((part) => placeOf(part.slice(part.lastIndexOf('!') + 1)));
  return places.every((place) => place !== undefined) ? places : undefined;
}
