import { BooleanNumber } from '@univerjs/core';

/** Univer's words for true and false. */
export function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
