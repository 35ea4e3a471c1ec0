import { buildCatalogue } from '../../../src/catalogue';
import { createEvaluator, type Verdict } from '../../../src/evaluator';
import { Marker } from '../../../src/report';
import { loadDefault } from '../../../src/rulebook';
import { atMost, rounded, type GroupResult } from '../report/figures';
import { AS_OF } from '../rules/sixtyRules';
import { layoutFor } from '../support/judge';
import { wireSheet } from '../support/sheets';
import { median, settle, timed } from '../support/timing';
import type { Sizes } from './sizes';

const RUNS = 5;

/** What an Excel add-in may take for all rows before people look for the button to stop it. */
const ALLOWED_US = 40;

/** E. The five result columns of every row, against judging the same rows. */
export function marksGroup({ rows }: Sizes): GroupResult {
  const grid = wireSheet(rows);
  const catalogue = buildCatalogue(grid, layoutFor(grid));
  const evaluator = createEvaluator(loadDefault(), { asOf: AS_OF });
  const verdict = evaluator.evaluate(catalogue);
  proveSame(verdict);
  const judging: number[] = [];
  const marking: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    settle();
    judging.push(timed(() => evaluator.evaluate(catalogue)));
    settle();
    marking.push(timed(() => new Marker(verdict, 'zh').rows(0, verdict.size)));
  }
  const [judge, mark] = [median(judging), median(marking)];
  const line = (name: string, time: number): string[] => [
    name,
    `${rounded(time)} ms`,
    `${rounded((time * 1000) / rows)} µs`,
    `${rounded(time / judge)} ×`,
  ];
  return {
    figures: [
      {
        title: `Result columns of ${rows.toLocaleString('en-US')} rows`,
        about: `Status, gap, issues, certificates and mark codes in Chinese, no words remembered from run to run; against judging the same catalogue by the default book. Median of ${RUNS} runs in turn.`,
        head: ['what', 'time', 'a row', 'of judging'],
        rows: [line('judging', judge), line('result columns', mark)],
      },
    ],
    targets: [atMost('result columns, a row', ALLOWED_US, (mark * 1000) / rows, 'µs')],
  };
}

/** Words that are shared between rows must be those that each row gets by itself. */
function proveSame(verdict: Verdict): void {
  const shared = new Marker(verdict, 'zh');
  const step = Math.max(1, Math.floor(verdict.size / 500));
  shared.rows(0, verdict.size);
  for (let index = 0; index < verdict.size; index += step) {
    const [together, alone] = [shared.row(index), new Marker(verdict, 'zh').row(index)];
    if (JSON.stringify(together) !== JSON.stringify(alone)) {
      throw new Error(`row ${index} is judged otherwise among others than alone`);
    }
  }
}
