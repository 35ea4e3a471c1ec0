import { buildCatalogue, joinCatalogues, type Catalogue, type Grid } from '../../../src/catalogue';
import { createEvaluator, type Verdict } from '../../../src/evaluator';
import type { FieldKey } from '../../../src/fields';
import { loadDefault } from '../../../src/rulebook';
import { AS_OF } from '../rules/sixtyRules';
import { layoutFor, linesOf } from '../support/judge';
import { SHEET_FIELDS, wireSheet } from '../support/sheets';
import { settle, timed } from '../support/timing';
import type { Sizes } from './sizes';

/** What the same products took in one process, run by run. */
export interface JoinTimes {
  readonly rows: number;
  /** Milliseconds from typed columns to the verdict: of one sheet, and of two sheets, their join included. */
  readonly alone: readonly number[];
  readonly together: readonly number[];
  /** Of that, the join. */
  readonly joining: readonly number[];
}

export const JOIN_RUNS = 9;

/** Columns of the second sheet, besides the ID. */
const TRAFFIC: readonly FieldKey[] = [
  'exposure',
  'clicks',
  'visitors',
  'inquiries',
  'payingBuyers',
  'orders',
];

const NAMES = ['one', 'other'];

/** Some columns of a sheet. */
function columnsOf(grid: Grid, isIn: (field: FieldKey) => boolean): Grid {
  const columns = SHEET_FIELDS.flatMap((field, column) => (isIn(field) ? [column] : []));
  return grid.map((row) => columns.map((column) => row[column] ?? ''));
}

/** The second sheet has its rows in an order of its own. */
function turned([header = [], ...rows]: Grid): Grid {
  return [header, ...rows.reverse()];
}

/** H. Two sheets that are joined on the ID and judged, against one with the same cells. */
export function joinGroup({ rows }: Sizes): JoinTimes {
  const whole = withIds(wireSheet(rows));
  const own = columnsOf(whole, (field) => !TRAFFIC.includes(field));
  const other = turned(
    columnsOf(whole, (field) => field === 'productId' || TRAFFIC.includes(field)),
  );
  const judge = (catalogue: Catalogue): Verdict =>
    createEvaluator(loadDefault(), { asOf: AS_OF }).evaluate(catalogue);
  const read = (grid: Grid): Catalogue => buildCatalogue(grid, layoutFor(grid));
  const join = (parts: readonly Catalogue[]): Catalogue =>
    joinCatalogues(parts, NAMES, { onlyFirst: true, keep: 100 }).catalogue;
  // Kept to the end, as the grid's is.
  const expected = judge(read(whole));
  proveSame(expected, judge(join([read(own), read(other)])));
  const [alone, together, joining]: number[][] = [[], [], []];
  for (let run = 0; run < JOIN_RUNS; run++) {
    const one = read(whole);
    const parts = [read(own), read(other)];
    let joined = one;
    settle();
    alone!.push(timed(() => judge(one)));
    settle();
    joining!.push(timed(() => (joined = join(parts))));
    settle();
    together!.push(joining!.at(-1)! + timed(() => judge(joined)));
  }
  proveSame(expected, judge(read(whole)));
  return { rows, alone: alone!, together: together!, joining: joining! };
}

/** Every product has an ID of its own, so that both sheets say the same. */
function withIds([header = [], ...rows]: Grid): Grid {
  return [
    header,
    ...rows.map((row, at) => [String(1_600_000_000_000 + at * 7919), ...row.slice(1)]),
  ];
}

function proveSame(expected: Verdict, given: Verdict): void {
  const lines = linesOf(given);
  if (linesOf(expected).some((line, row) => lines[row] !== line))
    throw new Error('joined sheets and one with the same cells gave two verdicts');
}
