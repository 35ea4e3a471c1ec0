import type { MarketKey } from '../../../src/fields';
import type { ConditionStatus, Premium } from '../../../src/evaluator';
import type { Pool, Rule } from '../../../src/rulebook';
import { lacksColumn } from './lacking';
import type { NaivePool } from './oracle';
import type { Row } from './row';

/** What keeps a row out of a pool, least effort first, unmet before unknown. */
export interface NaiveGap {
  readonly pool: Pool;
  readonly market: MarketKey | undefined;
  readonly met: number;
  readonly unmet: readonly Rule[];
  readonly unknown: readonly Rule[];
  readonly lacking: number;
}

function gapOf(
  pool: Pool,
  market: MarketKey | undefined,
  conditions: ReadonlyMap<Rule, ConditionStatus>,
  row: Row,
): NaiveGap {
  const of = (status: ConditionStatus): Rule[] =>
    [...conditions]
      .filter(([, own]) => own === status)
      .map(([rule]) => rule)
      .sort((a, b) => a.effort - b.effort);
  const unknown = of('unknown');
  const lacking = unknown.filter((rule) => lacksColumn(rule, row)).length;
  return { pool, market, met: of('met').length, unmet: of('unmet'), unknown, lacking };
}

/** Fewest open conditions, then fewest unmet, then least effort. */
function nearer(a: NaiveGap, b: NaiveGap): boolean {
  const effort = ({ unmet }: NaiveGap): number => unmet.reduce((all, rule) => all + rule.effort, 0);
  const open = ({ unmet, unknown }: NaiveGap): number => unmet.length + unknown.length;
  if (open(a) !== open(b)) return open(a) < open(b);
  if (a.unmet.length !== b.unmet.length) return a.unmet.length < b.unmet.length;
  return effort(a) < effort(b);
}

function knownBetter(a: NaiveGap, b: NaiveGap): boolean {
  const share = ({ met, unmet, unknown }: NaiveGap): number =>
    unknown.length / (met + unmet.length + unknown.length);
  return share(a) === share(b) ? nearer(a, b) : share(a) < share(b);
}

type Better = (a: NaiveGap, b: NaiveGap) => boolean;

function first(gaps: readonly NaiveGap[], better: Better): NaiveGap | undefined {
  return gaps.reduce<NaiveGap | undefined>(
    (best, gap) => (best === undefined || better(gap, best) ? gap : best),
    undefined,
  );
}

/** The gaps of the parts of pools that stand so and that work can close. */
function gapsOf(pools: readonly NaivePool[], wanted: NaivePool['status'], row: Row): NaiveGap[] {
  return pools
    .filter(({ status }) => status === wanted)
    .flatMap(({ pool, parts }) =>
      parts
        .filter(({ status }) => status === wanted)
        .map(({ market, conditions }) => gapOf(pool, market, conditions, row)),
    )
    .filter(({ unmet, unknown }) => [...unmet, ...unknown].every(({ mendable }) => mendable));
}

/**
 * The gap that is shown: the nearest pool of a row that is not premium; of an undetermined one the pool
 * that some cells would settle, else the nearest that lacks no column, else the one best known.
 */
export function shownGap(
  pools: readonly NaivePool[],
  premium: Premium,
  row: Row,
): NaiveGap | undefined {
  if (premium === 'yes') return undefined;
  const [out, open] = [gapsOf(pools, 'out', row), gapsOf(pools, 'unknown', row)];
  if (premium === 'no') return first(out, nearer);
  const complete = ({ lacking }: NaiveGap): boolean => lacking === 0;
  const known = pools.flatMap(({ pool }) =>
    [...out, ...open].filter((gap) => gap.pool === pool && gap.met + gap.unmet.length > 0),
  );
  return (
    first(open.filter(complete), nearer) ??
    first(out.filter(complete), nearer) ??
    first(
      known.filter((gap) => !complete(gap)),
      knownBetter,
    )
  );
}

/** Pools that are undecided, and in no market for want of cells alone. */
export function untoldOf(pools: readonly NaivePool[], row: Row): Pool[] {
  return pools
    .filter(({ status }) => status === 'unknown')
    .filter(({ pool, parts }) =>
      parts
        .filter(({ status }) => status === 'unknown')
        .every(({ market, conditions }) => gapOf(pool, market, conditions, row).lacking > 0),
    )
    .map(({ pool }) => pool);
}
