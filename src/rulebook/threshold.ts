import type { IndustryKey, MarketKey } from '../fields';
import type { Threshold } from './schema';

/** The number that holds, and which entry said so. */
export interface ThresholdChoice {
  /** null: the requirement does not apply. */
  readonly value: number | null;
  /** `industryFallback`: the threshold knows markets, but not this one. */
  readonly source: 'default' | 'industry' | 'market' | 'industryMarket' | 'industryFallback';
}

const hasEntries = (entries: object | undefined): boolean =>
  entries !== undefined && Object.keys(entries).length > 0;

/** The entry for an industry and a market; the most specific wins (see the schema). */
export function thresholdFor(
  threshold: Threshold,
  industry?: IndustryKey,
  market?: MarketKey,
): ThresholdChoice {
  const { byIndustry, byMarket, byIndustryMarket } = threshold;
  const both = industry && market && byIndustryMarket?.[`${industry}*${market}`];
  if (both !== undefined) return { value: both, source: 'industryMarket' };
  const ofMarket = market && byMarket?.[market];
  if (ofMarket !== undefined) return { value: ofMarket, source: 'market' };

  const ofIndustry = industry && byIndustry?.[industry];
  const value = ofIndustry === undefined ? threshold.default : ofIndustry;
  if (market && (hasEntries(byMarket) || hasEntries(byIndustryMarket))) {
    return { value, source: 'industryFallback' };
  }
  return { value, source: ofIndustry === undefined ? 'default' : 'industry' };
}
