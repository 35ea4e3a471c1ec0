import type { RawCell, Reading, Validity } from '../types';
import type { DayOrder } from './dateText';
import { type NumericType, readNumeric } from './numeric';
import { quickPeriodEnd } from './quick/quickPeriod';
import { ok } from './reading';
import { FINAL_DAY, FIRST_DAY, FOREVER, serialOfPlain } from './serialDay';
import { foldCell } from './foldCell';
import { readValidityText } from './validityText';

/**
 * The last day of a validity; a column keeps no more of it.
 *
 * @param order how a date such as 05/06/2026 is meant
 */
export function lastDayType(order: DayOrder = 'dayFirst'): NumericType {
  return {
    convert: (plain) => (plain === FOREVER ? plain : serialOfPlain(plain)),
    asWritten: { least: FIRST_DAY, most: FINAL_DAY, whole: true },
    refusal: () => 'notADate',
    ...(order === 'dayFirst' && { quick: quickPeriodEnd }),
    readText: (folded) => {
      const validity = readValidityText(folded, order);
      return validity.state === 'ok' ? ok(validity.value.to) : validity;
    },
  };
}

export const LAST_DAY: NumericType = lastDayType();

/** Reads a period (`25/05/2026 - 25/05/2031`, day first as the platform writes), its last day, or `长期`. */
export function readValidity(raw: RawCell, order?: DayOrder): Reading<Validity> {
  if (typeof raw !== 'string') {
    const last = readNumeric(LAST_DAY, raw);
    return last.state === 'ok' ? ok({ to: last.value }) : last;
  }
  const cell = foldCell(raw);
  return cell.state === 'ok' ? readValidityText(cell.value, order) : cell;
}
