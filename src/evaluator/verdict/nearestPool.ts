import { UNKNOWN, UNMET } from '../kleene';
import type { CompiledPool, Program } from '../program/program';
import type { TruthTable } from '../program/truthTable';
import { distanceOf, OUT_OF_REACH } from './distance';

/** The pool that a row is nearest to, and how many of its conditions are unmet and unknown. */
export interface NearestPool {
  readonly pool: CompiledPool;
  /** Number in `Program.pools`. */
  readonly number: number;
  /** Number of the market in which it is nearest; -1 of a product pool. */
  readonly market: number;
  readonly unmet: number;
  readonly unknown: number;
}

/**
 * The nearest of the pools that are `wanted` for a row, a market pool in its nearest market that is
 * so too; undefined where no pool is within reach.
 */
export function nearestPool(
  { pools, markets, lines, conditions }: Program,
  truths: TruthTable,
  row: number,
  wanted: number,
): NearestPool | undefined {
  let nearest: NearestPool | undefined;
  let least = OUT_OF_REACH;
  const consider = (pool: CompiledPool, number: number, market: number): void => {
    let unmet = 0;
    let unknown = 0;
    let effort = 0;
    for (const at of pool.conditions) {
      const { rule, node, line } = conditions[at]!;
      const truth = truths.at(node.perMarket ? line + market : line, row);
      if (truth === UNKNOWN) unknown++;
      if (truth !== UNMET) continue;
      if (!rule.mendable) return;
      unmet++;
      effort += rule.effort;
    }
    const distance = distanceOf(unmet, unknown, effort);
    if (distance >= least) return;
    least = distance;
    nearest = { pool, number, market, unmet, unknown };
  };
  pools.forEach((pool, number) => {
    if (truths.at(lines.pools + number, row) !== wanted) return;
    if (!pool.perMarket) consider(pool, number, -1);
    else {
      for (let market = 0; market < markets.length; market++) {
        if (truths.at(lines.markets + market, row) === wanted) consider(pool, number, market);
      }
    }
  });
  return nearest;
}
