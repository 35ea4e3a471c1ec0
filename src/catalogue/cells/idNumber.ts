import { codeAt } from './codeAt';

const ZERO = 0x30;
/** Digits that a double holds exactly. */
const EXACT_DIGITS = 15;

/** The number that an id of few digits writes; -1 for any other, and where a zero leads (`007` is not `7`). */
export function idNumber(id: string): number {
  const { length } = id;
  if (length === 0 || length > EXACT_DIGITS || codeAt(id, 0) === ZERO) return -1;
  let value = 0;
  for (let i = 0; i < length; i++) {
    const digit = codeAt(id, i) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
