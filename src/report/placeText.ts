import type { CellPlace } from '../catalogue';

/** A cell as Excel writes it: `C12`, or `'My sheet'!C12` where the sheet is known. */
export function placeText(place: CellPlace): string {
  const cell = `${place.column}${place.row}`;
  if (place.sheet === undefined) return cell;
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(place.sheet);
  const sheet = plain ? place.sheet : `'${place.sheet.replaceAll("'", "''")}'`;
  return `${sheet}!${cell}`;
}
