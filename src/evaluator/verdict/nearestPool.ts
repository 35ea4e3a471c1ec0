import { MET, UNKNOWN, UNMET } from '../kleene';
import type { CompiledPool } from '../program/program';
import { distanceOf } from './distance';
import { PoolCounts, type JudgedRow } from './poolCounts';

/** A pool near a row, and how far the row is from it. */
export interface NearestPool {
  readonly pool: CompiledPool;
  /** Number in `Program.pools`. */
  readonly number: number;
  /** Number of the market in which it is nearest; -1 of a product pool. */
  readonly market: number;
  readonly met: number;
  readonly unmet: number;
  readonly unknown: number;
  /** Those of `unknown` that lack a column. */
  readonly lacking: number;
  /** Summed over the unmet. */
  readonly effort: number;
  readonly reachable: boolean;
}

/** The nearest of the pools that a row is not in, by kind. */
export interface NearestPools {
  /**
   * The nearest of the pools that the row is out of and can reach; of an undetermined row only those
   * that lack no column.
   */
  readonly out: NearestPool | undefined;
  /** The nearest undecided pool that only cells of the row decide; one within reach comes first. */
  readonly open: NearestPool | undefined;
  /** Of the pools within reach that lack columns, the one with most conditions known. */
  readonly known: NearestPool | undefined;
  /** Numbers of the undecided pools that lack columns in every market. */
  readonly untold: readonly number[];
}

/** Beyond every distance of a pool within reach. */
const FAR = 2 ** 31;

/** Keeps the first of the pools with the least rank. */
class Best {
  found: NearestPool | undefined;
  private least = FAR;

  consider(
    rank: number,
    counts: PoolCounts,
    pool: CompiledPool,
    number: number,
    market: number,
  ): void {
    if (rank >= this.least) return;
    this.least = rank;
    const { met, unmet, unknown, lacking, effort, reachable } = counts;
    this.found = { pool, number, market, met, unmet, unknown, lacking, effort, reachable };
  }
}

const scratch = new PoolCounts();

/** Ranks the pools of a row that is not premium; a market pool in the markets that share its truth. */
export function nearestPools(judged: JudgedRow, premium: number): NearestPools {
  const { program, truths, row } = judged;
  const { pools, markets, lines } = program;
  const [out, open, known] = [new Best(), new Best(), new Best()];
  const untold: number[] = [];
  for (let number = 0; number < pools.length; number++) {
    const pool = pools[number]!;
    const truth = truths.at(lines.pools + number, row);
    if (truth !== UNKNOWN && (truth !== UNMET || premium === MET)) continue;
    let isOpen = false;
    for (
      let market = pool.perMarket ? 0 : -1;
      market < (pool.perMarket ? markets.length : 0);
      market++
    ) {
      if (market >= 0 && truths.at(lines.markets + market, row) !== truth) continue;
      const counts = scratch.count(judged, pool, market);
      const { met, unmet, unknown, lacking, reachable } = counts;
      const distance = distanceOf(unmet, unknown, counts.effort);
      if (lacking > 0 && reachable && met + unmet > 0) {
        known.consider(
          unknown / (met + unmet + unknown) + distance / FAR,
          counts,
          pool,
          number,
          market,
        );
      }
      if (truth === UNMET && reachable && (premium === UNMET || lacking === 0)) {
        out.consider(distance, counts, pool, number, market);
      }
      if (truth === UNMET || lacking > 0) continue;
      isOpen = true;
      open.consider(reachable ? distance : distance + FAR / 2, counts, pool, number, market);
    }
    if (truth === UNKNOWN && !isOpen) untold.push(number);
  }
  return { out: out.found, open: open.found, known: known.found, untold };
}

/**
 * The pool whose gap is reported: an undecided pool within reach that only cells decide, else the nearest
 * that the row is out of, else the one with most conditions known.
 */
export function reportedPool({ out, open, known }: NearestPools): NearestPool | undefined {
  return open?.reachable === true ? open : (out ?? known);
}
