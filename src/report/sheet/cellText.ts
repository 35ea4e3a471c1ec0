import { CELL, type Catalogue } from '../../catalogue';

/** The text of a product's cell; `''` where it is empty, unreadable or absent. */
export function cellText(
  { columns }: Catalogue,
  field: 'productId' | 'title' | 'owner' | 'category' | 'tier',
  index: number,
): string {
  const column = columns[field];
  if (column?.state[index] !== CELL.ok) return '';
  return column.kind === 'coded' ? column.entries[column.codes[index]!]! : column.values[index]!;
}
