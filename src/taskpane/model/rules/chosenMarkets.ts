import type { Verdict } from '../../../evaluator';
import { MARKET_KEYS, type MarketKey } from '../../../fields';

/**
 * The markets that a check was limited to, as options of an evaluator that judges the same. A check
 * of all markets names none: markets that are named also count as targets of rows that name none.
 */
export function chosenMarkets({ markets }: Pick<Verdict, 'markets'>): {
  readonly markets?: readonly MarketKey[];
} {
  return markets.length === MARKET_KEYS.length ? {} : { markets };
}
