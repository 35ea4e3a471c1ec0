import type { PriceTier } from '../../types';
import { TextCursor } from './textCursor';

const [SPACE, DOLLAR, PLUS, HYPHEN, COLON, SEMICOLON] = [0x20, 0x24, 0x2b, 0x2d, 0x3a, 0x3b];

/**
 * Reads tiers as most sheets write them, `1-99: $5.00; 100+: $4.50`, with or without sign and spaces;
 * undefined for any other text, which `readTiers` then reads with care.
 */
export function quickTiers(text: string): readonly PriceTier[] | undefined {
  const cursor = new TextCursor(text);
  const tiers: PriceTier[] = [];
  do {
    if (tiers.length > 0) cursor.skip(SPACE);
    const tier = tierAt(cursor);
    if (tier === undefined) return undefined;
    tiers.push(tier);
  } while (cursor.skip(SEMICOLON));
  // A copy has no room to grow, which over many rows is most of the memory.
  return cursor.ended ? tiers.slice() : undefined;
}

function tierAt(cursor: TextCursor): PriceTier | undefined {
  const quantity = cursor.whole();
  if (quantity <= 0) return undefined;
  if (cursor.skip(HYPHEN)) {
    if (cursor.whole() < quantity) return undefined;
  } else cursor.skip(PLUS);
  if (!cursor.skip(COLON)) return undefined;
  cursor.skip(SPACE);
  cursor.skip(DOLLAR);
  const price = cursor.decimal();
  return price < 0 ? undefined : { quantity, price };
}
