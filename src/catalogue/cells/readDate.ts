import type { RawCell, Reading } from '../types';
import { type DayOrder, readDateText } from './dateText';
import { type NumericType, readNumeric } from './numeric';
import { FINAL_DAY, FIRST_DAY, serialOfPlain } from './serialDay';

/**
 * A day from 1990 to 2100 as Excel's serial number.
 *
 * @param order how a date such as 05/06/2026 is meant
 */
export function dateType(order: DayOrder = 'unknown'): NumericType {
  return {
    convert: serialOfPlain,
    asWritten: { least: FIRST_DAY, most: FINAL_DAY, whole: true },
    refusal: () => 'notADate',
    readText: (folded) => {
      const serial = serialOfPlain(Number(folded));
      return Number.isNaN(serial) ? readDateText(folded, order) : { state: 'ok', value: serial };
    },
  };
}

export const DATE: NumericType = dateType();

/** Reads a date; an ambiguous one (`05/06/2026`) is not guessed. */
export function readDate(raw: RawCell): Reading<number> {
  return readNumeric(DATE, raw);
}
