import { CELL, type Catalogue } from '../../catalogue';

/** The ids of a catalogue, row by row; rows without one are left out. */
export function idsOf({ columns: { productId } }: Catalogue): string[] {
  if (productId === undefined) return [];
  return productId.values.filter((_, row) => productId.state[row] === CELL.ok);
}
