import { gapOf, type Gap, type PoolResult } from '../../evaluator';
import type { MarketKey } from '../../fields';
import { text, type Lang } from '../../strings';
import { namedGapText } from '../gapText';
import { midSentence } from '../midSentence';

/** A pool as it stands in one market; a product pool, or where no market is named, the pool itself. */
export function poolInMarket(result: PoolResult, market: MarketKey | undefined): PoolResult {
  if (market === undefined || result.pool.scope !== 'market') return result;
  const own = result.markets.find((each) => each.market === market);
  if (own === undefined) return { ...result, status: 'n/a', markets: [] };
  return { ...result, status: own.status, markets: [own] };
}

/**
 * What keeps a row out of one pool (of a market pool, out of its best market); undefined where it is
 * in the pool or the pool does not concern it.
 */
export function poolGap(result: PoolResult): Gap | undefined {
  return result.status === 'out' || result.status === 'unknown' ? gapOf(result) : undefined;
}

/** The gap of one pool in words; a row that is in it, or that it does not concern, is told so. */
export function poolGapText(result: PoolResult, gap: Gap | undefined, lang: Lang): string {
  if (gap) return namedGapText(gap, lang);
  const pool = midSentence(result.pool.name[lang]);
  return text(lang, result.status === 'in' ? 'marks.inPool' : 'marks.notForPool', { pool });
}
