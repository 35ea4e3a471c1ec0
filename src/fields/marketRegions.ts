import type { MarketKey } from './markets';

/** A part of the world that sellers name as a market. */
export interface MarketRegion {
  /** In lower case; `market`, `地区` and the like may follow. */
  readonly names: readonly string[];
  /** The markets that it certainly holds. */
  readonly markets: readonly MarketKey[];
  /** Whether much of it lies outside the markets of the vocabulary. */
  readonly beyond: boolean;
}

const region = (
  names: readonly string[],
  markets: readonly MarketKey[],
  beyond = true,
): MarketRegion => ({ names, markets, beyond });

/**
 * Regions as the platform and sellers name them. A union represents its members: a region with
 * many of them includes its law.
 */
export const MARKET_REGIONS: readonly MarketRegion[] = [
  region(['north america', 'northern america', '北美', '北美洲', '美加'], ['US', 'CA'], false),
  region(['europe', '欧洲', '西欧', 'western europe', 'west europe'], ['EU', 'GB'], false),
  region(['eu & uk', 'eu and uk', '欧英', '英欧'], ['EU', 'GB'], false),
  region(['southern europe', 'south europe', '南欧'], ['EU'], false),
  region(['central europe', '中欧'], ['EU'], false),
  region(['northern europe', 'north europe', 'nordic', 'scandinavia', '北欧'], ['EU']),
  region(['eastern europe', 'east europe', '东欧'], ['EU', 'RU', 'UA']),
  region(['middle east', 'mid east', 'mideast', '中东'], ['GCC']),
  region(['mena', 'middle east and north africa', '中东北非'], ['GCC', 'EG']),
  region(
    ['southeast asia', 'south east asia', 'south-east asia', 'asean', 'sea', '东南亚', '东盟'],
    ['ID', 'TH', 'VN', 'PH', 'MY', 'SG'],
  ),
  region(['east asia', 'eastern asia', '东亚'], ['JP', 'KR']),
  region(['japan and korea', 'japan & korea', '日韩'], ['JP', 'KR'], false),
  region(['south asia', 'southern asia', '南亚'], ['IN', 'PK']),
  region(['central asia', '中亚', 'cis', '独联体'], ['EAEU']),
  region(['south america', '南美', '南美洲'], ['BR', 'AR', 'CL', 'CO', 'PE']),
  region(['latin america', 'latam', '拉美', '拉丁美洲'], ['BR', 'MX', 'AR', 'CL', 'CO', 'PE']),
  region(['central america', '中美洲', 'caribbean', '加勒比'], []),
  region(['oceania', 'australasia', '大洋洲', '澳新'], ['AU', 'NZ']),
  region(['africa', '非洲'], ['ZA', 'NG', 'KE', 'EG']),
  region(['southern africa', '南部非洲'], ['ZA']),
  region(['north africa', '北非'], ['EG']),
  region(['west africa', '西非'], ['NG']),
  region(['east africa', '东非'], ['KE']),
];
