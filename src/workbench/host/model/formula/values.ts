import type { Scalar } from '../cellTypes';

const ERRORS: ReadonlySet<unknown> = new Set([
  '#REF!',
  '#N/A',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
]);

/** Error values are their text. */
export function isError(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('#') && ERRORS.has(value);
}

/**
 * Carries an error value out of an evaluation. One instance per value, because capturing the stack is most of an
 * error's cost: FIND misses in every cell that a conditional format does not colour.
 */
export class FormulaError extends Error {
  private static readonly known = new Map<string, FormulaError>();

  private constructor(readonly value: string) {
    super(value);
  }

  static of(value: string): FormulaError {
    const known = this.known.get(value);
    if (known) return known;
    const made = new FormulaError(value);
    this.known.set(value, made);
    return made;
  }
}

/** Throws when the value is an error. */
export function checked(value: Scalar): Scalar {
  if (isError(value)) throw FormulaError.of(String(value));
  return value;
}

export function toNumber(value: Scalar): number {
  checked(value);
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === '') return 0;
  const number = Number(value);
  if (value.trim() === '' || Number.isNaN(number)) throw FormulaError.of('#VALUE!');
  return number;
}

export function toText(value: Scalar): string {
  checked(value);
  if (typeof value === 'boolean') return String(value).toUpperCase();
  // Excel keeps fifteen digits.
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : value;
}

export function toTruth(value: Scalar): boolean {
  checked(value);
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  if (value === '') return false;
  throw FormulaError.of('#VALUE!');
}

function rank(value: Scalar): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

/** Excel's order: numbers before texts before truths; texts without regard to case; empty is 0 or ''. */
export function compare(left: Scalar, right: Scalar): number {
  const a =
    left === '' && typeof right === 'number'
      ? 0
      : left === '' && typeof right === 'boolean'
        ? false
        : left;
  const b =
    right === '' && typeof left === 'number'
      ? 0
      : right === '' && typeof left === 'boolean'
        ? false
        : right;
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(a) - Number(b);
}
