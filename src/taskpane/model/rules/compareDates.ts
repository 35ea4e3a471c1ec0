import type { Catalogue } from '../../../catalogue';
import { premiumChanges, type PremiumComparison, type Progress } from '../../../evaluator';
import { judgeAgain, type Judging } from '../judgeAgain';

/** Rows between two looks at the clock where two verdicts are compared. */
const SLICE_ROWS = 4_096;

/** Two ISO dates. */
export interface Dates {
  readonly from: string;
  readonly to: string;
}

/** Judges a sheet as of two days and tells which products gain or lose premium; work in slices. */
export function* compareDates(
  catalogue: Catalogue,
  { from, to }: Dates,
  how: Omit<Judging, 'asOf'>,
): Generator<Progress, PremiumComparison> {
  const total = 3 * catalogue.size;
  const judged = (asOf: string) => judgeAgain(catalogue, { ...how, asOf });
  const before = yield* part(judged(from), 0, total);
  const after = yield* part(judged(to), catalogue.size, total);
  const changes = premiumChanges(before, after, how.sliceRows ?? SLICE_ROWS);
  return { before, after, ...(yield* part(changes, 2 * catalogue.size, total)) };
}

/** Steps whose progress is reported as a part of a whole. */
function* part<T>(
  steps: Generator<Progress, T>,
  offset: number,
  total: number,
): Generator<Progress, T> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    yield { done: offset + step.value.done, total };
  }
}
