import { FIELDS, FIELD_KEYS, type FieldKey } from '../../fields';
import { readerFor } from '../columns/readerFor';
import type { ColumnReader } from '../columns/columnReader';
import type { FieldReader } from '../fieldReaders';
import type { Derivation, Layout, NumberColumn, RangeColumn } from '../types';
import { countReader } from './countReader';
import { endsReader } from './endsReader';
import { presentReader } from './presentReader';
import { sourcesOf } from './sources';

/** Reader of a field without a column of its own. */
function derivedReader(derivation: Derivation, own: ColumnReader): ColumnReader {
  switch (derivation.kind) {
    case 'range':
      return endsReader(own as ColumnReader<RangeColumn>, derivation.low, derivation.high);
    case 'count':
      return countReader(own as ColumnReader<NumberColumn>, derivation.columns);
    case 'present':
      return presentReader(own as ColumnReader<NumberColumn>, derivation.column);
  }
}

/** Readers of the fields of a layout that are made of columns of other fields. */
export function derivedReaders({ columns, derived = {}, readings = {} }: Layout): FieldReader[] {
  return FIELD_KEYS.flatMap((field: FieldKey) => {
    const derivation = derived[field];
    if (derivation === undefined || columns[field] !== undefined) return [];
    const at = sourcesOf(derivation)[0];
    if (at === undefined) return [];
    return [
      {
        field,
        at,
        reader: derivedReader(derivation, readerFor(FIELDS[field].type, readings[field])),
      },
    ];
  });
}
