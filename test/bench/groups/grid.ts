import type { Grid } from '../../../src/catalogue';
import type { Verdict } from '../../../src/evaluator';
import { atMost, rounded, type GroupResult } from '../report/figures';
import { judgeGrid, linesOf } from '../support/judge';
import { SHEET_FIELDS, wireSheet } from '../support/sheets';
import { median, settle, timed } from '../support/timing';
import type { Sizes } from './sizes';

const RUNS = 5;

/** B. Raw cells to the verdict, against `JSON.parse` of the same cells as text. */
export function gridGroup({ rows }: Sizes): GroupResult {
  const made = wireSheet(rows);
  const text = JSON.stringify(made);
  // Kept to the end, as a page keeps its evaluators: with the last object of a shape V8 drops the code
  // that it optimised for it, and each run would begin cold.
  const expected = judgeGrid(made);
  proveSame(expected, judgeGrid(JSON.parse(text) as Grid));
  const parsing: number[] = [];
  const judging: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    let grid: Grid = [];
    settle();
    parsing.push(timed(() => (grid = JSON.parse(text) as Grid)));
    settle();
    judging.push(timed(() => judgeGrid(grid)));
  }
  proveSame(expected, judgeGrid(made));
  const [parse, judge] = [median(parsing), median(judging)];
  const line = (name: string, time: number): string[] => [
    name,
    `${rounded(time)} ms`,
    rounded(rows / (time / 1000)),
    `${rounded(time / parse)} ×`,
  ];
  return {
    figures: [
      {
        title: `Raw cells to verdict: ${rows.toLocaleString('en-US')} rows × ${SHEET_FIELDS.length} columns`,
        about: `Header found, cells read, judged by the default book, nothing remembered from run to run; against reading the same cells from ${rounded(text.length / 1e6)} MB of JSON text. Median of ${RUNS} runs in turn, each on cells that JSON.parse has just made; a first verdict is kept to the end, as a page keeps its evaluators, so that compiled code stays.`,
        head: ['what', 'time', 'rows/s', 'of JSON.parse'],
        rows: [line('JSON.parse', parse), line('cells to verdict', judge)],
      },
    ],
    targets: [atMost('raw cells to verdict, of JSON.parse', 2, judge / parse, '×')],
  };
}

/** The same cells must give the same verdicts, wherever they come from. */
function proveSame(expected: Verdict, given: Verdict): void {
  const lines = linesOf(given);
  if (linesOf(expected).some((line, row) => lines[row] !== line)) {
    throw new Error('the same cells gave two verdicts');
  }
}
