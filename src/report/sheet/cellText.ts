import { CELL, type Catalogue } from '../../catalogue';

/** What the cell of a product says; `''` where it is empty, unreadable or absent. */
export function cellText(
  { columns }: Catalogue,
  field: 'productId' | 'title',
  index: number,
): string {
  const column = columns[field];
  return column?.state[index] === CELL.ok ? column.values[index]! : '';
}
