import { thresholdFor, type Threshold } from '../../../src/rulebook';
import type { IndustryKey, MarketKey } from '../../../src/fields';

const plain: Threshold = { default: 1 };
const byIndustry: Threshold = { default: 1, byIndustry: { toys: 2, food: null } };
const byMarket: Threshold = { ...byIndustry, byMarket: { US: 3, DE: null } };
const byBoth: Threshold = { ...byMarket, byIndustryMarket: { 'toys*US': 4, 'food*US': null } };
const onlyBoth: Threshold = { default: 1, byIndustryMarket: { 'toys*US': 4 } };
const emptyMarkets: Threshold = { ...byIndustry, byMarket: {}, byIndustryMarket: {} };

type Case = [
  string,
  Threshold,
  IndustryKey | undefined,
  MarketKey | undefined,
  number | null,
  string,
];

const CASES: Case[] = [
  ['default alone', plain, undefined, undefined, 1, 'default'],
  ['default alone', plain, 'toys', 'US', 1, 'default'],
  ['industry', byIndustry, 'toys', undefined, 2, 'industry'],
  ['industry, no markets known', byIndustry, 'toys', 'US', 2, 'industry'],
  ['industry where it does not apply', byIndustry, 'food', undefined, null, 'industry'],
  ['industry without an entry', byIndustry, 'pets', undefined, 1, 'default'],
  ['market over industry', byMarket, 'toys', 'US', 3, 'market'],
  ['market where it does not apply', byMarket, 'toys', 'DE', null, 'market'],
  ['market without an industry', byMarket, undefined, 'US', 3, 'market'],
  ['no market asked', byMarket, 'toys', undefined, 2, 'industry'],
  ['market unknown: industry', byMarket, 'toys', 'JP', 2, 'industryFallback'],
  ['market unknown: industry, not applying', byMarket, 'food', 'JP', null, 'industryFallback'],
  ['market unknown: default', byMarket, 'pets', 'JP', 1, 'industryFallback'],
  ['market unknown, industry unknown', byMarket, undefined, 'JP', 1, 'industryFallback'],
  ['pair over market', byBoth, 'toys', 'US', 4, 'industryMarket'],
  ['pair where it does not apply', byBoth, 'food', 'US', null, 'industryMarket'],
  ['pair without an entry', byBoth, 'pets', 'US', 3, 'market'],
  ['pair needs an industry', byBoth, undefined, 'US', 3, 'market'],
  ['only pairs: hit', onlyBoth, 'toys', 'US', 4, 'industryMarket'],
  ['only pairs: miss', onlyBoth, 'food', 'US', 1, 'industryFallback'],
  ['no entries at all', emptyMarkets, 'toys', 'US', 2, 'industry'],
];

describe('thresholdFor', () => {
  test.each(CASES)('%s', (_, threshold, industry, market, value, source) => {
    expect(thresholdFor(threshold, industry, market)).toEqual({ value, source });
  });
});
