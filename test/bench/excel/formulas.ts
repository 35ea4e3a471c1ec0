import { compileLayout, type Grid } from '../../../src/catalogue';
import { createEvaluator } from '../../../src/evaluator';
import { statusText } from '../../../src/report';
import type { StartedOffice } from '../../../src/workbench/host/node';
import { installFunctions } from '../../functions/support/formulas';
import { book, Headers, TODAY } from '../../functions/support/runtimes';
import { fill } from '../../excel/gateway/openExcel';
import { openExcel } from '../../support/officeHost';
import type { Pair } from '../report/byProcess';
import { layoutFor } from '../support/judge';
import { wireSheet } from '../support/sheets';
import { settle, timedAsync } from '../support/timing';

const FORMULAS = 10_000;
const COLUMNS = 30;
const ROUNDS = 5;
const SHEET = 'Sheet1';

/** A function that asks for the same arguments and answers at once. */
const CONSTANT = 'CONSTANT';

type Calls = Parameters<StartedOffice['callFunctions']>[0];
type Answers = Awaited<ReturnType<StartedOffice['callFunctions']>>;

const callsFor = (name: string, rows: Grid): Calls =>
  rows.map((row, at) => ({
    name: `YOUPIN.${name}`,
    args: [[[...row]]],
    parameterAddresses: [`${SHEET}!A${at + 2}:AD${at + 2}`],
  }));

/** What each message took in one process, in milliseconds. */
export interface FormulaTimes extends Pair {
  readonly formulas: number;
  readonly columns: number;
}

/** E. Ten thousand formulas of one row each in one message, beside as many that return a constant. */
export async function formulasGroup(): Promise<FormulaTimes> {
  const grid = wireSheet((ROUNDS + 1) * FORMULAS).map((row) => row.slice(0, COLUMNS));
  const own: number[] = [];
  const base: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const rows = grid.slice(1 + round * FORMULAS, 1 + (round + 1) * FORMULAS);
    const sheet = [grid[0]!, ...rows];
    const ours = await firstMessage(sheet, callsFor('POOLSTATUS', rows));
    proveRight(ours.answers, rows, grid);
    const constant = await firstMessage(sheet, callsFor(CONSTANT, rows));
    // The first round warms both up.
    if (round > 0) {
      own.push(ours.time);
      base.push(constant.time);
    }
  }
  return { formulas: FORMULAS, columns: COLUMNS, own, base };
}

/**
 * How long the first message to an add-in takes. Only the first, because after it Office.js itself
 * waits between its requests, for longer than either function works.
 */
async function firstMessage(grid: Grid, calls: Calls): Promise<{ time: number; answers: Answers }> {
  const office = await openExcel();
  // The cells themselves, because a 0 is looked up: Excel may have handed it for an empty one.
  fill(office.workbook.activeSheet, grid);
  installFunctions(office, 'zh', new Headers({ [SHEET]: grid }), [CONSTANT]);
  CustomFunctions.associate(CONSTANT, () => [['-']]);
  settle();
  let answers: Answers = [];
  const time = await timedAsync(async () => (answers = await office.callFunctions(calls)));
  office.dispose();
  return { time, answers };
}

function proveRight(answers: Answers, rows: Grid, grid: Grid): void {
  const layout = { ...layoutFor(grid), firstRow: 0 };
  const builder = compileLayout(layout);
  const evaluator = createEvaluator(book, { asOf: TODAY });
  rows.forEach((row, at) => {
    const catalogue = builder.buildRow(row);
    const expected = catalogue ? statusText(evaluator.status(catalogue), 'zh') : '';
    const answer = answers[at];
    const got = answer?.kind === 'value' ? JSON.stringify(answer.value) : '';
    if (got !== JSON.stringify([[expected]]) && got !== JSON.stringify(expected)) {
      throw new Error(`formula ${at}: ${got} instead of ${expected}`);
    }
  });
}
