import type { MarketKey } from '../../../src/fields';
import type { ConditionStatus, Premium } from '../../../src/evaluator';
import type { Pool, Rule } from '../../../src/rulebook';
import type { NaivePool } from './oracle';

/** What keeps a row out of a pool, least effort first, unmet before unknown. */
export interface NaiveGap {
  readonly pool: Pool;
  readonly market: MarketKey | undefined;
  readonly unmet: readonly Rule[];
  readonly unknown: readonly Rule[];
}

function gapOf(
  pool: Pool,
  market: MarketKey | undefined,
  conditions: ReadonlyMap<Rule, ConditionStatus>,
): NaiveGap {
  const of = (status: ConditionStatus): Rule[] =>
    [...conditions]
      .filter(([, own]) => own === status)
      .map(([rule]) => rule)
      .sort((a, b) => a.effort - b.effort);
  return { pool, market, unmet: of('unmet'), unknown: of('unknown') };
}

/** Fewest open conditions, then fewest unmet, then least effort. */
function nearer(a: NaiveGap, b: NaiveGap): boolean {
  const effort = ({ unmet }: NaiveGap): number => unmet.reduce((all, rule) => all + rule.effort, 0);
  const open = ({ unmet, unknown }: NaiveGap): number => unmet.length + unknown.length;
  if (open(a) !== open(b)) return open(a) < open(b);
  if (a.unmet.length !== b.unmet.length) return a.unmet.length < b.unmet.length;
  return effort(a) < effort(b);
}

/** The nearest pool, or market of one, among those that could still settle the verdict. */
export function nearestOf(pools: readonly NaivePool[], premium: Premium): NaiveGap | undefined {
  if (premium === 'yes') return undefined;
  const wanted = premium === 'unknown' ? 'unknown' : 'out';
  return pools
    .flatMap(({ pool, parts }) =>
      parts
        .filter(({ status }) => status === wanted)
        .map(({ market, conditions }) => gapOf(pool, market, conditions)),
    )
    .filter(({ unmet }) => unmet.every(({ mendable }) => mendable))
    .reduce<NaiveGap | undefined>(
      (best, gap) => (best === undefined || nearer(gap, best) ? gap : best),
      undefined,
    );
}
