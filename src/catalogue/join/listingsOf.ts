import type { Alignment } from './alignRows';
import type { Part } from './types';

/** The listings of joined rows: those of the part that each row comes from; undefined where there are none. */
export function listingsOf(
  parts: readonly Part[],
  { size, rows, origin }: Pick<Alignment, 'size' | 'rows' | 'origin'>,
): Int32Array | undefined {
  const leading = new Set(origin);
  if (parts.every(({ catalogue }, part) => catalogue.listing === undefined || !leading.has(part)))
    return undefined;
  const joined: Int32Array[] = [];
  for (let row = 0; row < size; row++) {
    const part = origin[row]!;
    joined[part] ??= new Int32Array(parts[part]!.catalogue.size).fill(-1);
    joined[part][rows[part]![row]!] = row;
  }
  return Int32Array.from({ length: size }, (_, row) => {
    const part = origin[row]!;
    const first = parts[part]!.catalogue.listing?.[rows[part]![row]!];
    return first === undefined || joined[part]![first]! < 0 ? row : joined[part]![first]!;
  });
}

/** Joins every row of a listing that has no row of its own in a part to that part's row for the first. */
export function joinListings(
  parts: readonly Part[],
  alignment: Pick<Alignment, 'size' | 'rows' | 'origin'>,
): void {
  const listing = listingsOf(parts, alignment);
  if (listing === undefined) return;
  const { rows, origin } = alignment;
  listing.forEach((first, row) => {
    if (first === row) return;
    rows.forEach((of, part) => {
      if (part !== origin[row] && of[row]! < 0) of[row] = of[first]!;
    });
  });
}
