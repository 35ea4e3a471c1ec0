import type { RawCell, Reading } from '../types';
import { parseAmount } from './amountText';
import { type NumericType, readNumeric, readPlain } from './numeric';
import { invalid } from './reading';

const UNIT = /^[^\d%]*$/;

/** A whole number from 0; a unit after it is ignored. */
export const INTEGER: NumericType = {
  convert: (plain) => (plain >= 0 && Number.isInteger(plain) ? plain + 0 : NaN),
  asWritten: { least: 0, most: Number.MAX_VALUE, whole: true },
  refusal: (plain) => {
    if (!Number.isFinite(plain)) return 'notANumber';
    return plain < 0 ? 'negative' : 'notWhole';
  },
  readText: (folded) => {
    const amount = parseAmount(folded);
    return amount !== undefined && UNIT.test(amount.unit)
      ? readPlain(INTEGER, amount.value)
      : invalid('notANumber');
  },
};

/** Reads a count: `20`, `Min. order: 20 pieces`, `≥20件`. */
export function readInteger(raw: RawCell): Reading<number> {
  return readNumeric(INTEGER, raw);
}
