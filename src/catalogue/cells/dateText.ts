import type { Reading } from '../types';
import { invalid, ok } from './reading';
import { FOREVER, isPlausible, serialOf } from './serialDay';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?`;
const TIME = String.raw`(?:[t ,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?(?:z|[+-]\d{2}:?\d{2})?)?`;

const YEAR_FIRST = new RegExp(
  String.raw`^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?日?${TIME}$`,
  'i',
);
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${TIME}$`, 'i');
const YEAR_LAST_INSIDE = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/g;
const NAMED_FIRST = new RegExp(
  String.raw`^${MONTH} ?(\d{1,2})(?:st|nd|rd|th)?,? ?(\d{4})${TIME}$`,
  'i',
);
const NAMED_SECOND = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th)?[- ]?${MONTH}[-, ]*(\d{4})${TIME}$`,
  'i',
);

/** Order of day and month in a date such as 05/06/2026; `unknown`: such a date can't be read. */
export type DayOrder = 'dayFirst' | 'monthFirst' | 'unknown';

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function checked(year: string, month: number | string, day: string): Reading<number> {
  const serial = serialOf(Number(year), Number(month), Number(day));
  return isPlausible(serial) || serial === FOREVER ? ok(serial) : invalid('notADate');
}

function readYearLast(
  first: string,
  second: string,
  year: string,
  order: DayOrder,
): Reading<number> {
  const dayFirst = checked(year, second, first);
  const monthFirst = checked(year, first, second);
  if (dayFirst.state !== 'ok' || monthFirst.state !== 'ok') {
    return dayFirst.state === 'ok' ? dayFirst : monthFirst;
  }
  if (order === 'monthFirst') return monthFirst;
  const isCertain = order === 'dayFirst' || dayFirst.value === monthFirst.value;
  return isCertain ? dayFirst : invalid('ambiguousDate');
}

/** The orders that the dates of a text prove: only one of the two makes a date of each. */
export function dayOrderProof(text: string): ReadonlySet<'dayFirst' | 'monthFirst'> {
  const proved = new Set<'dayFirst' | 'monthFirst'>();
  for (const [, first = '', , second = '', year = ''] of text.matchAll(YEAR_LAST_INSIDE)) {
    const dayFirst = checked(year, second, first).state === 'ok';
    const monthFirst = checked(year, first, second).state === 'ok';
    if (dayFirst !== monthFirst) proved.add(dayFirst ? 'dayFirst' : 'monthFirst');
  }
  return proved;
}

/** Reads a written date, with or without time, as a serial day (see `serialDay`). */
export function readDateText(folded: string, order: DayOrder): Reading<number> {
  const yearFirst = YEAR_FIRST.exec(folded);
  if (yearFirst) {
    const [, year = '', month = '', day = ''] = yearFirst;
    return checked(year, month, day);
  }
  const yearLast = YEAR_LAST.exec(folded);
  if (yearLast) {
    const [, first = '', , second = '', year = ''] = yearLast;
    return readYearLast(first, second, year, order);
  }
  const namedFirst = NAMED_FIRST.exec(folded);
  if (namedFirst) {
    const [, name = '', day = '', year = ''] = namedFirst;
    return checked(year, monthOf(name), day);
  }
  const namedSecond = NAMED_SECOND.exec(folded);
  if (namedSecond) {
    const [, day = '', name = '', year = ''] = namedSecond;
    return checked(year, monthOf(name), day);
  }
  return invalid('notADate');
}
