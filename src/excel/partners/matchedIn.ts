import { CELL, countListings, type Catalogue } from '../../catalogue';

/** How many listings have an id that is among some. */
export function matchedIn(own: Catalogue, ids: ReadonlySet<string>): number {
  const { productId } = own.columns;
  if (productId === undefined) return 0;
  const { state, values } = productId;
  return countListings(own, (row) => state[row] === CELL.ok && ids.has(values[row]!));
}
