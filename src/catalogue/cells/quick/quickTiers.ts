import type { PriceTier } from '../../types';
import { TextCursor } from './textCursor';

const [SPACE, DOLLAR, PLUS, HYPHEN, COLON, SEMICOLON] = [0x20, 0x24, 0x2b, 0x2d, 0x3a, 0x3b];

/** More tiers than sellers write; longer lists are read with care. */
const MOST = 32;
/** Used again from text to text. */
const cursor = new TextCursor();
/** Quantity and price of each tier that was read. */
const numbers = new Float64Array(2 * MOST);

/**
 * Reads tiers as most sheets write them, `1-99: $5.00; 100+: $4.50`, with or without sign and spaces;
 * undefined for any other text, which `readTiers` then reads with care.
 */
export function quickTiers(text: string): readonly PriceTier[] | undefined {
  cursor.begin(text);
  let count = 0;
  do {
    if (count === MOST) return undefined;
    if (count > 0) cursor.skip(SPACE);
    if (!readTier(2 * count++)) return undefined;
  } while (cursor.skip(SEMICOLON));
  return cursor.ended ? tiersOf(count) : undefined;
}

/** Reads one tier to `numbers`; whether there was one. */
function readTier(at: number): boolean {
  const quantity = cursor.whole();
  if (quantity <= 0) return false;
  if (cursor.skip(HYPHEN)) {
    if (cursor.whole() < quantity) return false;
  } else cursor.skip(PLUS);
  if (!cursor.skip(COLON)) return false;
  cursor.skip(SPACE);
  cursor.skip(DOLLAR);
  const price = cursor.decimal();
  numbers[at] = quantity;
  numbers[at + 1] = price;
  return price >= 0;
}

/** So many tiers in a list with no room to grow, which over many rows is most of the memory. */
function tiersOf(count: number): PriceTier[] {
  const first = tierAt(0);
  if (count === 1) return [first];
  if (count === 2) return [first, tierAt(1)];
  if (count === 3) return [first, tierAt(1), tierAt(2)];
  return Array.from({ length: count }, (_, tier) => tierAt(tier));
}

function tierAt(tier: number): PriceTier {
  return { quantity: numbers[2 * tier]!, price: numbers[2 * tier + 1]! };
}
