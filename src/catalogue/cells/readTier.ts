import { TIERS, type TierKey } from '../../fields';
import type { RawCell, Reading } from '../types';
import { readWordOf, vocabulary } from './vocabulary';

const WORDS = vocabulary<TierKey>(TIERS);

/** Reads the back office's tier of a product: `爆品`, `实力优品`, `low quality`. */
export function readTier(raw: RawCell): Reading<TierKey> {
  return readWordOf(WORDS, raw);
}
