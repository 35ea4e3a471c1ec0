import { FIELDS, type FieldKey } from '../fields';
import { READERS } from './cells';
import { readWith } from './readWith';
import type { ColumnReading, RawCell } from './types';

/** The reading of a cell, by the type of its field. */
export type FieldReading<K extends FieldKey> = ReturnType<
  (typeof READERS)[(typeof FIELDS)[K]['type']]
>;

/** Reads one cell as `field`, with its column's options; with the reason where it can't be read. Never throws. */
export function readField<K extends FieldKey>(
  field: K,
  raw: RawCell,
  reading?: ColumnReading,
): FieldReading<K> {
  const type: (typeof FIELDS)[K]['type'] = FIELDS[field].type;
  const found = reading && readWith(type, raw, reading);
  return (found ?? READERS[type](raw)) as FieldReading<K>;
}
