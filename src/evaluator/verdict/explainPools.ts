import { NA, poolStatus } from '../kleene';
import type { Frame } from '../program/frame';
import type { CompiledPool, Program } from '../program/program';
import type { Results } from '../program/results';
import type { ConditionResult, Gap, MarketResult, PoolResult } from '../types';
import { distanceOf, OUT_OF_REACH } from './distance';
import { explainCondition } from './explainCondition';

/** Every condition of a pool for the row that the frame holds; a market pool market by market. */
export function explainPool(
  program: Program,
  frame: Frame,
  results: Results,
  number: number,
): PoolResult {
  const compiled = program.pools[number]!;
  const row = frame.start;
  const status = poolStatus(results.truths.at(program.lines.pools + number, row));
  if (!compiled.perMarket) {
    return {
      pool: compiled.pool,
      status,
      conditions: conditionsOf(program, frame, compiled),
      markets: [],
    };
  }
  const markets = program.markets.flatMap((market, at): MarketResult[] => {
    const truth = results.truths.at(program.lines.markets + at, row);
    if (truth === NA) return [];
    frame.market = at;
    program.slots.load(frame, 'market');
    return [
      { market, status: poolStatus(truth), conditions: conditionsOf(program, frame, compiled) },
    ];
  });
  frame.market = -1;
  return { pool: compiled.pool, status, conditions: [], markets };
}

function conditionsOf(
  program: Program,
  frame: Frame,
  { conditions }: CompiledPool,
): ConditionResult[] {
  return conditions.map((number) => explainCondition(program, frame, program.conditions[number]!));
}

/** What keeps the row out of one pool (in its best market that is as far as the pool), least effort first. */
export function gapOf({ pool, status, conditions, markets }: PoolResult): Gap {
  if (markets.length === 0) return gapFrom(pool, conditions);
  return markets
    .filter((market) => market.status === status)
    .map(({ market, conditions: own }) => ({ ...gapFrom(pool, own), market }))
    .reduce((best, gap) => (distance(gap) < distance(best) ? gap : best));
}

function gapFrom(pool: Gap['pool'], conditions: readonly ConditionResult[]): Gap {
  const open = conditions.filter(({ status }) => status === 'unmet' || status === 'unknown');
  const rank = ({ status, rule }: ConditionResult): number =>
    (status === 'unmet' ? 0 : 10) + rule.effort;
  const unmet = open.filter(({ status }) => status === 'unmet').length;
  return {
    pool,
    conditions: open.sort((a, b) => rank(a) - rank(b)),
    unmet,
    unknown: open.length - unmet,
  };
}

/** The same order as that of `nearestPool`, from the conditions themselves. */
export function distance({ conditions, unmet, unknown }: Gap): number {
  const open = conditions.filter(({ status }) => status === 'unmet');
  if (open.some(({ rule }) => !rule.mendable)) return OUT_OF_REACH;
  return distanceOf(
    unmet,
    unknown,
    open.reduce((sum, { rule }) => sum + rule.effort, 0),
  );
}
