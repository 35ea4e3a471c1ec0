import { loadDefault, type Pool, type Rule, type Rulebook } from '../../../src/rulebook';
import { POOLS, RULES_PER_POOL, SIXTY_RULES, type BenchRule } from './sixtyRules';

const text = (words: string): Rule['title'] => ({ zh: words, en: words });
const origin = { basis: 'assumed', reference: 'benchmark', reviewedOn: '2026-11-23' } as const;
const idOf = (rule: number): string => `bench.${rule}`;

function ruleOf({ field, comparison, limit, byIndustry }: BenchRule, number: number): Rule {
  const id = idOf(number);
  return {
    id,
    title: text(id),
    why: text(id),
    fix: text(id),
    severity: 'warning',
    fields: [field],
    test: { kind: comparison, value: field },
    threshold: { default: limit, byIndustry },
    effort: 2,
    mendable: true,
    ...origin,
  };
}

function poolOf(id: string, conditions: string[]): Pool {
  const words = { name: text(id), why: text(id), fix: text(id) };
  return { id, ...words, scope: 'product', conditions, ...origin };
}

function bookOf(pools: Pool[]): Rulebook {
  const base = loadDefault();
  const model = { id: 'bench', effectiveFrom: '2020-01-01', title: text('bench'), ...origin };
  const item = { id: 'bench', title: text('bench'), why: text('bench'), ...origin };
  return {
    ...base,
    id: 'bench',
    models: [{ ...model, pools: pools.map(({ id }) => id) }],
    pools,
    rules: SIXTY_RULES.map(ruleOf),
    governance: [{ ...item, rules: SIXTY_RULES.map((_, number) => idOf(number)) }],
    certificates: { ...base.certificates, names: [], traits: [], requirements: [], coreParts: [] },
  };
}

/** The sixty rules as a rulebook, ten to a pool. */
export function sixtyRuleBook(): Rulebook {
  const ids = SIXTY_RULES.map((_, number) => idOf(number));
  return bookOf(
    Array.from({ length: POOLS }, (_, pool) =>
      poolOf(`pool.${pool}`, ids.slice(pool * RULES_PER_POOL, (pool + 1) * RULES_PER_POOL)),
    ),
  );
}

/** The same rules, each in a pool of its own, so that a verdict tells what each says of a row. */
export function rulePerPoolBook(): Rulebook {
  return bookOf(SIXTY_RULES.map((_, number) => poolOf(`pool.${number}`, [idOf(number)])));
}
