import { FIELDS, type FieldKey } from '../fields';
import { READERS } from './cells';
import type { RawCell } from './types';

/** What a cell of a field says, by the type of the field. */
export type FieldReading<K extends FieldKey> = ReturnType<
  (typeof READERS)[(typeof FIELDS)[K]['type']]
>;

/** Reads one cell as `field`; with the reason where it can't be read. Never throws. */
export function readField<K extends FieldKey>(field: K, raw: RawCell): FieldReading<K> {
  const type: (typeof FIELDS)[K]['type'] = FIELDS[field].type;
  return READERS[type](raw) as FieldReading<K>;
}
