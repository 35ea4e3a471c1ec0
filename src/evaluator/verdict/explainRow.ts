import { CELL } from '../../catalogue';
import { INDUSTRY_KEYS, type MarketKey } from '../../fields';
import { growthBand } from '../../rulebook';
import { easyReturnOf } from '../program/easyReturn';
import type { Frame } from '../program/frame';
import type { Program } from '../program/program';
import type { Results } from '../program/results';
import type { ConditionResult, Explanation, Finding, Gap, PoolResult, Premium } from '../types';
import { OUT_OF_REACH } from './distance';
import { explainCondition } from './explainCondition';
import { distance, explainPool, gapOf } from './explainPools';

/** Everything about the row that the frame holds. */
export function explainRow(
  program: Program,
  frame: Frame,
  results: Results,
  premium: Premium,
): Explanation {
  const row = frame.start;
  const { catalogue } = frame;
  const { productId, title, testedCoreParts } = catalogue.columns;
  const pools = program.pools.map((_, number) => explainPool(program, frame, results, number));
  const gap = premium === 'yes' ? undefined : nearestGap(pools, premium);
  const governance = program.governance.map((number) =>
    explainCondition(program, frame, program.conditions[number]!),
  );
  const industry = INDUSTRY_KEYS[frame.industry[0]!];
  const targets = targetsOf(program, frame);
  const parts = testedCoreParts?.entries[testedCoreParts.codes[row]!];
  const band = bandOf(program, frame);
  return {
    index: row,
    row: catalogue.rowNumbers[row]!,
    ...(productId?.state[row] === CELL.ok && { productId: productId.values[row]! }),
    ...(title?.state[row] === CELL.ok && { title: title.values[row]! }),
    ...(industry && { industry }),
    premium,
    pools,
    ...(gap && { gap }),
    findings: governance.filter(({ status }) => status === 'unmet').map(findingOf),
    undecided: governance.filter(({ status }) => status === 'unknown'),
    certificates: program.judge.explain(program.certificates.caseOf(frame, 0), targets),
    coreParts: program.coreParts.explain(industry, parts),
    easyReturn: easyReturnOf(program, frame),
    easyReturnMarkets: targets.filter((market) =>
      program.book.taPlus.easyReturn.destinations.includes(market),
    ),
    ...(band !== undefined && { band }),
  };
}

function findingOf(condition: ConditionResult): Finding {
  const { rule } = condition;
  return { rule, severity: rule.severity, basis: rule.basis, condition };
}

/**
 * The gap of the nearest pool. Of a row that is not premium any pool can be the nearest; of one that
 * can't be told only those that are themselves undecided, since only they can settle it.
 */
function nearestGap(pools: readonly PoolResult[], premium: Premium): Gap | undefined {
  const wanted = premium === 'unknown' ? 'unknown' : 'out';
  let nearest: Gap | undefined;
  for (const pool of pools) {
    if (pool.status !== wanted) continue;
    const gap = gapOf(pool);
    if (distance(gap) < (nearest === undefined ? OUT_OF_REACH : distance(nearest))) nearest = gap;
  }
  return nearest;
}

/** The stated target markets of the row; none where they are not stated. */
function targetsOf({ markets }: Program, frame: Frame): MarketKey[] {
  const targets = frame.targets[0]!;
  return targets < 0 ? [] : markets.filter((_, market) => (targets & (1 << market)) !== 0);
}

/** Id of the band of the growth score, under a model that has one. */
function bandOf({ book, model }: Program, { catalogue, start }: Frame): string | undefined {
  const score = catalogue.columns.growthScore?.values[start] ?? NaN;
  if (!model.pools.includes('growth') || Number.isNaN(score)) return undefined;
  return growthBand(book, score)?.id;
}
