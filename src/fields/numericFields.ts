import { FIELD_KEYS, type FieldKey } from './fieldKeys';
import { FIELDS } from './fields';
import type { FieldType } from './types';

const NUMERIC_TYPES = ['number', 'integer', 'days', 'weight', 'share', 'flag', 'date'] as const;

type NumericType = (typeof NUMERIC_TYPES)[number];

/** Fields whose typed value is one number, so that a rule can set a threshold on them directly. */
export type NumericFieldKey = {
  [K in FieldKey]: (typeof FIELDS)[K]['type'] extends NumericType ? K : never;
}[FieldKey];

/** Whether cells of this type read as one number. */
export function isNumericType(type: FieldType): type is NumericType {
  return (NUMERIC_TYPES as readonly FieldType[]).includes(type);
}

export const NUMERIC_FIELD_KEYS = FIELD_KEYS.filter((key): key is NumericFieldKey =>
  isNumericType(FIELDS[key].type),
) as [NumericFieldKey, ...NumericFieldKey[]];
