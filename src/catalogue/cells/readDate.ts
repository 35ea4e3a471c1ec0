import type { RawCell, Reading } from '../types';
import { readDateText } from './dateText';
import { type NumericType, readNumeric } from './numeric';
import { FINAL_DAY, FIRST_DAY, serialOfPlain } from './serialDay';

/** A day from 1990 to 2100 as Excel's serial number. */
export const DATE: NumericType = {
  convert: serialOfPlain,
  asWritten: { least: FIRST_DAY, most: FINAL_DAY, whole: true },
  refusal: () => 'notADate',
  readText: (folded) => {
    const serial = serialOfPlain(Number(folded));
    return Number.isNaN(serial) ? readDateText(folded, 'unknown') : { state: 'ok', value: serial };
  },
};

/** Reads a date; one that can be told in two ways (`05/06/2026`) is not guessed. */
export function readDate(raw: RawCell): Reading<number> {
  return readNumeric(DATE, raw);
}
