import type { Catalogue } from '../../catalogue';
import { runToEnd } from '../../base/runToEnd';
import { MET, NA, poolStatus, UNMET } from '../kleene';
import type { Program } from '../program/program';
import type { Results } from '../program/results';
import type { TruthTable } from '../program/truthTable';
import type { Summary, Verdict } from '../types';
import { explainRow, rowFacts } from './explainRow';
import { reportedPool } from './nearestPool';
import { RowParts } from './rowParts';
import type { RowCursor } from './rowCursor';
import { premiumOf, statusLine } from './statusLine';
import { summarise } from './summarise';

/** The verdict over the results of a run; objects are made on demand, and the totals too unless given. */
export function createVerdict(
  program: Program,
  cursor: RowCursor,
  catalogue: Catalogue,
  results: Results,
  totals?: Summary,
): Verdict {
  const { size, truths } = results;
  const { pools, markets, lines, governance, conditions, model, asOf } = program;
  const marketPool = pools.some(({ perMarket }) => perMarket);
  const parts = new RowParts(program, cursor, catalogue, results);
  const checks = governance.map((number) => conditions[number]!.line);
  let summary = totals;
  return {
    size,
    asOf,
    model,
    pools: pools.map(({ pool }) => pool),
    markets,
    governance: governance.map((number) => conditions[number]!.rule),
    get summary() {
      return (summary ??= runToEnd(summarise(program, catalogue, results)));
    },
    premium: (row) => premiumOf(results.premium[row]!),
    pool: (row, pool) => poolStatus(truths.at(lines.pools + pool, row)),
    market: (row, market) => poolStatus(marketPool ? truths.at(lines.markets + market, row) : NA),
    status: (row) =>
      statusLine(
        parts.judged(row),
        results.premium[row]!,
        () => parts.nearest(row),
        () => parts.at(row).frame,
      ),
    nearest: (row) => {
      const premium = results.premium[row]!;
      if (premium === MET) return undefined;
      const near = reportedPool(parts.nearest(row));
      return near && { ...near, pool: near.pool.pool };
    },
    broken: (row) => brokenIn(truths, checks, row),
    easyReturn: (row) => program.easyReturn.of(parts.at(row).frame),
    certificates: (row) => parts.certificates(row),
    reportedCertificates: (row) => parts.reportedCertificates(row),
    gap: (row) => parts.gap(row),
    poolResult: (row, pool) => parts.pool(row, pool),
    findings: (row) => parts.findings(row),
    placedFindings: (row) => parts.placedFindings(row),
    untold: (row) => parts.nearest(row).untold,
    facts: (row) => rowFacts(parts, row),
    explain: (row) => explainRow(parts, row),
  };
}

/** Indices of the lines that are unmet in a row. */
function brokenIn(truths: TruthTable, lines: readonly number[], row: number): number[] {
  const broken: number[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (truths.at(lines[at]!, row) === UNMET) broken.push(at);
  }
  return broken;
}
