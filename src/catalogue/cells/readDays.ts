import type { RawCell, Reading } from '../types';
import { parseSpan } from './amountText';
import { type NumericType, readNumeric, readPlain } from './numeric';
import { invalid } from './reading';

/** Days that one unit stands for, by how the unit begins. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:$|\+|天|日|个?工作日|个?自然日|(?:(?:business|working|calendar) )?days?\b|d\b|\(s\))/, 1],
  [/^(?:周|个?星期|个?礼拜|weeks?\b|wks?\b)/, 7],
  [/^(?:个?月|months?\b)/, 30],
  [/^(?:个?小时|hours?\b|hrs?\b|h\b)/, 1 / 24],
];

/** A count of days from 0; of a range the later end. */
export const DAYS: NumericType = {
  convert: (plain) => (plain >= 0 && plain < Infinity ? plain + 0 : NaN),
  asWritten: { least: 0, most: Number.MAX_VALUE, whole: false },
  refusal: (plain) => (plain < 0 && plain > -Infinity ? 'negative' : 'notANumber'),
  readText: (folded) => {
    const span = parseSpan(folded);
    if (span === undefined || /\d/.test(span.unit)) return invalid('notANumber');
    const unit = UNITS.find(([start]) => start.test(span.unit));
    if (unit === undefined) return invalid('notANumber');
    const count = Math.max(span.low, span.high) * unit[1];
    return readPlain(DAYS, unit[1] < 1 ? Math.ceil(count) : count);
  },
};

/** Reads a count of days: `15 days`, `7-15天` (15), `2 weeks` (14). */
export function readDays(raw: RawCell): Reading<number> {
  return readNumeric(DAYS, raw);
}
