import type { Catalogue } from '../../catalogue';
import type { FieldKey } from '../../fields';
import { MET, NA, poolStatus, UNMET } from '../kleene';
import { easyReturnOf } from '../program/easyReturn';
import type { Program } from '../program/program';
import { NO_POOL, type Results } from '../program/results';
import type { Runner } from '../program/run';
import type { Premium, StatusLine, Summary, Verdict } from '../types';
import { explainPool } from './explainPools';
import { explainRow, nearestGap } from './explainRow';
import { summarise } from './summarise';

const PREMIUM: readonly Premium[] = ['no', 'unknown', 'yes'];

/** The verdict over the results of a run: words and objects are made only for rows that are asked for. */
export function createVerdict(
  program: Program,
  runner: Runner,
  catalogue: Catalogue,
  results: Results,
): Verdict {
  const { size } = results;
  const { pools, markets, governance, conditions, model, asOf } = program;
  const marketPool = pools.some(({ perMarket }) => perMarket);
  let summary: Summary | undefined;
  const verdict: Verdict = {
    size,
    asOf,
    model,
    pools: pools.map(({ pool }) => pool),
    markets,
    governance: governance.map((number) => conditions[number]!.rule),
    get summary() {
      return (summary ??= summarise(program, catalogue, results));
    },
    premium: (row) => PREMIUM[results.premium[row]!]!,
    pool: (row, pool) => poolStatus(results.pools[pool * size + row]!),
    market: (row, market) => poolStatus(marketPool ? results.markets[market * size + row]! : NA),
    status: (row) => statusLine(program, runner, catalogue, results, row),
    broken: (row) =>
      governance.flatMap((number, at) =>
        results.bytes[number * results.stride + row] === UNMET ? [at] : [],
      ),
    easyReturn: (row) => easyReturnOf(results.easyReturn[row]!),
    explain: (row) =>
      explainRow(program, runner.frameOf(catalogue, row, results), results, verdict.premium(row)),
  };
  return verdict;
}

function statusLine(
  program: Program,
  runner: Runner,
  catalogue: Catalogue,
  results: Results,
  row: number,
): StatusLine {
  const premium = PREMIUM[results.premium[row]!]!;
  const pools = program.pools
    .filter((_, number) => results.pools[number * results.size + row] === MET)
    .map(({ pool }) => pool);
  if (premium === 'unknown') {
    return { premium, pools, missing: missingFields(program, runner, catalogue, results, row) };
  }
  const nearest = program.pools[results.nearest[row]!];
  if (premium === 'yes' || results.nearest[row] === NO_POOL || nearest === undefined) {
    return { premium, pools, missing: [] };
  }
  const near = {
    pool: nearest.pool,
    unmet: results.nearestUnmet[row]!,
    unknown: results.nearestUnknown[row]!,
  };
  return { premium, pools, nearest: near, missing: [] };
}

/** The fields that would settle the undecided pool that wants the fewest. */
function missingFields(
  program: Program,
  runner: Runner,
  catalogue: Catalogue,
  results: Results,
  row: number,
): FieldKey[] {
  const frame = runner.frameOf(catalogue, row, results);
  const undecided = program.pools.flatMap((_, number) =>
    poolStatus(results.pools[number * results.size + row]!) === 'unknown'
      ? [explainPool(program, frame, results, number)]
      : [],
  );
  const conditions = nearestGap(undecided, 'unknown')?.conditions ?? [];
  return [...new Set(conditions.flatMap(({ missing }) => missing.map(({ field }) => field)))];
}
