import { columnLetters } from '../../catalogue';
import type { Place } from '../marks/place';

/** `getRanges` takes 8,192 characters at most. */
const LONGEST = 8_000;

function addressOf({ row, column, rows, columns }: Place): string {
  const first = `${columnLetters(column + 1)}${row + 1}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns)}${row + rows}`;
}

/** Addresses of areas for `getRanges`, as many in each as it takes. */
export function areaAddresses(areas: readonly Place[]): string[] {
  const addresses: string[] = [];
  for (const area of areas.map(addressOf)) {
    const last = addresses.at(-1);
    if (last !== undefined && last.length + area.length < LONGEST) {
      addresses[addresses.length - 1] = `${last},${area}`;
    } else addresses.push(area);
  }
  return addresses;
}
