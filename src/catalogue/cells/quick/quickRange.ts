import type { NumberRange } from '../../types';
import { TextCursor } from './textCursor';

const [DOLLAR, HYPHEN] = [0x24, 0x2d];
/** Reused from text to text. */
const cursor = new TextCursor();
const lows = new Float64Array(1);
const highs = new Float64Array(1);

/** What `scanRange` found. */
export const SCANNED = { nothing: 0, plain: 1, dollars: 2 } as const;

/**
 * Reads a price or a range as most sheets write them, `5.20`, `$12.05-$13.85`; undefined for any other
 * text, which `readRange` then reads with care.
 */
export function quickRange(text: string): NumberRange | undefined {
  const found = scanRange(text, lows, highs, 0);
  if (found === SCANNED.nothing) return undefined;
  const [low, high] = [lows[0]!, highs[0]!];
  return found === SCANNED.dollars ? { low, high, currency: 'USD' } : { low, high };
}

/** The same, both ends into row `at` of the two columns (undefined where nothing is found). Returns one of `SCANNED`. */
export function scanRange(
  text: string,
  lowColumn: Float64Array,
  highColumn: Float64Array,
  at: number,
): number {
  cursor.begin(text);
  const dollars = cursor.skip(DOLLAR);
  if (!cursor.decimal(lowColumn, at)) return SCANNED.nothing;
  highColumn[at] = lowColumn[at]!;
  if (cursor.skip(HYPHEN)) {
    // A sign before the second number alone is rare: left to the other reader.
    if (dollars) cursor.skip(DOLLAR);
    if (!cursor.decimal(highColumn, at)) return SCANNED.nothing;
  }
  if (highColumn[at] < lowColumn[at]! || !cursor.ended) return SCANNED.nothing;
  return dollars ? SCANNED.dollars : SCANNED.plain;
}
