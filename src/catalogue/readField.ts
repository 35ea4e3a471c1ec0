import { FIELDS, type FieldKey } from '../fields';
import { READERS } from './cells';
import { readWith } from './readWith';
import type { ColumnReading, RawCell } from './types';

/** What a cell of a field says, by the type of the field. */
export type FieldReading<K extends FieldKey> = ReturnType<
  (typeof READERS)[(typeof FIELDS)[K]['type']]
>;

/**
 * Reads one cell as `field`, of a column that is read as `reading` says; with the reason where it can't
 * be read. Never throws.
 */
export function readField<K extends FieldKey>(
  field: K,
  raw: RawCell,
  reading?: ColumnReading,
): FieldReading<K> {
  const type: (typeof FIELDS)[K]['type'] = FIELDS[field].type;
  const found = reading && readWith(type, raw, reading);
  return (found ?? READERS[type](raw)) as FieldReading<K>;
}
