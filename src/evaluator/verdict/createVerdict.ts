import type { Catalogue } from '../../catalogue';
import { NA, poolStatus, UNMET } from '../kleene';
import { easyReturnOf } from '../program/easyReturn';
import type { Program } from '../program/program';
import type { Results } from '../program/results';
import type { Runner } from '../program/run';
import type { Summary, Verdict } from '../types';
import { explainRow } from './explainRow';
import { premiumOf, statusLine } from './statusLine';
import { summarise } from './summarise';

/** The verdict over the results of a run: words and objects are made only for rows that are asked for. */
export function createVerdict(
  program: Program,
  runner: Runner,
  catalogue: Catalogue,
  results: Results,
): Verdict {
  const { size, truths } = results;
  const { pools, markets, lines, governance, conditions, model, asOf } = program;
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
    premium: (row) => premiumOf(results.premium[row]!),
    pool: (row, pool) => poolStatus(truths.at(lines.pools + pool, row)),
    market: (row, market) => poolStatus(marketPool ? truths.at(lines.markets + market, row) : NA),
    status: (row) => statusLine(program, results, row, () => runner.standAt(catalogue, row)),
    broken: (row) =>
      governance.flatMap((number, at) =>
        truths.at(conditions[number]!.line, row) === UNMET ? [at] : [],
      ),
    easyReturn: (row) => easyReturnOf(program, runner.standAt(catalogue, row)),
    explain: (row) =>
      explainRow(program, runner.frameOf(catalogue, row, results), results, verdict.premium(row)),
  };
  return verdict;
}
