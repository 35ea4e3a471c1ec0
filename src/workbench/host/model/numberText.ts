import { format, isDateFormat as isDate } from 'numfmt';
import type { Scalar } from './cellTypes';

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Text of a cell that can't show its value. */
const FULL = '########';

/** Excel's serial number of a day (1900 system, from 1 March 1900 on). Months count from 1. */
export function daySerial(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY_MS);
}

/** True for formats that show dates or times. */
export function isDateFormat(pattern: string): boolean {
  return isDate(pattern.split(';', 1)[0]!);
}

/** Text of a value under a number format; a format that Excel would refuse counts as General. */
export function cellText(value: Scalar, pattern: string): string {
  if (typeof value !== 'number') return formatted(value, pattern);
  if (value < 0 && isDateFormat(pattern)) return FULL;
  // Excel rounds what a number reads as in 15 digits: 1.005 to 1.01.
  const isExact = Number.isInteger(value) || pattern === 'General' || pattern === '@';
  return formatted(isExact ? value : value * (1 + Number.EPSILON), pattern);
}

/** The language of a currency: points and commas stay those of the machine, whatever it says. */
const CURRENCY_LANGUAGE = /(?<=\[\$[^\]-]+)-[^\]]*(?=\])/g;

function formatted(value: Scalar, pattern: string): string {
  try {
    return format(pattern === '' ? 'General' : pattern.replace(CURRENCY_LANGUAGE, ''), value);
  } catch {
    return format('General', value);
  }
}
