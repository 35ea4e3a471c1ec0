import { columnLetters } from '../../catalogue';
import type { ExcelProblem } from '../../report';
import {
  jsonBytes,
  MESSAGE_BYTES,
  refuse,
  refuseIfAborted,
  runExcel,
  type Result,
} from '../gateway';
import { queueSave } from '../store';
import { queueWrites } from './cellWrites';
import { findFormulas } from './findFormulas';
import { formulasIn, FROZEN, type FrozenArea } from './frozenSection';
import { groupFormulas, type FormulaGroup } from './groupFormulas';
import { newArea, nextNumber, valuesByCell, type NewArea } from './newAreas';
import { planThaw, queueForget } from './planThaw';
import { readValues, type UnfrozenCell } from './readValues';
import { readSharedWorkbook, refuseUnlessWritable, type SharedWorkbook } from './sharedSheets';
import { setTrustSetting, trustSetting } from './trustPrompt';
import type { CellAt, Prepared, ShareOptions } from './types';

const isPending = ({ isPending: pending }: FrozenArea): boolean => pending === true;

const cellAt = ({ sheet, row, column }: UnfrozenCell): CellAt => ({
  sheet: sheet.name,
  cell: `${columnLetters(column + 1)}${row + 1}`,
});

const cellsOf = ({ sheet, place }: FormulaGroup): UnfrozenCell[] =>
  Array.from({ length: place.rows }, (_, at) => ({
    sheet,
    row: place.row + at,
    column: place.column,
  }));

/** Queues that what a broken-off run froze is formulas again. */
async function takeBack(
  context: Excel.RequestContext,
  workbook: SharedWorkbook,
  chunkBytes: number | undefined,
): Promise<void> {
  const areas = workbook.document.get(FROZEN).areas.filter(isPending);
  if (areas.length === 0) return;
  const plan = await planThaw(context, workbook, areas);
  await queueWrites(context, plan.writes, chunkBytes);
  queueForget(context, workbook, plan);
  await context.sync();
}

/** One run that freezes formulas. */
class FreezeRun {
  frozen = 0;
  left: CellAt[] = [];
  /** Names of the areas of this run. */
  private names: readonly string[] = [];
  private readonly trustBefore = trustSetting();

  constructor(private readonly options: ShareOptions) {}

  async freeze(context: Excel.RequestContext): Promise<void> {
    const { signal, chunkBytes } = this.options;
    let workbook = await readSharedWorkbook(context);
    if (workbook.document.get(FROZEN).areas.some(isPending)) {
      await takeBack(context, workbook, chunkBytes);
      workbook = await readSharedWorkbook(context);
    }
    const news = await this.find(context, workbook);
    refuseUnlessWritable([...new Set(news.map(({ sheet }) => sheet))]);
    refuseIfAborted(signal);
    // First what would undo it, then the values.
    this.remember(context, workbook, news);
    for (const { queueNames } of news) queueNames();
    if (news.length > 0) await context.sync();
    await queueWrites(
      context,
      news.map(({ write }) => write),
      chunkBytes,
    );
    this.confirm(context, workbook);
    await context.sync();
  }

  private async find(context: Excel.RequestContext, workbook: SharedWorkbook) {
    const formulas = await findFormulas(context, workbook.sheets);
    const { valued, unfrozen } = await readValues(context, formulas);
    const valuesOf = valuesByCell(valued);
    const first = nextNumber(workbook);
    const left = [...unfrozen];
    const news = groupFormulas(valued).flatMap((group, at) => {
      const made = newArea(group, valuesOf(group), first + at, workbook.sheets);
      if (!made) left.push(...cellsOf(group));
      return made ? [{ ...made, sheet: group.sheet }] : [];
    });
    this.left = left.map(cellAt);
    this.names = news.map(({ area }) => area.name);
    this.frozen = news.reduce((sum, { area }) => sum + formulasIn(area), 0);
    return news;
  }

  private remember(
    context: Excel.RequestContext,
    { document }: SharedWorkbook,
    news: readonly NewArea[],
  ): void {
    const { areas, trust } = document.get(FROZEN);
    const before = this.trustBefore === undefined ? {} : { before: this.trustBefore };
    const frozen = { areas: [...areas, ...news.map(({ area }) => area)], trust: trust ?? before };
    if (jsonBytes(frozen) > MESSAGE_BYTES) refuse({ code: 'tooLarge' });
    document.set(FROZEN, frozen);
    queueSave(context, document);
  }

  private confirm(context: Excel.RequestContext, { document }: SharedWorkbook): void {
    const { areas, trust } = document.get(FROZEN);
    const settled = areas.map((area) => ({ ...area, isPending: undefined }));
    document.set(FROZEN, { areas: settled, trust });
    queueSave(context, document);
  }

  /** Finds out what the run that failed has left; true: it succeeded after all. */
  async settle(context: Excel.RequestContext): Promise<boolean> {
    const workbook = await readSharedWorkbook(context);
    const { areas, trust } = workbook.document.get(FROZEN);
    const own = areas.filter(({ name }) => this.names.includes(name));
    const isWhole = own.length === this.names.length && !own.some(isPending);
    if (isWhole && trust !== undefined) return true;
    await takeBack(context, workbook, this.options.chunkBytes);
    return false;
  }
}

async function settled(run: FreezeRun, problem: ExcelProblem): Promise<Result<true>> {
  if (problem.effect === 'none') return { ok: false, problem };
  const outcome = await runExcel((context) => run.settle(context), { access: 'write' });
  if (!outcome.ok) return { ok: false, problem };
  return outcome.value
    ? { ok: true, value: true }
    : { ok: false, problem: { ...problem, effect: 'none' } };
}

/**
 * Makes the workbook independent of the add-in: every formula that calls a function of it becomes its
 * value, and is remembered for `bringFormulasBack`; Excel no longer asks colleagues to trust the add-in.
 * If this fails, all formulas are as before.
 *
 * Problems besides those of Excel: `protected` and `filteredInTheWay` with the sheet, `tooLarge` where
 * there is more to remember than one message can carry, `cancelled`.
 */
export async function prepareForColleagues(options: ShareOptions = {}): Promise<Result<Prepared>> {
  const { signal, timeoutMs } = options;
  const run = new FreezeRun(options);
  let result: Result<unknown> = await runExcel((context) => run.freeze(context), {
    access: 'write',
    ...(signal && { signal }),
    ...(timeoutMs !== undefined && { timeoutMs }),
  });
  if (!result.ok) result = await settled(run, result.problem);
  if (!result.ok) return result;
  const isPromptOff = await setTrustSetting(true);
  return { ok: true, value: { frozen: run.frozen, left: run.left, isPromptOff } };
}
