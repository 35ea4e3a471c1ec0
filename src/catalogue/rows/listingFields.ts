import { FIELD_KEYS, type FieldKey } from '../../fields';
import type { SheetReading } from '../types';

/** Fields of the single SKU: an empty cell of it is unknown. */
const OF_SKU: ReadonlySet<FieldKey> = new Set<FieldKey>(['price', 'previousPrice', 'stock']);

/** Whether a field's value holds for a whole listing. */
export const isOfListing = (field: FieldKey): boolean => !OF_SKU.has(field);

/** Cells of a listing that a SKU may fill itself, even if the listing has no more. */
const FEW = 2;

/** Whether a row leaves so many cells of its listing empty that it is a SKU of one. */
export function leavesOutMost(empty: number, all: number): boolean {
  return empty * 2 >= all || all - empty <= FEW;
}

/** Columns of fields, derived ones included, whose values hold for a whole listing. */
export function listingColumns({ columns, derived = {} }: SheetReading): number[] {
  const at = new Set<number>();
  for (const field of FIELD_KEYS.filter(isOfListing)) {
    const own = columns[field];
    if (own !== undefined) at.add(own);
    const from = derived[field];
    if (from?.kind === 'count') for (const column of from.columns) at.add(column);
    if (from?.kind === 'present') at.add(from.column);
  }
  return [...at];
}
