import type { RawCell, Reading } from '../types';
import { parseSpan } from './amountText';
import { dayUnit } from './dayUnit';
import { type NumericType, readNumeric, readPlain } from './numeric';
import { invalid } from './reading';

/** Part of a day is a day. */
const wholeDays = (count: number, factor: number): number =>
  factor < 1 ? Math.ceil(count * factor) : count * factor;

/**
 * A count of days from 0; of a range the later end.
 *
 * @param factor days of one unit where a cell names none; null: unknown
 */
export function daysType(factor: number | null = 1): NumericType {
  const convert = (plain: number): number =>
    factor !== null && plain >= 0 && plain < Infinity ? wholeDays(plain, factor) + 0 : NaN;
  return {
    convert,
    asWritten: factor === 1 ? { least: 0, most: Number.MAX_VALUE, whole: false } : NEVER,
    refusal: (plain) => {
      if (plain < 0 && plain > -Infinity) return 'negative';
      return factor === null && plain < Infinity ? 'unknownUnit' : 'notANumber';
    },
    readText: (folded) => {
      const span = parseSpan(folded);
      if (span === undefined || /\d/.test(span.unit)) return invalid('notANumber');
      const words = span.unit.replace(/^\+\s*/, '');
      const unit = words === '' ? factor : dayUnit(words);
      if (unit === undefined) return invalid('notANumber');
      if (unit === null) return invalid('unknownUnit');
      return readPlain(DAYS, wholeDays(Math.max(span.low, span.high), unit));
    },
  };
}

/** No number is its own value. */
const NEVER = { least: NaN, most: NaN, whole: false };

export const DAYS: NumericType = daysType();

/** Reads a count of days: `15 days`, `7-15天` (15), `2 weeks` (14). */
export function readDays(raw: RawCell): Reading<number> {
  return readNumeric(DAYS, raw);
}
