import { FIELD_KEYS, type FieldKey } from '../../fields';
import type { Catalogue, Column, Columns } from '../types';
import { JoinedCatalogue } from './joinedCatalogue';
import { mergeField } from './mergeField';

/** A catalogue of one row, completed by a row of another one in all fields but some. */
export function joinRow(
  first: Catalogue,
  other: Catalogue,
  row: number,
  without: ReadonlySet<FieldKey>,
): Catalogue {
  const kept = Object.entries(other.columns).filter(([field]) => !without.has(field as FieldKey));
  const rest: Catalogue = {
    size: other.size,
    rowNumbers: other.rowNumbers,
    columns: Object.fromEntries(kept),
    place: (field, index) => other.place(field, index),
    raw: (field, index) => other.raw(field, index),
  };
  const parts = [first, rest].map((catalogue) => ({ name: '', catalogue }));
  const rows = [Int32Array.of(0), Int32Array.of(row)];
  const alignment = { size: 1, rows, origin: Int32Array.of(0), order: [0, 1] };
  const columns: Partial<Record<FieldKey, Column>> = {};
  for (const field of FIELD_KEYS) {
    const column = mergeField(field, parts, alignment, () => undefined);
    if (column) columns[field] = column;
  }
  return new JoinedCatalogue(columns as Columns, parts, alignment);
}
