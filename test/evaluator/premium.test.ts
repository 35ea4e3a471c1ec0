import { buildCatalogue } from '../../src/catalogue';
import { comparePremium, createEvaluator, type EasyReturn } from '../../src/evaluator';
import { MARKET_KEYS, type MarketKey } from '../../src/fields';
import { gridOf } from '../support/layouts';
import { book, catalogueOf, explainCells, sampleRows, TODAY, type Cells } from './support/sheets';

const BEFORE = '2023-10-09';
const AFTER = '2023-10-10';

test('no model holds before the first', () => {
  expect(() => createEvaluator(book, { asOf: '2017-12-31' })).toThrow(RangeError);
});

test('two dates say who gains and who loses, and why', () => {
  const semi = { semiManaged: '是', violations: 0, qualityScore: 4.8 };
  const out = { leadTimeDays: 400, imageCount: 1, exposure: 0, qualityScore: 3, semiManaged: '否' };
  const { grid, layout } = gridOf([
    { ...semi, growthScore: 60 },
    { ...out, growthScore: 95 },
    { ...semi, growthScore: 80 },
    { ...out, growthScore: 79 },
    { ...out, growthScore: '' },
    { ...out, growthScore: 79, qualityScore: '', leadTimeDays: '' },
    { growthScore: 80 },
    { ...semi },
  ]);
  const { before, after, gains, losses, others } = comparePremium(
    book,
    buildCatalogue(grid, layout),
    BEFORE,
    AFTER,
  );
  expect(before.model.id).toBe('growth');
  expect(after.model.id).toBe('pools');
  expect(gains.map(({ index }) => index)).toEqual([0, 7]);
  expect(losses.map(({ index, after: now }) => [index, now])).toEqual([
    [1, 'no'],
    [6, 'unknown'],
  ]);
  expect(others.map(({ index, before: was, after: now }) => [index, was, now])).toEqual([
    [4, 'unknown', 'no'],
    [5, 'no', 'unknown'],
  ]);
  const why = losses[0]!.explain();
  expect(why.before.pools.map(({ pool, status }) => [pool.id, status])).toEqual([['growth', 'in']]);
  expect(why.before.band).toBe('strength');
  expect(why.after.pools.every(({ status }) => status !== 'in')).toBe(true);
  expect(why.after.gap!.conditions.length).toBeGreaterThan(0);
});

test('a comparison says what the two verdicts say', () => {
  const catalogue = catalogueOf(sampleRows(200, 31));
  const { gains, losses, others } = comparePremium(book, catalogue, BEFORE, AFTER, ['US']);
  const changes = [...gains, ...losses, ...others].sort((a, b) => a.index - b.index);
  const on = (asOf: string) => createEvaluator(book, { asOf, markets: ['US'] }).evaluate(catalogue);
  const [was, is] = [on(BEFORE), on(AFTER)];
  const differing = Array.from({ length: 200 }, (_, row) => row).filter(
    (row) => was.premium(row) !== is.premium(row),
  );
  expect(changes.map(({ index }) => index)).toEqual(differing);
  expect(gains.every(({ after }) => after === 'yes')).toBe(true);
  expect(losses.every(({ before, after }) => before === 'yes' && after !== 'yes')).toBe(true);
});

test.each([
  [120, 'strength', 'yes'],
  [80, 'strength', 'yes'],
  [79.9, 'potential', 'no'],
  [60, 'potential', 'no'],
  [59, 'low', 'no'],
  [0, 'low', 'no'],
  ['', undefined, 'unknown'],
])('a growth score of %p is in the band %p: premium %s', (growthScore, band, premium) => {
  const explanation = explainCells({ growthScore }, BEFORE);
  expect(explanation.band).toBe(band);
  expect(explanation.premium).toBe(premium);
  expect(explainCells({ growthScore }, AFTER).band).toBeUndefined();
});

const ORDERS: readonly [string, Cells, EasyReturn, readonly MarketKey[]][] = [
  ['3000 dollars', { moq: 100, price: 30, markets: 'US' }, 'covered', ['US']],
  ['more', { moq: 100, price: 30.01, markets: 'US' }, 'not', ['US']],
  ['a range within', { moq: 100, price: '$20-$30', markets: 'US、DE' }, 'covered', ['US', 'DE']],
  ['a range across the limit', { moq: 100, price: '$20-$40', markets: 'US' }, 'unknown', ['US']],
  ['a range beyond', { moq: 100, price: '$31-$40', markets: 'US' }, 'not', ['US']],
  [
    'the tier at MOQ',
    { moq: 100, price: 99, priceTiers: '1-99: $50; 100+: $30', markets: 'US' },
    'covered',
    ['US'],
  ],
  [
    'an MOQ below the first tier',
    { moq: 50, price: 1, priceTiers: '100: $70; 500: $1', markets: 'US' },
    'not',
    ['US'],
  ],
  ['another currency', { moq: 1, price: '€5', markets: 'US' }, 'unknown', ['US']],
  [
    'dollars by their column',
    { moq: 1, price: 5, currency: '美元', markets: 'US' },
    'covered',
    ['US'],
  ],
  ['no MOQ', { price: 5, markets: 'US' }, 'unknown', ['US']],
  ['a market that is not served', { moq: 1, price: 5, markets: 'IN' }, 'not', []],
  ['a market that is not served and no price', { moq: 1, markets: 'IN' }, 'not', []],
  ['one market that is served', { moq: 1, price: 5, markets: 'IN、US' }, 'covered', ['US']],
  ['a union that is served in part', { moq: 1, price: 5, markets: 'EU' }, 'unknown', []],
  [
    'members that are served',
    { moq: 1, price: 5, markets: 'DE、RU、SA' },
    'covered',
    ['DE', 'SA', 'RU'],
  ],
  ['no market named', { moq: 1, price: 5 }, 'unknown', []],
  ['no market named, and too much', { moq: 1, price: 5000 }, 'not', []],
];

test.each(ORDERS)('worry-free return of an order of %s', (_, cells, easyReturn, markets) => {
  const explanation = explainCells(cells);
  expect(explanation.easyReturn).toBe(easyReturn);
  expect(explanation.easyReturnMarkets).toEqual(markets);
});

/** A dress that every market takes; what a case changes is what decides. */
const DRESS: Cells = {
  industry: '服装鞋包',
  title: 'Custom Women Summer Floral Maxi Dress',
  markets: 'US、JP、RU',
  guaranteedDelivery: '是',
  freightComputable: '是',
  price: 20,
  leadTimeDays: 9,
  qualityScore: 4.9,
};

/** The book without certificates, so that the other conditions decide. */
const lenient = { ...book, certificates: { ...book.certificates, requirements: [] } };

function marketsOf(cells: Cells, markets?: readonly MarketKey[]): Record<string, string> {
  const { grid, layout } = gridOf([cells]);
  const evaluator = createEvaluator(lenient, { asOf: TODAY, ...(markets && { markets }) });
  const verdict = evaluator.evaluate(buildCatalogue(grid, layout));
  const pool = verdict.explain(0).pools.find(({ pool: { id } }) => id === 'countrySelect')!;
  const explained = Object.fromEntries(pool.markets.map(({ market, status }) => [market, status]));
  verdict.markets.forEach((market, number) => {
    expect(verdict.market(0, number)).toBe(explained[market] ?? 'n/a');
  });
  return { pool: pool.status, ...explained };
}

test.each<[string, Cells, readonly MarketKey[] | undefined, Record<string, string>]>([
  ['all of its markets', {}, undefined, { pool: 'in', US: 'in', JP: 'in', RU: 'in' }],
  [
    'one market is stricter',
    { qualityScore: 4.65 },
    undefined,
    { pool: 'in', US: 'out', JP: 'out', RU: 'in' },
  ],
  [
    'a market with its own price',
    { price: 70 },
    undefined,
    { pool: 'in', US: 'out', JP: 'in', RU: 'out' },
  ],
  [
    'delivery that one market does not ask',
    { guaranteedDelivery: '否' },
    undefined,
    { pool: 'in', US: 'out', JP: 'out', RU: 'in' },
  ],
  [
    'an unknown score',
    { qualityScore: '' },
    undefined,
    { pool: 'unknown', US: 'unknown', JP: 'unknown', RU: 'unknown' },
  ],
  [
    'one open, the others out',
    { guaranteedDelivery: '否', qualityScore: '' },
    undefined,
    { pool: 'unknown', US: 'out', JP: 'out', RU: 'unknown' },
  ],
  ['markets judged only as asked for', {}, ['JP', 'DE'], { pool: 'in', JP: 'in' }],
  ['none of the markets asked for', {}, ['BR'], { pool: 'n/a' }],
  [
    'markets that the caller names',
    { markets: '' },
    ['JP', 'DE'],
    { pool: 'in', JP: 'in', DE: 'in' },
  ],
  [
    'every market out',
    { leadTimeDays: 99 },
    undefined,
    { pool: 'out', US: 'out', JP: 'out', RU: 'out' },
  ],
])('country selection: %s', (_, cells, markets, expected) => {
  expect(marketsOf({ ...DRESS, ...cells }, markets)).toEqual(expected);
});

test('where no market is named, none can be in', () => {
  const statuses = Object.values(marketsOf({ ...DRESS, markets: '' }));
  expect(statuses).toHaveLength(MARKET_KEYS.length + 1);
  expect(new Set(statuses)).toEqual(new Set(['unknown']));
});

test('a threshold says where its number is from', () => {
  const sources = (cells: Cells, id: string): (string | number | undefined)[][] =>
    explainCells({ ...DRESS, ...cells })
      .pools.find(({ pool }) => pool.id === 'countrySelect')!
      .markets.map(({ market, conditions }) => {
        const { needed, source } = conditions.find(({ rule }) => rule.id === id)!;
        return [market, needed, source];
      });
  expect(sources({}, 'countrySelect.quality')).toEqual([
    ['US', 4.7, 'industryMarket'],
    ['JP', 4.7, 'market'],
    ['RU', 4.5, 'industryFallback'],
  ]);
  expect(sources({}, 'countrySelect.leadTime')).toEqual([
    ['US', 10, 'industryMarket'],
    ['JP', 10, 'industryMarket'],
    ['RU', 12, 'industryFallback'],
  ]);
});

test('the gap of an undetermined row is that of a market that can still settle it', () => {
  const cells: Cells = {
    ...DRESS,
    markets: 'US、RU',
    guaranteedDelivery: '否',
    qualityScore: '',
    semiManaged: '否',
    imageCount: 1,
    exposure: 0,
    easyReturn: '否',
  };
  const { grid, layout } = gridOf([{ ...cells, productType: 'RTS', orderable: '否' }]);
  const verdict = createEvaluator(lenient, { asOf: TODAY }).evaluate(buildCatalogue(grid, layout));
  expect(verdict.explain(0).premium).toBe('unknown');
  expect(verdict.explain(0).gap).toMatchObject({ market: 'RU', unmet: 0, unknown: 1 });
  expect(verdict.status(0).missing).toEqual(['qualityScore']);
});
