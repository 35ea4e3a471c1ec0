import type { Catalogue } from '../../catalogue';
import { indexOfRow } from './indexOfRow';
import { shiftedRow, type RowShift } from './rowShift';

/** The rows of the listing (0-based in the sheet) that the row is part of, where it has more than one. */
function listingOf(catalogue: Catalogue, row: number): number[] {
  const { listing, rowNumbers } = catalogue;
  const index = indexOfRow(catalogue, row);
  if (listing === undefined || index === undefined) return [];
  const first = listing[index]!;
  const rows: number[] = [];
  for (let at = first; at < listing.length && listing[at] === first; at++)
    rows.push(rowNumbers[at]! - 1);
  return rows.length > 1 ? rows : [];
}

/**
 * The other rows of listings that edited rows are part of, or were: what is said of a product in its
 * first row holds for all of them.
 *
 * @param shifts the rows that came and went between the two
 */
export function listingRows(
  before: Catalogue,
  after: Catalogue,
  edited: readonly number[],
  shifts: readonly RowShift[],
): number[] {
  if (before.listing === undefined && after.listing === undefined) return [];
  const back = shifts.map(({ at, count }) => ({ at, count: -count })).reverse();
  return edited.flatMap((row) => {
    const former = shiftedRow(row, back);
    const formerly = former === undefined ? [] : listingOf(before, former);
    const moved = formerly
      .map((each) => shiftedRow(each, shifts))
      .filter((each) => each !== undefined);
    return [...listingOf(after, row), ...moved];
  });
}

/** Whether what is said of a row depends on the rows above it. */
export function isPartOfMore(catalogue: Catalogue, row: number): boolean {
  if (listingOf(catalogue, row).length > 0) return true;
  const leftOut = catalogue.leftOut?.find((each) => each.row === row + 1);
  return leftOut?.why === 'otherTable';
}
