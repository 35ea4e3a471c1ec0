import type { Catalogue } from '../../catalogue';

/** Number of the product in a row of the sheet (0-based); undefined where there is none. */
export function indexOfRow({ rowNumbers }: Catalogue, row: number): number | undefined {
  let low = 0;
  let high = rowNumbers.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rowNumbers[middle]! - 1;
    if (found === row) return middle;
    if (found < row) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
