import { codeAt } from '../cells/codeAt';
import type { RawCell } from '../types';

/** Longer texts are sentences. */
const LONGEST = 40;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
/** `-`, `.`, `/`, `_`, `#`, and the apostrophe before a number that was entered as text. */
const SIGNS: ReadonlySet<number> = new Set(Array.from("-./_#'", (sign) => sign.charCodeAt(0)));

/** Whether a cell can be nothing but the ID of a product: a whole number, or a code with a digit in it. */
export function isProductId(cell: RawCell | undefined): boolean {
  if (typeof cell === 'number') return cell > 0 && Number.isInteger(cell);
  if (typeof cell !== 'string' || cell.length > LONGEST) return false;
  let digits = 0;
  for (let at = 0; at < cell.length; at++) {
    const code = codeAt(cell, at);
    if (isDigit(code)) digits++;
    else if (!isLetter(code) && !SIGNS.has(code)) return false;
  }
  return digits > 0;
}
