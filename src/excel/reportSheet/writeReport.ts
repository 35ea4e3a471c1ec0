import type { ExcelProblem, SheetDescription } from '../../report';
import { runSlices } from '../gateway/runSlices';
import { chunksInSteps, problemOf, refuse, runExcel, syncToRead, type Result } from '../gateway';
import { LEDGER } from '../ledger';
import { rangeAt } from '../marks/place';
import { queueSave } from '../store';
import { inputRows } from './cellInput';
import { describeReport, listedFindings } from './describeReport';
import { findReports, type FoundReports } from './findReports';
import { queueCharts } from './queueCharts';
import { queueLook } from './queueLook';
import { queuePrint } from './queuePrint';
import { reportSlot, type ReportSlot } from './reportSlot';
import { REPORT_NAMES } from '../gateway/reportNames';
import type { ReportOptions, WrittenReport } from './types';
import { uniqueSheetName } from '../gateway/uniqueSheetName';
import { withTyped } from './withTyped';

/** Follows the name of a sheet that is being written. */
const STAGED_SUFFIX = ' …';

/** One run that writes the report. */
class ReportRun {
  /** Id of the new sheet, once Excel has given it. */
  id: string | undefined;
  name = '';
  /** Whether all cells stand in the new sheet, so that it may take the place of the old one. */
  isComplete = false;
  private readonly slot: ReportSlot;

  constructor(
    private readonly options: ReportOptions,
    private readonly description: SheetDescription,
  ) {
    this.slot = reportSlot(options);
  }

  /** Writes a hidden sheet, and lets it take the place of the old one at the end. */
  async write(context: Excel.RequestContext): Promise<void> {
    const found = await findReports(context);
    const typed = await this.typedBefore(context, found);
    const sheet = await this.stage(context, found);
    await this.fill(context, sheet, typed);
    queueLook(sheet, this.description, this.options.scheme);
    queuePrint(sheet, this.description);
    queueCharts(sheet, this.description);
    await context.sync();
    this.isComplete = true;
    this.queueSwap(context, sheet, found);
    await context.sync();
  }

  private async stage(
    context: Excel.RequestContext,
    found: FoundReports,
  ): Promise<Excel.Worksheet> {
    const { sheets, staged } = found;
    for (const { worksheet } of staged) worksheet.delete();
    const old = this.slot.sheetIn(found);
    const kept = sheets.filter((each) => each !== old && !staged.includes(each));
    this.name = uniqueSheetName(
      this.description.name,
      kept.map(({ name }) => name),
    );
    const sheet = context.workbook.worksheets.add(
      uniqueSheetName(
        this.description.name.slice(0, 24) + STAGED_SUFFIX,
        sheets.filter((each) => !staged.includes(each)).map(({ name }) => name),
      ),
    );
    // Before anything else, so that what a broken-off run leaves is known as the add-in's.
    sheet.names.add(REPORT_NAMES.staged, sheet.getRange('A1')).visible = false;
    sheet.visibility = Excel.SheetVisibility.hidden;
    sheet.load('id');
    await context.sync();
    this.id = sheet.id;
    return sheet;
  }

  /** What the old sheet holds, where something of it may be typed by hand. */
  private async typedBefore(
    context: Excel.RequestContext,
    found: FoundReports,
  ): Promise<readonly (readonly unknown[])[]> {
    const old = this.slot.sheetIn(found);
    if (old === undefined || this.description.typed === undefined) return [];
    const { columns } = this.description;
    const rows = old.worksheet.getUsedRange(true).getLastCell();
    const cells = old.worksheet.getRange('A1').getBoundingRect(rows).load('values');
    await syncToRead(context);
    return (cells.values as unknown[][]).map((row) => row.slice(0, columns));
  }

  private async fill(
    context: Excel.RequestContext,
    sheet: Excel.Worksheet,
    before: readonly (readonly unknown[])[],
  ): Promise<void> {
    const { chunkBytes, signal, onProgress } = this.options;
    const { blocks, rows, columns, typed } = this.description;
    const lines = withTyped(inputRows(blocks, rows, columns), typed, before);
    for (const chunk of await runSlices(chunksInSteps(lines, chunkBytes), undefined, signal)) {
      if (signal?.aborted === true) refuse({ code: 'cancelled' });
      const place = { row: chunk.start, column: 0, rows: chunk.rows.length, columns };
      rangeAt(sheet, place).formulas = chunk.rows as (string | number)[][];
      await context.sync();
      onProgress?.({ done: chunk.start + chunk.rows.length, total: rows });
    }
  }

  /** Queues that the new sheet takes the place of the old one. */
  queueSwap(context: Excel.RequestContext, sheet: Excel.Worksheet, found: FoundReports): void {
    // First, because a workbook needs a sheet that can be seen.
    sheet.visibility = Excel.SheetVisibility.visible;
    const { document } = found;
    const old = this.slot.sheetIn(found);
    if (old) {
      old.worksheet.delete();
      sheet.position = old.position;
    }
    sheet.name = this.name;
    sheet.names.getItem(REPORT_NAMES.staged).delete();
    sheet.names.add(REPORT_NAMES[this.slot.name], sheet.getRange('A1')).visible = false;
    const ledger = document.get(LEDGER);
    document.set(LEDGER, this.slot.remembered(ledger, { id: this.id!, name: this.name }));
    queueSave(context, document);
    if (this.options.show !== false) sheet.activate();
  }

  /** Finds out what the run that failed has left; true: the new report is there after all. */
  async settle(context: Excel.RequestContext): Promise<boolean> {
    const found = await findReports(context);
    const own = found.sheets.find(({ id }) => id === this.id);
    const now = this.slot.sheetIn(found);
    if (own !== undefined && now === own) return true;
    const isHalfSwapped = own !== undefined && this.isComplete && now === undefined;
    const hadNone = this.slot.keyIn(found.document.get(LEDGER)) === undefined;
    if (isHalfSwapped && !hadNone) {
      this.queueSwap(context, own.worksheet, found);
      await context.sync();
      return true;
    }
    for (const { worksheet } of found.staged) worksheet.delete();
    if (found.staged.length > 0) await context.sync();
    return false;
  }
}

async function settled(
  run: ReportRun,
  problem: ExcelProblem,
  written: () => WrittenReport,
): Promise<Result<WrittenReport>> {
  if (problem.effect === 'none') return { ok: false, problem };
  const outcome = await runExcel((context) => run.settle(context), { access: 'write' });
  if (!outcome.ok) return { ok: false, problem };
  if (outcome.value) return { ok: true, value: written() };
  return { ok: false, problem: { ...problem, effect: 'none' } };
}

/**
 * Writes the report sheet of a check (totals, charts, the findings with links to their cells), or its list
 * for the week. A former sheet of the kind is replaced once the new one is complete; if this fails, the old
 * one stays as it is, and nothing of the new one is left. What was typed into the old list goes along.
 *
 * Problems besides those of Excel: `cancelled`; `protected` where the workbook's structure is.
 */
export async function writeReport(options: ReportOptions): Promise<Result<WrittenReport>> {
  const { signal, timeoutMs } = options;
  let description: SheetDescription;
  try {
    description = await runSlices(describeReport(options), undefined, signal);
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
  const run = new ReportRun(options, description);
  const result = await runExcel((context) => run.write(context), {
    access: 'write',
    ...(signal && { signal }),
    ...(timeoutMs !== undefined && { timeoutMs }),
  });
  const written = (): WrittenReport => ({
    sheet: run.name,
    findings: listedFindings(description),
  });
  if (result.ok) return { ok: true, value: written() };
  return settled(run, result.problem, written);
}
