import fc from 'fast-check';
import {
  INDUSTRIES,
  INDUSTRY_KEYS,
  MARKETS,
  MARKET_KEYS,
  MARKET_REGIONS,
  OTHER_COUNTRIES,
} from '../../../src/fields';
import {
  readIndustry,
  readProductType,
  readTier,
} from '../../../src/catalogue/cells/vocabularyReaders';
import { readMarkets } from '../../../src/catalogue/cells/readMarkets';
import { readsAs, refused, values } from './cases';

describe('markets', () => {
  readsAs(readMarkets, [
    ...refused('missing', '', '-', 'N/A', '无'),
    ...refused('errorValue', '#REF!'),
    ...values(
      ['US', ['US']],
      ['us, De；英国', ['US', 'DE', 'GB']],
      ['美国、德国/法国', ['US', 'DE', 'FR']],
      ['United Kingdom|South Korea', ['GB', 'KR']],
      ['ＵＳ，ＤＥ', ['US', 'DE']],
      ['USA, America, U.S.', ['US']],
      ['美国(US), Germany (DE)', ['US', 'DE']],
      ['US DE', ['US', 'DE']],
      ['美国和德国', ['US', 'DE']],
      ['US and Germany', ['US', 'DE']],
      ['US, Atlantis', ['US', 'Atlantis']],
      ['United States of America', ['US']],
      ['US and United Kingdom', ['US', 'GB']],
      ['USA 45%, Germany 20%', ['US', 'DE']],
      ['美国（45%）、德国20%', ['US', 'DE']],
      ['45% United States 20% South Korea', ['US', 'KR']],
      ['USA: 30-40%; Germany: 20%', ['US', 'DE']],
      ['USA-45%/UK-12.5%', ['US', 'GB']],
      ['North America, Europe', ['US', 'CA', 'EU', 'GB']],
      ['北美市场、欧洲', ['US', 'CA', 'EU', 'GB']],
      ['Middle East countries', ['GCC', 'Middle East countries']],
      ['Southeast Asia', ['ID', 'TH', 'VN', 'PH', 'MY', 'SG', 'Southeast Asia']],
      ['东南亚、中东', ['ID', 'TH', 'VN', 'PH', 'MY', 'SG', '东南亚', 'GCC', '中东']],
      ['South America', ['BR', 'AR', 'CL', 'CO', 'PE', 'South America']],
      ['Austria, Sweden', ['EU', 'SE']],
      ['科威特、哈萨克斯坦', ['KW', 'EAEU']],
      ['Nigeria, NGA, 尼日利亚', ['NG']],
      ['Ghana, GHA, 加纳', ['Ghana', 'GHA', '加纳']],
      ['Türkiye, Turkey, TR', ['TR']],
      ['Côte d’Ivoire, Bosnia and Herzegovina', ['Côte d’Ivoire', 'Bosnia and Herzegovina']],
    ),
    ...refused('unknownWord', 'Atlantis', 'is', 'worldwide', '全球', '45%', 5, true),
  ]);

  test('every market is read by its code and its names', () => {
    for (const key of MARKET_KEYS) {
      const { name, synonyms } = MARKETS[key];
      for (const word of [key, key.toLowerCase(), name.zh, name.en, ...synonyms]) {
        expect([word, readMarkets(word)]).toEqual([word, { state: 'ok', value: [key] }]);
      }
    }
  });
});

test('any countries by any of their names are the markets one by one', () => {
  const named = MARKET_KEYS.flatMap((key) => {
    const { name, synonyms } = MARKETS[key];
    return [key, name.zh, name.en, ...synonyms].map((word) => ({ key, word }));
  });
  const shares = fc.constantFrom('', ' 45%', '(20%)', ': 12.5%');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...named), shares), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(', ', '、', '; ', '/', '\n', ' | '),
      (parts, separator) => {
        const cell = parts.map(([{ word }, share]) => word + share).join(separator);
        const value = [...new Set(parts.map(([{ key }]) => key))];
        expect([cell, readMarkets(cell)]).toEqual([cell, { state: 'ok', value }]);
      },
    ),
  );
});

test('every other country is read, by its codes and its names', () => {
  for (const { codes, names, union } of OTHER_COUNTRIES) {
    for (const word of [...codes, ...names]) {
      expect([word, readMarkets(word)]).toEqual([word, { state: 'ok', value: [union ?? word] }]);
    }
  }
});

test('no name is of two places', () => {
  const all = [
    ...OTHER_COUNTRIES.flatMap(({ codes, names }) => [
      ...codes.map((c) => c.toLowerCase()),
      ...names,
    ]),
    ...MARKET_REGIONS.flatMap(({ names }) => names),
    ...MARKET_KEYS.flatMap((key) => [key, MARKETS[key].name.zh, MARKETS[key].name.en]),
    ...MARKET_KEYS.flatMap((key) => MARKETS[key].synonyms),
  ].map((word) => word.toLowerCase());
  expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
});

describe('industry', () => {
  readsAs(readIndustry, [
    ...refused('missing', '', '-', 'N/A'),
    ...refused('errorValue', '#REF!'),
    ...refused('unknownWord', 'Alchemy', '炼金', 1, false),
  ]);

  test('every industry is read by its key and its names', () => {
    for (const key of INDUSTRY_KEYS) {
      const { zh, en } = INDUSTRIES[key];
      for (const word of [key, zh, en, en.toUpperCase(), ` ${zh} `]) {
        expect([word, readIndustry(word)]).toEqual([word, { state: 'ok', value: key }]);
      }
    }
  });
});

describe('productType', () => {
  readsAs(readProductType, [
    ...refused('missing', '', '-'),
    ...refused('errorValue', '#REF!'),
    ...values(
      ...[
        'RTS',
        'rts',
        'ＲＴＳ',
        '交易品',
        'Ready to Ship',
        'ready-to-ship',
        '直接下单品',
        '现货',
      ].map((cell) => [cell, 'rts'] as const),
      ...[
        '非RTS',
        '定制品',
        '商机品',
        '询盘品',
        '非直接下单品',
        'Customization',
        'non-RTS',
        'custom',
      ].map((cell) => [cell, 'custom'] as const),
    ),
    ...refused('unknownWord', 'both', '半成品', 1),
  ]);
});

describe('tier', () => {
  readsAs(readTier, [
    ...refused('missing', '', 'N/A'),
    ...refused('errorValue', '#REF!'),
    ...values(
      ['爆品', 'hot'],
      ['优品', 'premium'],
      ['实力优品', 'premium'],
      ['潜力优品', 'potential'],
      ['潜力品', 'potential'],
      ['普通品', 'ordinary'],
      ['低质品', 'low'],
      ['低分品', 'low'],
      ['Hot', 'hot'],
      ['PREMIUM', 'premium'],
      ['Low quality', 'low'],
    ),
    ...refused('unknownWord', '好品', 'gold', true),
  ]);
});
