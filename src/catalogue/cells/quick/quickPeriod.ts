import { codeAt } from '../codeAt';
import { isPlausible, serialOf } from '../serialDay';

/** `25/05/2026 - 25/05/2031` */
const LENGTH = 23;
const SECOND = 13;
const [SPACE, HYPHEN, SLASH, ZERO] = [0x20, 0x2d, 0x2f, 0x30];

/**
 * The last day of a period as the platform writes it, `25/05/2026 - 25/05/2031`, day first; NaN for any
 * other text, which `readValidityText` then reads with care.
 */
export function quickPeriodEnd(text: string): number {
  if (text.length !== LENGTH) return NaN;
  const between =
    codeAt(text, 10) === SPACE && codeAt(text, 11) === HYPHEN && codeAt(text, 12) === SPACE;
  if (!between) return NaN;
  const from = dayAt(text, 0);
  const to = dayAt(text, SECOND);
  return from <= to ? to : NaN;
}

/** The day of the ten characters from `at` on, such as `25/05/2026`; NaN if they write none. */
function dayAt(text: string, at: number): number {
  if (codeAt(text, at + 2) !== SLASH || codeAt(text, at + 5) !== SLASH) return NaN;
  const day = digitsAt(text, at, 2);
  const month = digitsAt(text, at + 3, 2);
  const year = digitsAt(text, at + 6, 4);
  const serial = serialOf(year, month, day);
  return isPlausible(serial) ? serial : NaN;
}

/** The number of so many digits; NaN if one of them is none. */
function digitsAt(text: string, at: number, count: number): number {
  let value = 0;
  for (let i = at; i < at + count; i++) {
    const digit = codeAt(text, i) - ZERO;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}
