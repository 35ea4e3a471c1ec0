import type { Catalogue } from '../../../catalogue';
import {
  premiumChanges,
  type PremiumChanges,
  type Progress,
  type Verdict,
} from '../../../evaluator';
import type { Pool, Rulebook } from '../../../rulebook';
import { judgeAgain } from '../judgeAgain';
import { chosenMarkets } from '../rules/chosenMarkets';

const SLICE_ROWS = 1_000;

/** What is needed of a check to judge its rows again. */
export interface Judged {
  readonly catalogue: Catalogue;
  readonly verdict: Verdict;
  /** ISO date. */
  readonly asOf: string;
}

/** What other rules would do to the products of a sheet. */
export interface ThresholdEffect extends PremiumChanges {
  /** The verdict by the other rules. */
  readonly after: Verdict;
  /** Pools whose number of products changes; absent from the new rules: 0 after. */
  readonly pools: readonly {
    readonly pool: Pool;
    readonly before: number;
    readonly after: number;
  }[];
  /** Governance findings in all. */
  readonly findings: { readonly before: number; readonly after: number };
}

/** Judges the rows by other rules, in slices, and tells what that moves. Rows that were left out stay out. */
export function* thresholdEffect(
  book: Rulebook,
  { catalogue, verdict, asOf }: Judged,
  sliceRows?: number,
): Generator<Progress, ThresholdEffect> {
  const after = yield* judgeAgain(catalogue, {
    book,
    asOf,
    sliceRows,
    ...chosenMarkets(verdict),
  });
  yield { done: catalogue.size, total: catalogue.size };
  const changes = yield* premiumChanges(verdict, after, sliceRows);
  const [was, is] = [yield* tally(verdict, sliceRows), yield* tally(after, sliceRows)];
  const pools = verdict.pools.map((pool) => ({
    pool,
    before: was.pools.get(pool.id) ?? 0,
    after: is.pools.get(pool.id) ?? 0,
  }));
  return {
    ...changes,
    after,
    pools: pools.filter(({ before, after: now }) => before !== now),
    findings: { before: was.findings, after: is.findings },
  };
}

interface Tally {
  /** Products in each pool, by its id. */
  readonly pools: ReadonlyMap<string, number>;
  readonly findings: number;
}

function* tally(verdict: Verdict, sliceRows = SLICE_ROWS): Generator<Progress, Tally> {
  const { size: total } = verdict;
  const counts = verdict.pools.map(() => 0);
  let findings = 0;
  for (let index = 0; index < total; index++) {
    if (index > 0 && index % sliceRows === 0) yield { done: index, total };
    findings += verdict.broken(index).length;
    for (let pool = 0; pool < counts.length; pool++)
      if (verdict.pool(index, pool) === 'in') counts[pool]!++;
  }
  return { pools: new Map(verdict.pools.map(({ id }, pool) => [id, counts[pool]!])), findings };
}
