import { byteColumn } from '../../base/columnSpace';
import type { Catalogue } from '../types';

/** How many listings have a row that counts; all of them if every row does. */
export function countListings(
  { size, listing }: Pick<Catalogue, 'size' | 'listing'>,
  counts: (row: number) => boolean = () => true,
): number {
  const isCounted = byteColumn(size);
  let n = 0;
  for (let row = 0; row < size; row++) {
    const first = listing?.[row] ?? row;
    if (isCounted[first] === 1 || !counts(row)) continue;
    isCounted[first] = 1;
    n++;
  }
  return n;
}
