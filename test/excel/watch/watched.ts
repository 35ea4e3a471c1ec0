import type { Grid } from '../../../src/catalogue';
import { checkSheet, type CheckResult } from '../../../src/excel/check';
import { ownColumns, writeMarks } from '../../../src/excel/marks';
import { cellsAt, CheckedCells } from '../../../src/excel/marks/checkedCells';
import { watchSheet, type Clock, type Watch, type WatchOptions } from '../../../src/excel/watch';
import { Marker, RESULT_COLUMNS, type ExcelProblem } from '../../../src/report';
import { loadDefault } from '../../../src/rulebook';
import { boxOf, type Sheet } from '../../../src/workbench/host/model';
import type { StartOptions } from '../../../src/workbench/host/node';
import { fill, openExcel, type OpenExcel } from '../gateway/openExcel';

export const AS_OF = '2026-11-23';
export const book = loadDefault();
const WIDTH = RESULT_COLUMNS.length;

/** Waiting that ends when the test says so. */
export class TestClock implements Clock {
  private readonly waiting = new Set<() => void>();

  after(_ms: number, work: () => void): () => void {
    this.waiting.add(work);
    return () => this.waiting.delete(work);
  }

  run(): void {
    const due = [...this.waiting];
    this.waiting.clear();
    for (const work of due) work();
  }

  get isWaiting(): boolean {
    return this.waiting.size > 0;
  }
}

/** Waits until Excel has delivered its events. */
export async function eventsDelivered(): Promise<void> {
  for (let turn = 0; turn < 6; turn++) await new Promise((resolve) => setImmediate(resolve));
}

export interface Watched extends OpenExcel {
  readonly watch: Watch;
  readonly clock: TestClock;
  readonly updates: (readonly number[])[];
  readonly problems: ExcelProblem[];
  readonly stale: number[];
  /** Lets events come, the time pass and the work be done. */
  settle(): Promise<void>;
  /** What our columns say under the header. */
  lines(): string[][];
}

export async function checkNow(target: WatchOptions['target']): Promise<CheckResult> {
  const checked = await checkSheet({
    target: target ?? { kind: 'activeSheet' },
    book,
    asOf: AS_OF,
    ownColumns,
  });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problem));
  return checked.value;
}

/** The first cell of our columns. */
export function blockAt({ workbook, sheet }: Pick<OpenExcel, 'workbook' | 'sheet'>) {
  const name = workbook.names(sheet).find((each) => each.name === '_youpin_results');
  const place = name && workbook.resolveName(name);
  if (!place) throw new Error('no result columns');
  return place.box;
}

export interface WatchedOptions extends Partial<WatchOptions> {
  readonly host?: StartOptions;
  /** Before the check. */
  readonly prepare?: (sheet: Sheet) => void;
}

/** A sheet that was checked, marked and is watched. */
export async function watched(grid: Grid, options: WatchedOptions = {}): Promise<Watched> {
  const { host, prepare, ...more } = options;
  const excel = await openExcel(host);
  fill(excel.sheet, grid);
  prepare?.(excel.sheet);
  const check = await checkNow(options.target);
  const outcome = await writeMarks({ check, lang: 'zh' });
  if (outcome.problem) throw new Error(JSON.stringify(outcome.problem));
  await eventsDelivered();
  const clock = new TestClock();
  const updates: (readonly number[])[] = [];
  const problems: ExcelProblem[] = [];
  const stale: number[] = [];
  const started = await watchSheet({
    check,
    book,
    lang: 'zh',
    clock,
    onUpdated: (_, rows) => updates.push(rows),
    onProblem: (problem) => problems.push(problem),
    onStale: (rows) => stale.push(rows),
    ...more,
  });
  if (!started.ok) throw new Error(JSON.stringify(started.problem));
  const watch = started.value;
  return {
    ...excel,
    watch,
    clock,
    updates,
    problems,
    stale,
    settle: async () => {
      await eventsDelivered();
      clock.run();
      await watch.idle();
      await eventsDelivered();
    },
    lines: () => {
      const { row, column, rows } = blockAt(excel);
      const cells = excel.sheet.values(boxOf(row + 1, column, rows - 1, WIDTH));
      return cells.map((line) => line.map(String));
    },
  };
}

/** What our columns have to say, by a check of the whole sheet from its start. */
export async function linesByCheck(excel: OpenExcel, target?: WatchOptions['target']) {
  const check = await checkNow(target);
  const { row, rows } = blockAt(excel);
  const marker = new Marker(check.verdict, 'zh');
  const checked = new CheckedCells(check.layout);
  const lines = Array.from({ length: rows - 1 }, () => RESULT_COLUMNS.map(() => ''));
  check.catalogue.rowNumbers.forEach((number, index) => {
    const [marks] = marker.rows(index, index + 1);
    lines[number - 2 - row] = checked.line(marks!, cellsAt(check.data, number - 1));
  });
  return { check, lines };
}

/** The marks are those of a check of the whole sheet, and so is what the pane has. */
export async function expectCurrent(
  excel: Watched,
  target?: WatchOptions['target'],
): Promise<void> {
  const { check, lines } = await linesByCheck(excel, target);
  expect(excel.lines()).toEqual(lines);
  const known = excel.watch.check();
  expect([...known.catalogue.rowNumbers]).toEqual([...check.catalogue.rowNumbers]);
  expect(known.verdict.summary).toEqual(check.verdict.summary);
  expect(known.layout).toEqual(check.layout);
}
