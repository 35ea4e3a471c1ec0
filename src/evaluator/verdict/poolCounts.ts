import type { Catalogue } from '../../catalogue';
import { MET, UNKNOWN, UNMET } from '../kleene';
import { lineIn, type CompiledPool, type Program } from '../program/program';
import type { TruthTable } from '../program/truthTable';
import { lacksColumn, type Lacks } from './lacks';

/** A judged row among its columns. */
export interface JudgedRow {
  readonly program: Program;
  readonly truths: TruthTable;
  readonly catalogue: Catalogue;
  readonly lacks: Lacks;
  readonly row: number;
}

/** Conditions of a pool by truth, in one row (and one market of a market pool); reused from pool to pool. */
export class PoolCounts {
  met = 0;
  unmet = 0;
  unknown = 0;
  /** Those of `unknown` that lack a column. */
  lacking = 0;
  /** Summed over the unmet. */
  effort = 0;
  /** False where a condition that no work can settle is unmet or unknown. */
  reachable = true;

  count(
    { program: { conditions }, truths, catalogue, lacks, row }: JudgedRow,
    pool: CompiledPool,
    market: number,
  ): this {
    let [met, unmet, unknown, lacking, effort] = [0, 0, 0, 0, 0];
    let reachable = true;
    for (const number of pool.conditions) {
      const condition = conditions[number]!;
      const { rule } = condition;
      const truth = truths.at(lineIn(condition, market), row);
      if (truth === MET) met++;
      if (truth !== UNMET && truth !== UNKNOWN) continue;
      if (!rule.mendable) reachable = false;
      if (truth === UNMET) {
        unmet++;
        effort += rule.effort;
      } else {
        unknown++;
        const lack = lacks[number];
        if (lack !== undefined && lacksColumn(lack, catalogue, row)) lacking++;
      }
    }
    this.met = met;
    this.unmet = unmet;
    this.unknown = unknown;
    this.lacking = lacking;
    this.effort = effort;
    this.reachable = reachable;
    return this;
  }
}
