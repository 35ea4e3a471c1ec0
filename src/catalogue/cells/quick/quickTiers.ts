import type { PriceTier } from '../../types';
import { TextCursor } from './textCursor';

const [SPACE, DOLLAR, PLUS, HYPHEN, COLON, SEMICOLON] = [0x20, 0x24, 0x2b, 0x2d, 0x3a, 0x3b];

/** Most tiers of the quick reader; longer lists are read with care. */
export const MOST_TIERS = 32;
/** Reused from text to text. */
const cursor = new TextCursor();
const numbers = new Float64Array(2 * MOST_TIERS);

/**
 * Reads tiers as most sheets write them, `1-99: $5.00; 100+: $4.50`, with or without sign and spaces;
 * undefined for any other text, which `readTiers` then reads with care.
 */
export function quickTiers(text: string): readonly PriceTier[] | undefined {
  const count = scanTiers(text, numbers, 0);
  if (count === 0) return undefined;
  return Array.from({ length: count }, (_, tier) => ({
    quantity: numbers[2 * tier]!,
    price: numbers[2 * tier + 1]!,
  }));
}

/**
 * The same, quantity and price of each tier in turn, into `into` from `at` on, where there is room for
 * `MOST_TIERS`. Returns how many tiers there are, 0 for any other text.
 */
export function scanTiers(text: string, into: Float64Array, at: number): number {
  cursor.begin(text);
  let count = 0;
  do {
    if (count === MOST_TIERS) return 0;
    if (count > 0) cursor.skip(SPACE);
    if (!scanTier(into, at + 2 * count++)) return 0;
  } while (cursor.skip(SEMICOLON));
  return cursor.ended ? count : 0;
}

/** Reads one tier; whether there was one. */
function scanTier(into: Float64Array, at: number): boolean {
  const quantity = cursor.whole();
  if (quantity <= 0) return false;
  if (cursor.skip(HYPHEN)) {
    if (cursor.whole() < quantity) return false;
  } else cursor.skip(PLUS);
  if (!cursor.skip(COLON)) return false;
  cursor.skip(SPACE);
  cursor.skip(DOLLAR);
  into[at] = quantity;
  return cursor.decimal(into, at + 1);
}
