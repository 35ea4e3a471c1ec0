import type { InvalidReason, RawCell, Reading } from '../types';
import { emptiness, textOf } from './foldCell';
import { foldText } from './foldText';
import { MISSING, invalid, ok } from './reading';

/** A field type whose value is one number. */
export interface NumericType {
  /** The value that a plain number in a cell stands for; NaN where it can't stand for any. */
  readonly convert: (plain: number) => number;
  /** Why `convert` gave NaN. */
  readonly refusal: (plain: number) => InvalidReason;
  /** Words in lower case that stand for a value, even where elsewhere they would say nothing. */
  readonly words?: ReadonlyMap<string, number>;
  /** Reads a folded text that holds something and is neither all digits nor a word; booleans come as `TRUE`, `FALSE`. */
  readonly readText: (folded: string) => Reading<number>;
}

/** Digits that a double holds exactly. */
const SAFE_DIGITS = 15;

/** The number that a text of ASCII digits writes; -1 for any other text. */
export function digitsOf(text: string): number {
  const length = text.length;
  if (length === 0 || length > SAFE_DIGITS) return -1;
  let value = 0;
  for (let i = 0; i < length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** The reading of a plain number as `type`. */
export function readPlain(type: NumericType, plain: number): Reading<number> {
  const value = type.convert(plain);
  return Number.isNaN(value) ? invalid(type.refusal(plain)) : ok(value);
}

/** Reads any cell as `type`; a text of digits is the number it writes. */
export function readNumeric(type: NumericType, raw: RawCell): Reading<number> {
  if (raw === '') return MISSING;
  if (typeof raw === 'number') return readPlain(type, raw);
  const text = foldText(textOf(raw));
  const digits = digitsOf(text);
  if (digits >= 0) return readPlain(type, digits);
  const word = type.words?.get(text.toLowerCase());
  return word === undefined ? (emptiness(text) ?? type.readText(text)) : ok(word);
}
