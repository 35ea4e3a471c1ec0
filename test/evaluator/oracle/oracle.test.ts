import { compileLayout } from '../../../src/catalogue';
import { createEvaluator, type Explanation, type Verdict } from '../../../src/evaluator';
import type { MarketKey } from '../../../src/fields';
import { loadDefault, type Rule } from '../../../src/rulebook';
import { size } from '../../support/size';
import { spoiltSheet, type SpoiltOptions } from '../support/spoiltSheet';
import { Oracle, type NaiveVerdict } from './oracle';
import { readRows } from './row';

interface Case extends SpoiltOptions {
  readonly asOf: string;
  readonly markets?: readonly MarketKey[];
}

const book = loadDefault();
const TODAY = '2026-11-23';
const GROWTH = '2023-06-01';

/** 4,000 rows in all, 10,000 in the long run; the first has more than one block of the evaluator. */
const CASES: readonly Case[] = [
  { rows: size(1100, 2500), language: 'zh', seed: 1, asOf: TODAY },
  { rows: size(500, 1500), language: 'en', seed: 2, asOf: TODAY, markets: ['US', 'DE', 'SA'] },
  { rows: size(300, 1000), language: 'en', seed: 3, asOf: TODAY, blanked: 0.1 },
  { rows: size(300, 1000), language: 'zh', seed: 4, asOf: TODAY, blanked: 0.3, dropped: 0.1 },
  {
    rows: size(250, 500),
    language: 'en',
    seed: 5,
    asOf: TODAY,
    dropped: 0.3,
    markets: ['JP', 'BR'],
  },
  { rows: size(250, 500), language: 'zh', seed: 6, asOf: TODAY, dropped: 0.6 },
  { rows: size(300, 1000), language: 'zh', seed: 7, asOf: GROWTH },
  { rows: size(250, 500), language: 'en', seed: 8, asOf: GROWTH, blanked: 0.2, markets: ['FR'] },
  {
    rows: size(250, 500),
    language: 'zh',
    seed: 9,
    asOf: '2030-08-01',
    markets: ['EU', 'DE', 'GB'],
  },
  {
    rows: size(249, 499),
    language: 'en',
    seed: 10,
    asOf: '2024-02-29',
    blanked: 0.05,
    dropped: 0.05,
  },
  { rows: 1, language: 'zh', seed: 11, asOf: TODAY },
  { rows: size(250, 500), language: 'zh', seed: 12, asOf: TODAY, markets: ['DE'] },
];

const statusesOf = (conditions: Iterable<readonly [Rule, string]>): Record<string, string> =>
  Object.fromEntries([...conditions].map(([rule, status]) => [rule.id, status]));

/** An explanation in the words of the oracle. */
function claimed(explanation: Explanation): object {
  const { premium, industry, pools, gap, findings, undecided, certificates, easyReturn } =
    explanation;
  const conditionsOf = (all: Explanation['undecided']): Record<string, string> =>
    statusesOf(all.map(({ rule, status }) => [rule, status]));
  return {
    premium,
    industry,
    pools: pools.map(({ pool, status, conditions, markets }) => ({
      pool: pool.id,
      status,
      parts:
        pool.scope === 'product'
          ? [conditionsOf(conditions)]
          : markets.map((part) => ({
              market: part.market,
              status: part.status,
              ...conditionsOf(part.conditions),
            })),
    })),
    gap: gap && {
      pool: gap.pool.id,
      market: gap.market,
      met: gap.met,
      unmet: gap.unmet,
      lacking: gap.lacking,
      conditions: gap.conditions.map(({ rule }) => rule.id),
    },
    untold: pools.filter(({ untold }) => untold).map(({ pool }) => pool.id),
    broken: findings.map(({ rule }) => rule.id),
    undecided: undecided.map(({ rule }) => rule.id),
    certificates: certificates.map(
      ({ market, requirement, status }) => `${market} ${requirement.id} ${status}`,
    ),
    easyReturn,
  };
}

function expected(verdict: NaiveVerdict): object {
  const { premium, industry, pools, gap, untold, governance, certificates, easyReturn } = verdict;
  const checks = (status: string): string[] =>
    [...governance].filter(([, own]) => own === status).map(([rule]) => rule.id);
  return {
    premium,
    industry,
    pools: pools.map(({ pool, status, parts }) => ({
      pool: pool.id,
      status,
      parts: parts.map((part) => ({
        ...(pool.scope === 'market' && { market: part.market, status: part.status }),
        ...statusesOf(part.conditions),
      })),
    })),
    gap: gap && {
      pool: gap.pool.id,
      market: gap.market,
      met: gap.met,
      unmet: gap.unmet.length,
      lacking: gap.lacking,
      conditions: [...gap.unmet, ...gap.unknown].map(({ id }) => id),
    },
    untold: untold.map(({ id }) => id),
    broken: checks('unmet'),
    undecided: checks('unknown'),
    certificates: certificates.map(
      ({ market, requirement, status }) => `${market} ${requirement.id} ${status}`,
    ),
    easyReturn,
  };
}

/** What `pool`, `market`, `broken` and `easyReturn` say, which come from bytes and not from explanations. */
function fromBytes(verdict: Verdict, row: number): unknown {
  return {
    pools: verdict.pools.map((_, pool) => verdict.pool(row, pool)),
    markets: verdict.markets.map((_, market) => verdict.market(row, market)),
    broken: verdict.broken(row).map((check) => verdict.governance[check]!.id),
    easyReturn: verdict.easyReturn(row),
  };
}

function bytesExpected(naive: NaiveVerdict, verdict: Verdict): unknown {
  const parts = naive.pools.find(({ pool }) => pool.scope === 'market')?.parts ?? [];
  return {
    pools: naive.pools.map(({ status }) => status),
    markets: verdict.markets.map(
      (market) => parts.find((part) => part.market === market)?.status ?? 'n/a',
    ),
    broken: [...naive.governance]
      .filter(([, status]) => status === 'unmet')
      .map(([rule]) => rule.id),
    easyReturn: naive.easyReturn,
  };
}

test('the cases are thousands of rows', () => {
  expect(CASES.reduce((sum, { rows }) => sum + rows, 0)).toBe(size(4_000, 10_000));
});

test.each(CASES)('agrees on %j', (options) => {
  const { asOf, markets } = options;
  const { grid, layout } = spoiltSheet(options);
  const verdict = createEvaluator(book, { asOf, ...(markets && { markets }) }).evaluate(
    // Rows whose cells were taken may look like SKUs of the row above; the oracle knows rows only.
    compileLayout(layout).buildApart(grid),
  );
  const naive = new Oracle(book, asOf, markets).judge(readRows(grid, layout));
  expect(verdict.size).toBe(naive.length);
  naive.forEach((own, row) => {
    const said = { ...claimed(verdict.explain(row)), bytes: fromBytes(verdict, row) };
    const meant = { ...expected(own), bytes: bytesExpected(own, verdict) };
    // Comparing texts first: a matcher for each of 10,000 rows would take minutes.
    if (JSON.stringify(said) !== JSON.stringify(meant))
      expect({ row, said }).toEqual({ row, said: meant });
  });
});
