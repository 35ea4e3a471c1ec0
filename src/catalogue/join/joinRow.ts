import { FIELD_KEYS, type FieldKey } from '../../fields';
import type { Catalogue, Column, Columns } from '../types';
import { JoinedCatalogue } from './joinedCatalogue';
import { mergeField } from './mergeField';
import { withoutFields } from './withoutFields';

/** A catalogue of one row, completed by a row of another one in all fields but some. */
export function joinRow(
  first: Catalogue,
  other: Catalogue,
  row: number,
  without: ReadonlySet<FieldKey>,
): Catalogue {
  const rest = { ...withoutFields(other, without), listing: undefined };
  const parts = [first, rest].map((catalogue) => ({ name: '', catalogue }));
  const rows = [Int32Array.of(0), Int32Array.of(row)];
  const alignment = { size: 1, rows, origin: Int32Array.of(0), orderOf: () => [0, 1] };
  const columns: Partial<Record<FieldKey, Column>> = {};
  for (const field of FIELD_KEYS) {
    const column = mergeField(field, parts, alignment, () => undefined);
    if (column) columns[field] = column;
  }
  return new JoinedCatalogue(columns as Columns, parts, alignment);
}
