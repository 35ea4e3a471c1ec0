import type { Scalar } from './cellTypes';
import { isError } from './formula/values';
import type { ValueType } from './types';

/** What kind of value a cell holds. */
export function valueTypeOf(value: Scalar): ValueType {
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (value === '') return 'Empty';
  return isError(value) ? 'Error' : 'String';
}
