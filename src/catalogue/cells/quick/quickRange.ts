import type { NumberRange } from '../../types';
import { TextCursor } from './textCursor';

const [DOLLAR, HYPHEN] = [0x24, 0x2d];
/** Used again from text to text. */
const cursor = new TextCursor();

/**
 * Reads a price or a range as most sheets write them, `5.20`, `$12.05-$13.85`; undefined for any other
 * text, which `readRange` then reads with care.
 */
export function quickRange(text: string): NumberRange | undefined {
  cursor.begin(text);
  const dollars = cursor.skip(DOLLAR);
  const low = cursor.decimal();
  if (low < 0) return undefined;
  let high = low;
  if (cursor.skip(HYPHEN)) {
    // A sign before the second number alone is rare enough for the other reader.
    if (dollars) cursor.skip(DOLLAR);
    high = cursor.decimal();
  }
  if (high < low || !cursor.ended) return undefined;
  return dollars ? { low, high, currency: 'USD' } : { low, high };
}
