import { UNKNOWN, UNMET } from '../kleene';
import type { Program } from '../program/program';
import type { Results } from '../program/results';
import type { Gap } from '../types';
import { explainCondition } from './explainCondition';
import { gapFrom } from './explainPools';
import { nearestPool } from './nearestPool';
import type { RowStand } from './rowStand';

/**
 * The gap of the nearest pool, of which only the open conditions are worked out. Of a row that is not
 * premium any pool can be the nearest; of one that can't be told only those that are themselves
 * undecided, since only they can settle it.
 */
export function explainGap(program: Program, stand: RowStand, results: Results): Gap | undefined {
  const row = stand.frame.start;
  const premium = results.premium[row];
  if (premium !== UNMET && premium !== UNKNOWN) return undefined;
  const nearest = nearestPool(program, results.truths, row, premium);
  if (nearest === undefined) return undefined;
  stand.goTo(nearest.market);
  const open = nearest.pool.conditions
    .map((number) => program.conditions[number]!)
    .filter((condition) => {
      const truth = stand.truthOf(condition);
      return truth === UNMET || truth === UNKNOWN;
    })
    .map((condition) => explainCondition(program, stand, condition));
  stand.goTo(-1);
  return gapFrom(nearest.pool.pool, open, program.markets[nearest.market]);
}
