import { gapOf, type Gap, type PoolResult } from '../../evaluator';
import type { MarketKey } from '../../fields';
import { text, type Lang } from '../../strings';
import { namedGapText } from '../gapText';
import { midSentence } from '../format/lists';

/** A market pool's result in one market; for a product pool, or without a market, the result itself. */
export function poolInMarket(result: PoolResult, market: MarketKey | undefined): PoolResult {
  if (market === undefined || result.pool.scope !== 'market') return result;
  const own = result.markets.find((each) => each.market === market);
  if (own === undefined) return { ...result, status: 'n/a', markets: [] };
  return { ...result, status: own.status, markets: [own] };
}

/** The gap of one pool (of a market pool, in its best market); undefined where the row is in, or exempt. */
export function poolGap(result: PoolResult): Gap | undefined {
  return result.status === 'out' || result.status === 'unknown' ? gapOf(result) : undefined;
}

/** The gap of one pool in words; without a gap, that the row is in it or exempt. */
export function poolGapText(result: PoolResult, gap: Gap | undefined, lang: Lang): string {
  if (gap) return namedGapText(gap, lang);
  const pool = midSentence(result.pool.name[lang]);
  return text(lang, result.status === 'in' ? 'marks.inPool' : 'marks.notForPool', { pool });
}
