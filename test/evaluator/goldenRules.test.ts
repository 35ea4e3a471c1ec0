import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildCatalogue, type RawCell } from '../../src/catalogue';
import {
  createEvaluator,
  type ConditionStatus,
  type Evaluator,
  type Explanation,
} from '../../src/evaluator';
import type { FieldKey, MarketKey } from '../../src/fields';
import {
  CASES_AS_OF,
  type Outcome,
  type RuleCase,
  type RuleCases,
} from '../../src/report/explain/exampleParts';
import { loadDefault, type Pool, type Rule, type Rulebook } from '../../src/rulebook';
import { gridOf } from '../support/layouts';

type Cells = Partial<Record<FieldKey, RawCell>>;

const SETTINGS: readonly string[] = ['asOf', 'market', 'naMarket'];
const FOLDER = join(__dirname, '../golden/rules');
const book = loadDefault();

/** Rules whose test can only be met or unknown: an empty list of certificates or parts says nothing. */
const NEVER_UNMET: readonly string[] = [
  'industryService.certificates',
  'industryService.coreParts',
  'content.certificates',
  'product_certification',
];

const asked = new Set([
  ...book.pools.flatMap(({ conditions }) => conditions),
  ...book.governance.flatMap(({ rules }) => rules),
]);
const RULES = book.rules.filter(({ id }) => asked.has(id));

const isExempt = ({ threshold }: Rule): boolean =>
  threshold !== undefined &&
  [threshold.default, threshold.byIndustry, threshold.byMarket, threshold.byIndustryMarket]
    .flatMap((part) => (typeof part === 'object' && part !== null ? Object.values(part) : [part]))
    .includes(null);

function outcomesOf(rule: Rule): Outcome[] {
  const outcomes: Outcome[] = ['met', 'unknown'];
  if (!NEVER_UNMET.includes(rule.id)) outcomes.push('unmet');
  if (rule.applies !== undefined || isExempt(rule)) outcomes.push('na');
  return outcomes;
}

const goldenOf = (id: string): RuleCases =>
  JSON.parse(readFileSync(join(FOLDER, `${id}.json`), 'utf8')) as RuleCases;

/** The row without columns that a case may be, so that it is not left out as a blank one. */
const OWNED: Cells = { owner: 'Amy' };

/**
 * The book with pools that ask what governance asks, for an explanation lists of governance only
 * what is broken or undecided. A pool holds some twenty conditions; a row that is to be not premium
 * must break one of each.
 */
function probed(): Rulebook {
  const checks = book.governance.flatMap(({ rules }) => rules);
  const [model] = book.pools;
  const probes: Pool[] = [];
  for (let from = 0; from < checks.length; from += 20) {
    const conditions = checks.slice(from, from + 20);
    probes.push({ ...model!, id: `probe${from}`, scope: 'product', conditions });
  }
  const pools = probes.map(({ id }) => id);
  return {
    ...book,
    pools: [...book.pools, ...probes],
    models: book.models.map((one) => ({ ...one, pools: [...one.pools, ...pools] })),
  };
}

const evaluators = new Map<string, Evaluator>();

function evaluatorAt(asOf: string): Evaluator {
  const known = evaluators.get(asOf) ?? createEvaluator(probed(), { asOf });
  evaluators.set(asOf, known);
  return known;
}

function explain({ asOf = CASES_AS_OF }: RuleCases, cells: RuleCase): Explanation {
  const rows = 'rows' in cells ? cells.rows : [cells];
  const { grid, layout } = gridOf(rows.map((row) => ({ ...OWNED, ...row })));
  return evaluatorAt(asOf).evaluate(buildCatalogue(grid, layout)).explain(0);
}

/** What an explanation says of a rule; undefined: the row does not name the market. */
function statusOf(
  { id }: Rule,
  { pools }: Explanation,
  market: MarketKey | undefined,
): ConditionStatus | undefined {
  const pool = pools.find((one) => one.pool.conditions.includes(id));
  const conditions =
    pool?.pool.scope === 'market'
      ? pool.markets.find((one) => one.market === market)?.conditions
      : pool?.conditions;
  return conditions?.find(({ rule }) => rule.id === id)?.status;
}

const governed = new Set(book.governance.flatMap(({ rules }) => rules));

test('every rule that is asked has its file, and no other', () => {
  const files = readdirSync(FOLDER).map((file) => file.replace(/\.json$/, ''));
  expect(files.sort()).toEqual(RULES.map(({ id }) => id).sort());
  expect(RULES.length).toBeGreaterThanOrEqual(108);
});

test.each(RULES)('$id has every case that it can have', (rule) => {
  const cases = Object.keys(goldenOf(rule.id)).filter((key) => !SETTINGS.includes(key));
  expect(cases.sort()).toEqual(outcomesOf(rule).sort());
});

test.each(
  RULES.flatMap((rule) => outcomesOf(rule).map((outcome) => ({ rule, outcome, id: rule.id }))),
)('$id: $outcome', ({ rule, outcome }) => {
  const golden = goldenOf(rule.id);
  const explanation = explain(golden, golden[outcome]!);
  const market = outcome === 'na' ? (golden.naMarket ?? golden.market) : golden.market;
  // A market that the row does not name is not judged at all, instead of being out.
  const unnamed = rule.id === 'countrySelect.target' && outcome === 'unmet';
  const status = outcome === 'na' ? 'n/a' : outcome;
  expect(statusOf(rule, explanation, market)).toBe(unnamed ? undefined : status);
  const listed = (all: readonly { rule: Rule }[]): boolean =>
    all.some((one) => one.rule.id === rule.id);
  const check = governed.has(rule.id);
  expect(listed(explanation.findings)).toBe(check && outcome === 'unmet');
  expect(listed(explanation.undecided)).toBe(check && outcome === 'unknown');
});
