import { codeAt } from './codeAt';
import type { InvalidReason, RawCell, Reading } from '../types';
import { emptiness, textOf } from './foldCell';
import { foldText } from './foldText';
import { MISSING, invalid, ok } from './reading';

/** A field type whose value is one number. */
export interface NumericType {
  /** The value of a plain number in a cell; NaN where it has none. */
  readonly convert: (plain: number) => number;
  /** Numbers that are their own value: those from `least` to `most`, without decimals where `whole`. */
  readonly asWritten: { readonly least: number; readonly most: number; readonly whole: boolean };
  /** Why `convert` gave NaN. */
  readonly refusal: (plain: number) => InvalidReason;
  /** Words in lower case with a value, even those that mean nothing elsewhere. */
  readonly words?: ReadonlyMap<string, number>;
  /** The value of a text as most sheets write it, straight from its characters; NaN for any other text. */
  readonly quick?: (text: string) => number;
  /** Rewrites a folded text to the column's decimal sign; undefined where that is not certain. */
  readonly rewrite?: (folded: string) => string | undefined;
  /** Reads a folded text that holds something and is neither a plain number nor a word; booleans come as `TRUE`, `FALSE`. */
  readonly readText: (folded: string) => Reading<number>;
}

/** Digits that a double holds exactly. */
const SAFE_DIGITS = 15;
const POINT = 0x2e;
const POWERS = Array.from({ length: SAFE_DIGITS + 1 }, (_, decimals) => 10 ** decimals);

/**
 * The number that a text of ASCII digits writes, with or without decimals (`20`, `12.50`), or its first
 * `length` characters; -1 for any other text. Both the digits and the power of ten are exact, so that
 * the quotient is what `Number` gives, at a fraction of its cost.
 */
export function plainOf(text: string, length = text.length): number {
  if (length === 0 || length > SAFE_DIGITS) return -1;
  let value = 0;
  let point = -1;
  for (let i = 0; i < length; i++) {
    const code = codeAt(text, i);
    if (code === POINT && point < 0 && i > 0 && i < length - 1) {
      point = i;
      continue;
    }
    const digit = code - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return point < 0 ? value : value / POWERS[length - 1 - point]!;
}

/** The number that folded digits write, with commas between thousands. */
export function numberOf(digits: string): number {
  const plain = plainOf(digits);
  if (plain >= 0) return plain;
  return Number(digits.includes(',') ? digits.replaceAll(',', '') : digits);
}

/** The reading of a plain number as `type`. */
export function readPlain(type: NumericType, plain: number): Reading<number> {
  const value = type.convert(plain);
  return Number.isNaN(value) ? invalid(type.refusal(plain)) : ok(value);
}

/** Reads any cell as `type`; a text of digits, with or without decimals, is the number it writes. */
export function readNumeric(type: NumericType, raw: RawCell): Reading<number> {
  if (raw === '') return MISSING;
  if (typeof raw === 'number') return readPlain(type, raw);
  const isQuick = typeof raw === 'string' && type.rewrite === undefined;
  const quick = isQuick ? (type.quick?.(raw) ?? NaN) : NaN;
  return Number.isNaN(quick) ? readWithCare(type, raw) : ok(quick);
}

function readWithCare(type: NumericType, raw: RawCell): Reading<number> {
  const folded = foldText(textOf(raw));
  const text = type.rewrite === undefined ? folded : type.rewrite(folded);
  if (text === undefined) return invalid('ambiguousNumber');
  const plain = plainOf(text);
  if (plain >= 0) return readPlain(type, plain);
  const word = type.words?.get(text.toLowerCase());
  return word === undefined ? (emptiness(text) ?? type.readText(text)) : ok(word);
}
