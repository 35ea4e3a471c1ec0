import type { Catalogue } from '../../catalogue';
import type { Progress, Verdict } from '../../evaluator';
import { evaluatorInSteps } from '../../excel/check/evaluatorFor';
import type { MarketKey } from '../../fields';
import type { Rulebook } from '../../rulebook';

/** Rows between two looks at the clock. */
const SLICE_ROWS = 1_000;

export interface Judging {
  readonly book: Rulebook;
  /** ISO date. */
  readonly asOf: string;
  readonly markets?: readonly MarketKey[];
  readonly sliceRows?: number | undefined;
}

/** Judges the rows of a sheet by other rules, or as of another day; work in slices. */
export function* judgeAgain(
  catalogue: Catalogue,
  { book, asOf, markets, sliceRows = SLICE_ROWS }: Judging,
): Generator<Progress, Verdict> {
  const compiling = evaluatorInSteps(book, asOf, markets);
  for (let step = compiling.next(); ; step = compiling.next()) {
    if (step.done === true) return yield* step.value.steps(catalogue, sliceRows);
    yield { done: 0, total: catalogue.size };
  }
}
