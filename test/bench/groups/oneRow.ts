import {
  buildCatalogue,
  compileLayout,
  type Grid,
  type Layout,
  type RawCell,
} from '../../../src/catalogue';
import { createEvaluator } from '../../../src/evaluator';
import { statusText } from '../../../src/report';
import { loadDefault } from '../../../src/rulebook';
import { atMost, rounded, type GroupResult } from '../report/figures';
import { AS_OF } from '../rules/sixtyRules';
import { layoutFor } from '../support/judge';
import { SHEET_FIELDS, wireSheet } from '../support/sheets';
import { quantile, settle } from '../support/timing';
import type { Sizes } from './sizes';

/** What a formula is handed: thirty of the forty columns. */
const LEFT_OUT = [
  'clicks',
  'inquiries',
  'keywords',
  'semiManaged',
  'customization',
  'currency',
  'payingBuyers',
  'promotionPlan',
  'responseRate',
  'stock',
];
const FIELDS = SHEET_FIELDS.filter((field) => !LEFT_OUT.includes(field));

/** C. One row, as a formula asks: cells in, a line of text out. */
export function oneRowGroup({ calls }: Sizes): GroupResult {
  const grid = wireSheet(2 * calls, FIELDS);
  const layout = { ...layoutFor(grid), firstRow: 0 };
  const rows = grid.slice(1);
  proveSame(rows, layout);
  const ask = asker(layout);
  for (const row of rows.slice(0, calls)) ask(row);
  settle();
  const times = rows.slice(calls).map((row) => {
    const start = performance.now();
    ask(row);
    return (performance.now() - start) * 1000;
  });
  const [half, p90, p99] = [0.5, 0.9, 0.99].map((share) => quantile(times, share)) as [
    number,
    number,
    number,
  ];
  return {
    figures: [
      {
        title: `One row of ${FIELDS.length} cells, as a formula asks`,
        about: `Cells to catalogue, status by the default book and its line in Chinese, for ${calls.toLocaleString('en-US')} rows after as many others; layout and rulebook are compiled once.`,
        head: ['median', 'p90', 'p99', 'worst'],
        rows: [[half, p90, p99, Math.max(...times)].map((time) => `${rounded(time)} µs`)],
      },
    ],
    targets: [atMost('one row, median', 20, half, 'µs'), atMost('one row, p99', 60, p99, 'µs')],
  };
}

function asker(layout: Layout): (row: readonly RawCell[]) => string {
  const builder = compileLayout(layout);
  const evaluator = createEvaluator(loadDefault(), { asOf: AS_OF });
  return (row) => {
    const catalogue = builder.buildRow(row);
    return catalogue === undefined ? '' : statusText(evaluator.status(catalogue), 'zh');
  };
}

/** A row alone must read as it does in the crowd. */
function proveSame(rows: Grid, layout: Layout): void {
  const ask = asker(layout);
  const crowd = createEvaluator(loadDefault(), { asOf: AS_OF }).evaluate(
    buildCatalogue(rows, layout),
  );
  rows.forEach((row, i) => {
    const [alone, among] = [ask(row), statusText(crowd.status(i), 'zh')];
    if (alone !== among) throw new Error(`row ${i} alone: ${alone}; in the crowd: ${among}`);
  });
}
