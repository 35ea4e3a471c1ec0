import type { RawCell, Reading, Validity } from '../types';
import { type NumericType, readNumeric } from './numeric';
import { quickPeriodEnd } from './quick/quickPeriod';
import { ok } from './reading';
import { FINAL_DAY, FIRST_DAY, FOREVER, serialOfPlain } from './serialDay';
import { foldCell } from './foldCell';
import { readValidityText } from './validityText';

/** The last day of a validity; a column keeps no more of it. */
export const LAST_DAY: NumericType = {
  convert: (plain) => (plain === FOREVER ? plain : serialOfPlain(plain)),
  asWritten: { least: FIRST_DAY, most: FINAL_DAY, whole: true },
  refusal: () => 'notADate',
  quick: quickPeriodEnd,
  readText: (folded) => {
    const validity = readValidityText(folded);
    return validity.state === 'ok' ? ok(validity.value.to) : validity;
  },
};

/** Reads a period (`25/05/2026 - 25/05/2031`, day first as the platform writes), its last day, or `长期`. */
export function readValidity(raw: RawCell): Reading<Validity> {
  if (typeof raw !== 'string') {
    const last = readNumeric(LAST_DAY, raw);
    return last.state === 'ok' ? ok({ to: last.value }) : last;
  }
  const cell = foldCell(raw);
  return cell.state === 'ok' ? readValidityText(cell.value) : cell;
}
