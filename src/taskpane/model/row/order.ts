import {
  distance,
  type CertificateResult,
  type ConditionResult,
  type ConditionStatus,
  type Explanation,
  type MarketResult,
  type PoolResult,
} from '../../../evaluator';
import type { MarketKey } from '../../../fields';
import { poolGap } from '../../../report';

const OPEN_FIRST: Readonly<Record<ConditionStatus, number>> = {
  unmet: 0,
  unknown: 1,
  met: 2,
  'n/a': 3,
};

/** What is to be done first, least effort on top; then what is unknown, what is met, what does not apply. */
export function byEffort(conditions: readonly ConditionResult[]): ConditionResult[] {
  return [...conditions].sort(
    (a, b) => OPEN_FIRST[a.status] - OPEN_FIRST[b.status] || a.rule.effort - b.rule.effort,
  );
}

/** In its pool before all that lack something; a pool that does not concern the row comes last. */
function poolDistance(result: PoolResult): number {
  if (result.status === 'in') return -1;
  const gap = poolGap(result);
  return gap ? distance(gap) : Infinity;
}

/** Pools nearest first; the one that the gap names leads. */
export function nearestPools({ pools, gap }: Explanation): PoolResult[] {
  const rank = (result: PoolResult): number =>
    result.pool.id === gap?.pool.id ? -2 : poolDistance(result);
  return pools
    .map((result) => ({ result, rank: rank(result) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ result }) => result);
}

/** The markets of a market pool, nearest first. */
export function nearestMarkets(result: PoolResult): MarketResult[] {
  const rank = (market: MarketResult): number =>
    poolDistance({ ...result, status: market.status, markets: [market] });
  return result.markets
    .map((market) => ({ market, rank: rank(market) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ market }) => market);
}

/** How many conditions have each status. */
export function countByStatus(
  conditions: readonly ConditionResult[],
): Readonly<Record<ConditionStatus, number>> {
  const counts = { met: 0, unmet: 0, unknown: 0, 'n/a': 0 };
  for (const { status } of conditions) counts[status]++;
  return counts;
}

export interface MarketCertificates {
  readonly market: MarketKey;
  readonly certificates: readonly CertificateResult[];
}

const WORST_FIRST: Readonly<Record<CertificateResult['status'], number>> = {
  missing: 0,
  expired: 1,
  expiring: 2,
  unknown: 3,
  held: 4,
};

/** The certificates market by market, what has to be seen to first. */
export function certificatesByMarket(
  certificates: readonly CertificateResult[],
): MarketCertificates[] {
  const markets = new Map<MarketKey, CertificateResult[]>();
  for (const result of certificates) {
    const same = markets.get(result.market);
    if (same) same.push(result);
    else markets.set(result.market, [result]);
  }
  return [...markets].map(([market, own]) => ({
    market,
    certificates: own.sort((a, b) => WORST_FIRST[a.status] - WORST_FIRST[b.status]),
  }));
}
