import type { FieldKey } from '../../fields';
import type { Catalogue } from '../types';

/** The same catalogue without some fields. */
export function withoutFields(catalogue: Catalogue, without: ReadonlySet<FieldKey>): Catalogue {
  const { size, rowNumbers, listing, leftOut, columns } = catalogue;
  const kept = Object.entries(columns).filter(([field]) => !without.has(field as FieldKey));
  return {
    size,
    rowNumbers,
    listing,
    leftOut,
    columns: Object.fromEntries(kept),
    place: (field, index) => (without.has(field) ? undefined : catalogue.place(field, index)),
    raw: (field, index) => (without.has(field) ? '' : catalogue.raw(field, index)),
  };
}
