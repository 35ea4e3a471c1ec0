import { MET, UNKNOWN, UNMET } from '../kleene';
import type { CompiledPool } from '../program/program';
import { distanceOf } from './distance';
import { Standing, type JudgedRow } from './standing';

/** The pool that is spoken of for a row, and how far the row is known to be from it. */
export interface NearestPool {
  readonly pool: CompiledPool;
  /** Number in `Program.pools`. */
  readonly number: number;
  /** Number of the market in which it is nearest; -1 of a product pool. */
  readonly market: number;
  readonly met: number;
  readonly unmet: number;
  readonly unknown: number;
  /** Those of `unknown` that are so for want of a column. */
  readonly lacking: number;
  /** Summed over what is unmet. */
  readonly effort: number;
  readonly reachable: boolean;
}

/** What can be said of the pools that a row is not in. */
export interface NearestPools {
  /**
   * The nearest of all that the row is out of, where it is not premium; of an undetermined row, of
   * those that lack no column. Undefined where none is within reach.
   */
  readonly out: NearestPool | undefined;
  /** The undecided pool that wants but cells of the row, the fewest first; one within reach goes before. */
  readonly open: NearestPool | undefined;
  /** Of the pools within reach that lack columns, the one of which most is known. */
  readonly known: NearestPool | undefined;
  /** Numbers of the undecided pools that can't be told for want of columns. */
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
    standing: Standing,
    pool: CompiledPool,
    number: number,
    market: number,
  ): void {
    if (rank >= this.least) return;
    this.least = rank;
    const { met, unmet, unknown, lacking, effort, reachable } = standing;
    this.found = { pool, number, market, met, unmet, unknown, lacking, effort, reachable };
  }
}

const scratch = new Standing();

/**
 * Looks through the pools that a row is not in, of a premium row those that are undecided; a market pool in those
 * markets that are as far as itself.
 */
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
      const standing = scratch.count(judged, pool, market);
      const { met, unmet, unknown, lacking, reachable } = standing;
      const distance = distanceOf(unmet, unknown, standing.effort);
      if (lacking > 0 && reachable && met + unmet > 0) {
        known.consider(
          unknown / (met + unmet + unknown) + distance / FAR,
          standing,
          pool,
          number,
          market,
        );
      }
      if (truth === UNMET && reachable && (premium === UNMET || lacking === 0)) {
        out.consider(distance, standing, pool, number, market);
      }
      if (truth === UNMET || lacking > 0) continue;
      isOpen = true;
      open.consider(reachable ? distance : distance + FAR / 2, standing, pool, number, market);
    }
    if (truth === UNKNOWN && !isOpen) untold.push(number);
  }
  return { out: out.found, open: open.found, known: known.found, untold };
}

/**
 * The pool whose gap is told: of a row that is not premium the nearest; of an undetermined one the
 * undecided pool that wants but some cells, else the nearest that it is out of, else the one of which
 * most is known.
 */
export function toldPool({ out, open, known }: NearestPools): NearestPool | undefined {
  return open?.reachable === true ? open : (out ?? known);
}
