import type { CertificateResult } from '../evaluator';
import { MARKETS, type MarketKey } from '../fields';
import type { Lang } from '../strings';
import { labelled } from './format/lists';

/** What `say` says of each market's certificates behind the market's name, market by market. */
export function byMarket(
  results: readonly CertificateResult[],
  lang: Lang,
  say: (ofMarket: readonly CertificateResult[]) => string,
): string[] {
  const grouped = new Map<MarketKey, CertificateResult[]>();
  for (const result of results) {
    const same = grouped.get(result.market);
    if (same) same.push(result);
    else grouped.set(result.market, [result]);
  }
  return [...grouped].map(([market, own]) => labelled(MARKETS[market].name[lang], say(own), lang));
}
