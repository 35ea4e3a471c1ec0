import fc from 'fast-check';
import { createEvaluator, type Verdict } from '../../src/evaluator';
import { MARKET_KEYS, type MarketKey } from '../../src/fields';
import { checkRulebook, type Rulebook } from '../../src/rulebook';
import { size } from '../support/size';
import { book, bytesOf, catalogueOf, sampleRows, TODAY } from './support/sheets';

const evaluator = createEvaluator(book, { asOf: TODAY });
const seeds = fc.integer({ min: 0, max: 1_000_000 });

/** Checks that need every row of the catalogue. */
const OF_THE_CROWD = ['price_outlier', 'duplicate_product', 'duplicate_id'];

/**
 * Checks that full cells can leave open: a division by zero, a score above its maximum, a currency
 * without a rate, too few prices in a category, a premium verdict that is open itself.
 */
const LEFT_OPEN = [
  'price_outlier',
  'suspicious_price_edit',
  'inventory',
  'tier_price_first_moq',
  'range_price',
  'easy_return_limit',
  'premium_without_showcase',
  'low_inquiry_rate',
  // Equal titles of different models.
  'duplicate_product',
];

test('the order of rows does not matter', () => {
  const numbers = Array.from({ length: 60 }, (_, i) => i);
  const order = fc.shuffledSubarray(numbers, { minLength: 60, maxLength: 60 });
  fc.assert(
    fc.property(seeds, order, (seed, places) => {
      const rows = sampleRows(60, seed);
      const plain = evaluator.evaluate(catalogueOf(rows));
      const shuffled = evaluator.evaluate(catalogueOf(places.map((place) => rows[place]!)));
      places.forEach((place, row) => {
        expect(bytesOf(shuffled, row)).toEqual(bytesOf(plain, place));
      });
    }),
    { numRuns: size(10, 25) },
  );
});

test('a row alone gets the verdict that it gets in the crowd, catalogue checks aside', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const rows = sampleRows(60, seed);
      const crowd = evaluator.evaluate(catalogueOf(rows));
      rows.forEach((row, number) => {
        const alone = evaluator.evaluate(catalogueOf([row]));
        expect(bytesOf(alone, 0, OF_THE_CROWD)).toEqual(bytesOf(crowd, number, OF_THE_CROWD));
        const [own, among] = [alone.explain(0), crowd.explain(number)];
        expect(own.certificates).toEqual(among.certificates);
        expect(own.gap?.conditions.map(({ rule }) => rule.id)).toEqual(
          among.gap?.conditions.map(({ rule }) => rule.id),
        );
      });
    }),
    { numRuns: size(6, 15) },
  );
});

test('a market alone is judged as among others', () => {
  const markets = fc.uniqueArray(fc.constantFrom(...MARKET_KEYS), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(seeds, markets, (seed, keys) => {
      const rows = catalogueOf(sampleRows(60, seed));
      const among = createEvaluator(book, { asOf: TODAY, markets: keys }).evaluate(rows);
      keys.forEach((market, number) => {
        const alone = createEvaluator(book, { asOf: TODAY, markets: [market] }).evaluate(rows);
        for (let row = 0; row < alone.size; row++) {
          expect(alone.market(row, 0)).toBe(among.market(row, number));
          expect(inMarket(alone, row, market)).toEqual(inMarket(among, row, market));
        }
      });
    }),
    { numRuns: size(4, 8) },
  );
});

/** The conditions of the market pools of a row in a market. */
function inMarket(verdict: Verdict, row: number, market: MarketKey): object[] {
  return verdict
    .explain(row)
    .pools.flatMap(({ markets }) =>
      markets
        .filter((part) => part.market === market)
        .flatMap(({ conditions }) =>
          conditions.map(({ rule, status, needed }) => ({ id: rule.id, status, needed })),
        ),
    );
}

describe('slices', () => {
  const rows = sampleRows(2600, 42);
  const catalogue = catalogueOf(rows);
  const whole = evaluator.evaluate(catalogue);
  const other = catalogueOf(sampleRows(1500, 43));
  const otherWhole = evaluator.evaluate(other);
  const all = (verdict: Verdict): object[] => rows.map((_, row) => bytesOf(verdict, row));

  test.each([1, 500, 1024, 1025, 2048, 9999])('of %i rows say the same as one go', (slice) => {
    const steps = evaluator.steps(catalogue, slice);
    let step = steps.next();
    let before = -1;
    for (; step.done !== true; step = steps.next()) {
      expect(step.value.total).toBe(rows.length);
      expect(step.value.done).toBeGreaterThanOrEqual(before);
      before = step.value.done;
    }
    expect(all(step.value)).toEqual(all(whole));
    expect(step.value.summary).toEqual(whole.summary);
  });

  test('other catalogues may be judged, asked and given up in between', () => {
    const steps = evaluator.steps(catalogue, 1024);
    const abandoned = evaluator.steps(other, 1024);
    let step = steps.next();
    abandoned.next();
    for (; step.done !== true; step = steps.next()) {
      const between = evaluator.evaluate(other);
      expect(bytesOf(between, 7)).toEqual(bytesOf(otherWhole, 7));
      expect(whole.explain(3).premium).toBe(whole.premium(3));
      evaluator.evaluate(catalogueOf([rows[5]!])).explain(0);
    }
    expect(all(step.value)).toEqual(all(whole));
  });
});

test('a met condition that is added to a pool never worsens it', () => {
  const ofRows = book.rules.filter(
    ({ id }) => ![...OF_THE_CROWD, 'premium_without_showcase'].includes(id),
  );
  const rank = ['out', 'unknown', 'in'];
  const rows = catalogueOf(sampleRows(150, 8));
  const plain = evaluator.evaluate(rows);
  fc.assert(
    fc.property(fc.nat(plain.pools.length - 1), fc.constantFrom(...ofRows), (number, rule) => {
      const chosen = plain.pools[number]!;
      // A pool of that condition alone tells of which rows it is met.
      const probe = { ...chosen, id: 'probe', conditions: [rule.id], applies: undefined };
      const more: Rulebook = {
        ...book,
        pools: [
          ...book.pools.map((pool) =>
            pool === chosen ? { ...pool, conditions: [...pool.conditions, rule.id] } : pool,
          ),
          probe,
        ],
        models: book.models.map((model) => ({ ...model, pools: [...model.pools, 'probe'] })),
      };
      // A condition on a market in a pool that is not judged by market is a mistake in the book.
      fc.pre(!chosen.conditions.includes(rule.id) && checkRulebook(more).length === 0);
      const verdict = createEvaluator(more, { asOf: TODAY }).evaluate(rows);
      for (let row = 0; row < verdict.size; row++) {
        const before = plain.pool(row, number);
        const after = verdict.pool(row, number);
        const explained = verdict.explain(row).pools.at(-1)!;
        const parts = explained.pool.scope === 'market' ? explained.markets : [explained];
        const statuses = parts.flatMap((part) => part.conditions.map(({ status }) => status));
        const met = statuses.length > 0 && statuses.every((status) => status === 'met');
        if (!met || before === 'n/a') continue;
        expect(rank.indexOf(after)).toBeGreaterThanOrEqual(rank.indexOf(before));
        expect(after).toBe(before);
      }
    }),
    { numRuns: size(12, 30) },
  );
});

test('explanation, status line, bytes and summary agree', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const verdict = evaluator.evaluate(catalogueOf(sampleRows(120, seed)));
      const { summary } = verdict;
      const premium = { yes: 0, no: 0, unknown: 0 };
      const broken: Record<string, number> = {};
      const inPool: Record<string, number> = {};
      const oneStep: Record<string, number> = {};
      for (let row = 0; row < verdict.size; row++) {
        const explanation = verdict.explain(row);
        const line = verdict.status(row);
        premium[explanation.premium]++;
        expect(explanation.premium).toBe(verdict.premium(row));
        expect(line.premium).toBe(verdict.premium(row));
        expect(line.pools.map(({ id }) => id)).toEqual(
          explanation.pools.filter(({ status }) => status === 'in').map(({ pool }) => pool.id),
        );
        explanation.pools.forEach(({ pool, status }, number) => {
          expect(verdict.pool(row, number)).toBe(status);
          if (status === 'in') inPool[pool.id] = (inPool[pool.id] ?? 0) + 1;
        });
        expect(explanation.findings.map(({ rule }) => rule.id)).toEqual(
          verdict.broken(row).map((check) => verdict.governance[check]!.id),
        );
        for (const { rule } of explanation.findings) broken[rule.id] = (broken[rule.id] ?? 0) + 1;
        for (const { rule, missing } of explanation.undecided)
          if (missing.length === 0) expect(LEFT_OPEN).toContain(rule.id);
        // Where no cell is missing, title or category leaves open which certificates are asked for.
        if (line.premium === 'unknown' && line.missing.length === 0) {
          expect(line.nearest).toMatchObject({ unmet: 0 });
          expect(explanation.certificates.some(({ undecided }) => undecided)).toBe(true);
        }
        expect(explanation.easyReturn).toBe(verdict.easyReturn(row));
        if (line.premium !== 'no') continue;
        const { gap } = explanation;
        expect(line.nearest?.pool.id).toBe(gap?.pool.id);
        expect(line.nearest?.unmet).toBe(gap?.unmet);
        expect(line.nearest?.unknown).toBe(gap?.unknown);
        if (gap?.unmet === 1 && gap.unknown === 0)
          oneStep[gap.pool.id] = (oneStep[gap.pool.id] ?? 0) + 1;
      }
      expect([summary.premium, summary.notPremium, summary.undetermined]).toEqual([
        premium.yes,
        premium.no,
        premium.unknown,
      ]);
      for (const [id, count] of Object.entries(summary.findings))
        expect(count).toBe(broken[id] ?? 0);
      for (const [id, totals] of Object.entries(summary.pools)) {
        expect(totals.in).toBe(inPool[id] ?? 0);
        expect(totals.oneStep).toBe(oneStep[id] ?? 0);
      }
    }),
    { numRuns: size(6, 12) },
  );
});
