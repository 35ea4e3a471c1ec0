import type { Catalogue } from '../../catalogue';
import { MET } from '../kleene';
import { lineIn, type CompiledPool, type Program } from '../program/program';
import type { Results } from '../program/results';
import { rowsOf, type TruthTable } from '../program/truthTable';
import type { Lacks } from './lacks';
import { nearestPools, reportedPool } from './nearestPool';

/** Words of 32 rows between two yields. */
const SLICE = 64;

/**
 * By pool: rows not known to be premium whose nearest pool this is, and that miss one condition of it.
 * Few rows miss just one condition of any pool; only those are looked at one by one.
 * Yields now and then.
 */
export function* countOneStep(
  program: Program,
  catalogue: Catalogue,
  { truths, premium, size }: Results,
  lacks: Lacks,
): Generator<void, number[]> {
  const totals = program.pools.map(() => 0);
  for (let w = 0; w < truths.stride; w++) {
    if (w % SLICE === SLICE - 1) yield;
    let candidates = candidatesOf(program, truths, w) & rowsOf(w, size);
    while (candidates !== 0) {
      const row = 32 * w + 31 - Math.clz32(candidates & -candidates);
      candidates &= candidates - 1;
      const verdict = premium[row]!;
      if (verdict === MET) continue;
      const nearest = reportedPool(
        nearestPools({ program, truths, catalogue, lacks, row }, verdict),
      );
      if (nearest?.unmet === 1 && nearest.unknown === 0) totals[nearest.number]!++;
    }
  }
  return totals;
}

/** The rows of a word that miss one condition of some pool, in some market. */
function candidatesOf(program: Program, truths: TruthTable, w: number): number {
  let rows = 0;
  for (const pool of program.pools) {
    const times = pool.perMarket ? program.markets.length : 1;
    for (let market = 0; market < times; market++) {
      rows |= missingOne(program, pool, market, truths, w);
    }
  }
  return rows;
}

function missingOne(
  { conditions }: Program,
  pool: CompiledPool,
  market: number,
  { words, stride }: TruthTable,
  w: number,
): number {
  let some = 0;
  let several = 0;
  let open = 0;
  for (const number of pool.conditions) {
    const at = 2 * stride * lineIn(conditions[number]!, market) + w;
    const high = words[at]!;
    const low = words[at + stride]!;
    const unmet = ~(high | low);
    several |= some & unmet;
    some |= unmet;
    open |= low & ~high;
  }
  return some & ~several & ~open;
}
