import { FIELD_KEYS, type FieldKey } from '../../fields';
import type { SheetReading } from '../types';

/** What each SKU has of its own: left empty, nothing is known of it. */
const OF_SKU: ReadonlySet<FieldKey> = new Set<FieldKey>(['price', 'previousPrice', 'stock']);

/** Whether what a cell of the field says holds for a listing as a whole. */
export const isOfListing = (field: FieldKey): boolean => !OF_SKU.has(field);

/** So many cells a SKU may well have of its own, were they all that a listing has. */
const FEW = 2;

/** Whether a row leaves so much of what a listing has to another that it is a SKU of one. */
export function leavesOutMost(empty: number, all: number): boolean {
  return empty * 2 >= all || all - empty <= FEW;
}

/** Columns whose cells hold for a listing as a whole, be they of a field or what a field is derived from. */
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
