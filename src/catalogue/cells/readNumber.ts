import type { RawCell, Reading } from '../types';
import { parseAmount } from './amountText';
import { type NumericType, readNumeric, readPlain } from './numeric';
import { invalid } from './reading';

/** A unit without numbers, or `/5` and `分/5分` for "out of 5". */
const UNIT = /^(?:[^\d%]*|分?\s*\/\s*\d+(?:\.\d+)?\s*分?)$/;

/** Any number; a unit after it is ignored. */
export const NUMBER: NumericType = {
  // Adding 0 turns -0 into 0; infinities and NaN become NaN.
  convert: (plain) => (plain - plain === 0 ? plain + 0 : NaN),
  asWritten: { least: 0, most: Number.MAX_VALUE, whole: false },
  refusal: () => 'notANumber',
  readText: (folded) => {
    const amount = parseAmount(folded);
    return amount !== undefined && UNIT.test(amount.unit)
      ? readPlain(NUMBER, amount.value)
      : invalid('notANumber');
  },
};

/** Reads a number: `1,234.50`, `12.5 kg`, `1.2万`, `4.8/5`. */
export function readNumber(raw: RawCell): Reading<number> {
  return readNumeric(NUMBER, raw);
}
