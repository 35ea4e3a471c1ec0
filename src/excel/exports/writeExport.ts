import { columnLetters } from '../../catalogue';
import {
  chunksInSteps,
  refuse,
  refuseIfAborted,
  runExcel,
  syncToRead,
  type Result,
} from '../gateway';
import { runSlices } from '../gateway/runSlices';
import { ownColumns } from '../marks';
import { uniqueSheetName } from '../gateway/uniqueSheetName';
import { queueSave, readStore, type StoreDocument } from '../store';
import type { ExportSheet } from './exportSheet';
import { EXPORT_NAME, rememberExport } from './exportsSection';
import type { AddedExport } from './types';

interface WriteOptions {
  readonly file: string;
  readonly content: ExportSheet;
  /** ISO date of today. */
  readonly today: string;
  /** The sheet whose content this takes the place of; absent: it gets a sheet of its own. */
  readonly replaces?: AddedExport | undefined;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

/** What Excel does not let a sheet be called; a quote may not begin or end it. */
const FORBIDDEN = /[\\/?*[\]:]|^'|'$/g;

/** The name of a file as that of a sheet. */
function sheetNameOf(file: string): string {
  const name = file.replace(/\.[^.]+$/, '').replace(FORBIDDEN, ' ');
  return name.trim() === '' ? file.replace(FORBIDDEN, ' ') : name.trim();
}

/** Queues how many rows and columns a sheet has from its first ones on; known after a sync. */
function queueUsed(worksheet: Excel.Worksheet) {
  const used = worksheet
    .getUsedRangeOrNullObject(true)
    .load('rowIndex,rowCount,columnIndex,columnCount');
  return () =>
    used.isNullObject
      ? { rows: 1, columns: 0 }
      : { rows: used.rowIndex + used.rowCount, columns: used.columnIndex + used.columnCount };
}

/** Whether anything is in columns of a sheet. */
async function holdsAny(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  columns: readonly number[],
): Promise<boolean> {
  const used = columns.map((column) =>
    worksheet.getCell(0, column).getEntireColumn().getUsedRangeOrNullObject(true).load('rowCount'),
  );
  await syncToRead(context);
  return used.some(({ isNullObject }) => !isNullObject);
}

/** Puts a file on a sheet, step by step; what a failure leaves is known by its id. */
class ExportRun {
  /** Id of the sheet that this run has made; undefined once it is gone or the workbook's. */
  made: string | undefined;

  constructor(private readonly options: WriteOptions) {}

  async write(context: Excel.RequestContext): Promise<AddedExport> {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    const document = await readStore(context);
    const existing = worksheets.items.map(({ id }) => id);
    const { replaces, file } = this.options;
    const taken = worksheets.items.map(({ name }) => name);
    const name = uniqueSheetName(sheetNameOf(file), taken);
    const old = replaces && (await this.oldSheet(context, replaces));
    const sheet = worksheets.add(name);
    if (replaces) sheet.visibility = Excel.SheetVisibility.hidden;
    sheet.load('id');
    await context.sync();
    this.made = sheet.id;
    await this.fill(context, sheet);
    const added = this.remember(document, replaces?.sheet ?? { id: sheet.id, name }, existing);
    if (old) this.queueCopy(sheet, old);
    else {
      const { rows, width } = this.options.content;
      sheet.names.add(EXPORT_NAME, sheet.getRange('A1')).visible = false;
      sheet.getRangeByIndexes(0, 0, rows.length, width).format.autofitColumns();
    }
    queueSave(context, document);
    await context.sync();
    this.made = undefined;
    return added;
  }

  /** Takes out what a run that failed has left. */
  async takeBack(context: Excel.RequestContext): Promise<void> {
    if (this.made === undefined) return;
    context.workbook.worksheets.getItemOrNullObject(this.made).delete();
    await context.sync();
  }

  private async oldSheet(
    context: Excel.RequestContext,
    { sheet: { id, name }, kind, width = kind.split('\n').length }: AddedExport,
  ) {
    const worksheet = context.workbook.worksheets.getItem(id);
    worksheet.protection.load('protected');
    const used = queueUsed(worksheet);
    const own = ownColumns(context, worksheet);
    await syncToRead(context);
    if (worksheet.protection.protected) refuse({ code: 'protected', sheet: name });
    const { rows, columns } = used();
    const beside = Array.from({ length: Math.max(0, columns - width) }, (_, at) => width + at);
    const marks = own();
    const others = beside.filter((column) => !marks.includes(column));
    // Notes of a person on products, which would be beside others.
    if (await holdsAny(context, worksheet, others)) refuse({ code: 'exportBeside', sheet: name });
    return { worksheet, rows, width };
  }

  private async fill(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
    const { content, signal, onProgress } = this.options;
    const { rows, width, formats } = content;
    for (const chunk of await runSlices(chunksInSteps(rows), undefined, signal)) {
      refuseIfAborted(signal);
      const range = sheet.getRangeByIndexes(chunk.start, 0, chunk.rows.length, width);
      range.values = chunk.rows as unknown[][];
      for (const { column, row, rows: count, code } of formats) {
        const first = Math.max(row, chunk.start);
        const length = Math.min(row + count, chunk.start + chunk.rows.length) - first;
        if (length <= 0) continue;
        const cells = sheet.getRangeByIndexes(first, column, length, 1);
        cells.numberFormat = Array.from({ length }, () => [code]);
      }
      await context.sync();
      onProgress?.({ done: chunk.start + chunk.rows.length, total: rows.length });
    }
  }

  /** Queues that the new cells take the place of the old ones, where formulas and people know them. */
  private queueCopy(
    sheet: Excel.Worksheet,
    { worksheet, rows, width }: { worksheet: Excel.Worksheet; rows: number; width: number },
  ): void {
    const { content } = this.options;
    worksheet.getRangeByIndexes(0, 0, rows, width).clear(Excel.ClearApplyTo.contents);
    const last = `${columnLetters(content.width)}${content.rows.length}`;
    worksheet.getRange('A1').copyFrom(sheet.getRange(`A1:${last}`), Excel.RangeCopyType.all);
    sheet.delete();
  }

  private remember(
    document: StoreDocument,
    sheet: AddedExport['sheet'],
    existing: readonly string[],
  ): AddedExport {
    const { file, today, content } = this.options;
    const added: AddedExport = {
      sheet,
      file,
      added: today,
      kind: content.kind,
      width: content.width,
    };
    rememberExport(document, added, existing);
    return added;
  }
}

/**
 * Puts the cells of a file on a new sheet, or in place of an older file's. A run that fails leaves the
 * workbook as it was.
 *
 * Problems besides those of Excel: `protected`, `exportBeside`, `cancelled`.
 */
export async function writeExport(options: WriteOptions): Promise<Result<AddedExport>> {
  const { signal } = options;
  const run = new ExportRun(options);
  const result = await runExcel((context) => run.write(context), {
    access: 'write',
    ...(signal && { signal }),
  });
  if (!result.ok) await runExcel((context) => run.takeBack(context), { access: 'write' });
  return result;
}
