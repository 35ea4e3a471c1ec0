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
import { AS_OF } from '../rules/sixtyRules';
import { layoutFor } from '../support/judge';
import { SHEET_FIELDS, wireSheet } from '../support/sheets';
import { settle, timed } from '../support/timing';
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

/** What each row took in one process. */
export interface RowTimes {
  readonly columns: number;
  /** Microseconds, by row; the same rows in each process. */
  readonly times: readonly number[];
}

/** C. One row, as a formula asks: cells in, a line of text out. */
export function oneRowGroup({ calls }: Sizes): RowTimes {
  const grid = wireSheet(2 * calls, FIELDS);
  const layout = { ...layoutFor(grid), firstRow: 0 };
  const rows = grid.slice(1);
  proveSame(rows, layout);
  const ask = asker(layout);
  for (const row of rows.slice(0, calls)) ask(row);
  settle();
  const times = rows.slice(calls).map((row) => timed(() => ask(row)) * 1000);
  return { columns: FIELDS.length, times };
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
