import type { NumberRange, RawCell, Reading } from '../types';
import { parseSpan } from './amountText';
import { rewriteDecimals } from './decimalComma';
import { findCurrency } from './currencyText';
import { foldCell } from './foldCell';
import { quickRange } from './quick/quickRange';
import { MISSING, invalid, ok } from './reading';

/** Text that makes a unit more than "each": a further number, a percentage, or a currency outside the vocabulary. */
const NO_UNIT = /[\d%元币$]|\b(?:hkd|twd|ntd|sgd|nzd|thb|vnd|idr|php|myr|try|chf)\b/;

/** Reads a price or a range of prices: `5`, `$12.05-$13.85`, `US $375.00 - 415.00/ Unit`, `5.2元/件`. */
export function readRange(raw: RawCell): Reading<NumberRange> {
  if (raw === '') return MISSING;
  if (typeof raw === 'number') {
    return Number.isFinite(raw) ? ok({ low: raw + 0, high: raw + 0 }) : invalid('notARange');
  }
  const quick = typeof raw === 'string' ? quickRange(raw) : undefined;
  return quick === undefined ? readRangeWithCare(raw) : ok(quick);
}

/** The same where commas are decimal, or (null) both commas and points are. */
export function readRangeDecimals(raw: RawCell, decimalComma: true | null): Reading<NumberRange> {
  if (typeof raw !== 'string') return readRange(raw);
  const cell = foldCell(raw);
  if (cell.state !== 'ok') return cell;
  const text = rewriteDecimals(cell.value, decimalComma);
  return text === undefined ? invalid('ambiguousNumber') : readRangeText(text);
}

/** The same for a text in any notation, at many times the cost. */
export function readRangeWithCare(raw: RawCell): Reading<NumberRange> {
  const cell = foldCell(raw);
  return cell.state === 'ok' ? readRangeText(cell.value) : cell;
}

function readRangeText(folded: string): Reading<NumberRange> {
  const price = findCurrency(folded);
  if (price === undefined) return invalid('notARange');
  const span = parseSpan(price.rest);
  if (span === undefined || (span.unit !== '' && NO_UNIT.test(span.unit)))
    return invalid('notARange');
  if (span.low > span.high) return invalid('rangeReversed');
  const { currency } = price;
  const low = span.low + 0;
  const high = span.high + 0;
  return ok(currency === undefined ? { low, high } : { low, high, currency });
}
