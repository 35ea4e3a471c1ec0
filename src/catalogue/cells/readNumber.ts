import type { RawCell, Reading } from '../types';
import { parseAmount } from './amountText';
import { type NumericType, readNumeric, readPlain } from './numeric';
import { invalid } from './reading';
import { scaleOf } from './scoreScale';
import { scaled } from './scaled';

/** A unit without numbers, or `/5` and `分/5分` for "out of 5". */
const UNIT = /^(?:[^\d%]*|分?\s*\/\s*\d+(?:\.\d+)?\s*分?)$/;

/**
 * Any number; a unit after it is ignored.
 *
 * @param outOf the greatest of the scale, to which a score on another (`4.6/5`) is converted
 */
export function numberType(outOf?: number): NumericType {
  return {
    // Adding 0 turns -0 into 0; infinities and NaN become NaN.
    convert: (plain) => (plain - plain === 0 ? plain + 0 : NaN),
    asWritten: { least: 0, most: Number.MAX_VALUE, whole: false },
    refusal: () => 'notANumber',
    readText: (folded) => {
      const amount = parseAmount(folded);
      if (amount === undefined || !UNIT.test(amount.unit)) return invalid('notANumber');
      const scale = outOf === undefined ? undefined : scaleOf(amount.unit);
      return readPlain(
        NUMBER,
        scale === undefined ? amount.value : scaled(amount.value, outOf! / scale),
      );
    },
  };
}

export const NUMBER: NumericType = numberType();

/** Reads a number: `1,234.50`, `12.5 kg`, `1.2万`, `4.8/5`. */
export function readNumber(raw: RawCell): Reading<number> {
  return readNumeric(NUMBER, raw);
}
