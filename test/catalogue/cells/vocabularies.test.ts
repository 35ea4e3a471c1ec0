import { INDUSTRIES, INDUSTRY_KEYS, MARKETS, MARKET_KEYS } from '../../../src/fields';
import { readIndustry } from '../../../src/catalogue/cells/readIndustry';
import { readMarkets } from '../../../src/catalogue/cells/readMarkets';
import { readProductType } from '../../../src/catalogue/cells/readProductType';
import { readTier } from '../../../src/catalogue/cells/readTier';
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
      ['US, Atlantis', ['US']],
    ),
    ...refused('unknownWord', 'Atlantis', 'South America', 5, true),
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
      ...['RTS', 'rts', 'ＲＴＳ', 'Ready to Ship', 'ready-to-ship', '直接下单品', '现货'].map(
        (cell) => [cell, 'rts'] as const,
      ),
      ...['非RTS', '定制品', '询盘品', '非直接下单品', 'Customization', 'non-RTS', 'custom'].map(
        (cell) => [cell, 'custom'] as const,
      ),
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
