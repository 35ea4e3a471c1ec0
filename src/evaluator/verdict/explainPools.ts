import { NA, poolStatus } from '../kleene';
import type { CompiledPool, Program } from '../program/program';
import type { ConditionResult, Gap, MarketResult, PoolResult } from '../types';
import { distanceOf, OUT_OF_REACH } from './distance';
import { explainPoolCondition } from './poolCondition';
import type { RowCursor } from './rowCursor';

/** Every condition of a pool for the cursor's row; a market pool market by market. */
export function explainPool(program: Program, cursor: RowCursor, number: number): PoolResult {
  const compiled = program.pools[number]!;
  const { pool } = compiled;
  const status = poolStatus(cursor.truthAt(program.lines.pools + number));
  if (!compiled.perMarket) {
    const conditions = conditionsOf(program, cursor, compiled);
    const untold = status === 'unknown' && lacksColumns(conditions);
    return { pool, status, untold, conditions, markets: [] };
  }
  const markets = program.markets.flatMap((market, at): MarketResult[] => {
    const truth = cursor.truthAt(program.lines.markets + at);
    if (truth === NA) return [];
    cursor.goTo(at);
    return [
      { market, status: poolStatus(truth), conditions: conditionsOf(program, cursor, compiled) },
    ];
  });
  cursor.goTo(-1);
  const open = markets.filter((own) => own.status === 'unknown');
  const untold = status === 'unknown' && open.every((own) => lacksColumns(own.conditions));
  return { pool, status, untold, conditions: [], markets };
}

function lacksColumns(conditions: readonly ConditionResult[]): boolean {
  return conditions.some(({ lacksColumn }) => lacksColumn);
}

function conditionsOf(
  program: Program,
  cursor: RowCursor,
  { conditions }: CompiledPool,
): ConditionResult[] {
  return conditions.map((number) =>
    explainPoolCondition(program, cursor, program.conditions[number]!),
  );
}

/** The gap of one pool (in the nearest market that shares its status), least effort first. */
export function gapOf({ pool, status, conditions, markets }: PoolResult): Gap {
  if (markets.length === 0) return gapFrom(pool, conditions);
  return markets
    .filter((market) => market.status === status)
    .map(({ market, conditions: own }) => gapFrom(pool, own, market))
    .reduce((best, gap) => (distance(gap) < distance(best) ? gap : best));
}

/** The gap that the conditions of a pool make; it lists those that are open. */
export function gapFrom(
  pool: Gap['pool'],
  conditions: readonly ConditionResult[],
  market?: Gap['market'],
): Gap {
  const open = conditions.filter(({ status }) => status === 'unmet' || status === 'unknown');
  const rank = ({ status, rule }: ConditionResult): number =>
    (status === 'unmet' ? 0 : 10) + rule.effort;
  const unmet = open.filter(({ status }) => status === 'unmet').length;
  return {
    pool,
    conditions: open.sort((a, b) => rank(a) - rank(b)),
    met: conditions.filter(({ status }) => status === 'met').length,
    unmet,
    unknown: open.length - unmet,
    lacking: open.filter(({ lacksColumn }) => lacksColumn).length,
    ...(market !== undefined && { market }),
  };
}

/** The same order as that of `nearestPool`, from the conditions themselves. */
export function distance({ conditions, unmet, unknown }: Gap): number {
  if (conditions.some(({ rule }) => !rule.mendable)) return OUT_OF_REACH;
  return distanceOf(
    unmet,
    unknown,
    conditions.reduce((sum, { rule, status }) => sum + (status === 'unmet' ? rule.effort : 0), 0),
  );
}
