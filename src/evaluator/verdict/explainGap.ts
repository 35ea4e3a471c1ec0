import { UNKNOWN, UNMET } from '../kleene';
import type { Program } from '../program/program';
import type { Results } from '../program/results';
import type { Gap } from '../types';
import { gapFrom } from './explainPools';
import { reportedPool, type NearestPools } from './nearestPool';
import { explainPoolCondition } from './poolCondition';
import type { RowCursor } from './rowCursor';

/** The gap of the reported pool; only its open conditions are worked out. */
export function explainGap(
  program: Program,
  cursor: RowCursor,
  results: Results,
  pools: NearestPools,
): Gap | undefined {
  const premium = results.premium[cursor.frame.start];
  if (premium !== UNMET && premium !== UNKNOWN) return undefined;
  const nearest = reportedPool(pools);
  if (nearest === undefined) return undefined;
  cursor.goTo(nearest.market);
  const open = nearest.pool.conditions
    .map((number) => program.conditions[number]!)
    .filter((condition) => {
      const truth = cursor.truthOf(condition);
      return truth === UNMET || truth === UNKNOWN;
    })
    .map((condition) => explainPoolCondition(program, cursor, condition));
  cursor.goTo(-1);
  const gap = gapFrom(nearest.pool.pool, open, program.markets[nearest.market]);
  return { ...gap, met: nearest.met };
}
