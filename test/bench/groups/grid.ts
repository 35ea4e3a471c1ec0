import type { Grid } from '../../../src/catalogue';
import type { Verdict } from '../../../src/evaluator';
import { judgeGrid, linesOf } from '../support/judge';
import { wireSheet } from '../support/sheets';
import { settle, timed } from '../support/timing';
import type { Sizes } from './sizes';

/** What the same cells took in one process, run by run. */
export interface GridTimes {
  readonly rows: number;
  /** Length of the JSON text. */
  readonly characters: number;
  /** Milliseconds of `JSON.parse`, and from the cells that it made to the verdict. */
  readonly parsing: readonly number[];
  readonly judging: readonly number[];
}

export const GRID_RUNS = 9;

/** B. Raw cells to the verdict, against `JSON.parse` of the same cells as text. */
export function gridGroup({ rows }: Sizes): GridTimes {
  const made = wireSheet(rows);
  const text = JSON.stringify(made);
  // Kept to the end, as a page keeps its evaluators: with the last object of a shape V8 drops the code
  // that it optimised for it, and each run would begin cold.
  const expected = judgeGrid(made);
  proveSame(expected, judgeGrid(JSON.parse(text) as Grid));
  const parsing: number[] = [];
  const judging: number[] = [];
  for (let run = 0; run < GRID_RUNS; run++) {
    let grid: Grid = [];
    settle();
    parsing.push(timed(() => (grid = JSON.parse(text) as Grid)));
    settle();
    judging.push(timed(() => judgeGrid(grid)));
  }
  proveSame(expected, judgeGrid(made));
  return { rows, characters: text.length, parsing, judging };
}

/** The same cells must give the same verdicts, wherever they come from. */
function proveSame(expected: Verdict, given: Verdict): void {
  const lines = linesOf(given);
  if (linesOf(expected).some((line, row) => lines[row] !== line)) {
    throw new Error('the same cells gave two verdicts');
  }
}
