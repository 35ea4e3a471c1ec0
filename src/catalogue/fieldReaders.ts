import { FIELDS, FIELD_KEYS, type FieldKey } from '../fields';
import type { ColumnReader } from './columns/columnReader';
import { readerFor } from './columns/readerFor';
import { derivedReaders } from './derived/derivedReaders';
import type { Layout } from './types';

/** A field, its reader, and its column in the grid (of a derived field the first of its sources). */
export interface FieldReader {
  readonly field: FieldKey;
  readonly at: number;
  readonly reader: ColumnReader;
}

/** The readers of all fields of a layout. */
export function readersOf(layout: Layout): FieldReader[] {
  const own = FIELD_KEYS.flatMap((field) => {
    const at = layout.columns[field];
    return at === undefined
      ? []
      : [{ field, at, reader: readerFor(FIELDS[field].type, layout.readings?.[field]) }];
  });
  return [...own, ...derivedReaders(layout)];
}
