import { chunksByBytes, refuse, runExcel, syncToRead } from '../gateway';
import { setSheetLedger, sheetLedger, type ColumnSize } from '../ledger';
import { queueSave, type SheetKey } from '../store';
import { BLOCK_NAMES } from './blockNames';
import { queueSizes } from './columnSizes';
import { queueDropColumns, queueDropName } from './dropBlock';
import { grownFilter } from './growFilter';
import { markLines } from './markLines';
import { newBlock, type NewBlock } from './newBlock';
import { rangeAt, type Place } from './place';
import { queueFormatsFor } from './queueFormats';
import { readMarkedSheet, type MarkedSheet } from './readMarkedSheet';
import { isBrokenOff, queueRecovery, tableAround } from './recover';
import { settleMarks } from './settleMarks';
import { queueFilterBack, queueShowAll } from './sheetFilter';
import { queueLines, queueShow, queueStage } from './stageBlock';
import type { MarkOptions, MarkOutcome } from './types';

/** One run over one sheet. */
class MarkRun {
  readonly sheet: SheetKey;
  run = 0;
  private sizes: readonly ColumnSize[] | undefined;

  constructor(private readonly options: MarkOptions) {
    const { sheetId, name } = options.check.data;
    this.sheet = { id: sheetId, name };
  }

  /** Writes the new columns beside the old ones, hidden, and lets them change places at the end. */
  async write(context: Excel.RequestContext): Promise<void> {
    const { check, signal } = this.options;
    const found = await readMarkedSheet(context, this.sheet.id, check.data.table?.id);
    const block = newBlock(check, found.state);
    if (block.table) this.sizes = await this.sizesBefore(context, found, block);
    const lines = await markLines(this.options, block.place.row + 1, block.place.rows - 1);
    const chunks = chunksByBytes(lines, this.options.chunkBytes);
    const filter = found.state.filter;
    this.begin(context, found, block);
    for (const [number, chunk] of chunks.entries()) {
      queueLines(found.sheet, block.place, chunk.start, chunk.rows);
      if (number === chunks.length - 1) break;
      if (signal?.aborted === true) await this.giveUp(context, found, block);
      await context.sync();
      this.options.onProgress?.({ done: chunk.start + chunk.rows.length, total: lines.length });
    }
    this.finish(context, found, block);
    if (filter) this.bringFilterBack(context, found, block);
    await context.sync();
  }

  /** How the columns of the sheet were in which those of the table will stand. */
  private async sizesBefore(
    context: Excel.RequestContext,
    found: MarkedSheet,
    block: NewBlock,
  ): Promise<readonly ColumnSize[]> {
    const known = sheetLedger(found.document, this.sheet).block?.sizes;
    if (known && found.state.results) return known;
    const told = queueSizes(found.sheet, this.finalPlace(found, block));
    await syncToRead(context);
    return told();
  }

  /** Queues the empty columns and, in the ledger, that a run has begun. */
  private begin(context: Excel.RequestContext, found: MarkedSheet, block: NewBlock): void {
    const { document, state, sheet } = found;
    if (isBrokenOff(document, this.sheet, state)) {
      queueRecovery(context, sheet, this.sheet, found);
    }
    const ledger = sheetLedger(document, this.sheet);
    this.run = (ledger.block?.run ?? 0) + 1;
    const filter = state.filter?.isActive === true ? state.filter.saved : undefined;
    setSheetLedger(document, { ...ledger, pending: { filter } });
    queueSave(context, document);
    if (state.filter) queueShowAll(context, sheet, state.filter);
    queueStage(context, sheet, block, this.options.lang);
  }

  /** Queues that the new columns take the place of the old ones. */
  private finish(context: Excel.RequestContext, found: MarkedSheet, block: NewBlock): void {
    const { check, lang, scheme, filter } = this.options;
    const { document, state, sheet, tables } = found;
    queueFormatsFor(sheet, check, block.place, { scheme, filter });
    for (const format of state.formats) format.delete();
    const old = state.results;
    if (old) queueDropColumns(context, sheet, old, tableAround(old, tables));
    queueDropName(sheet, state, 'results');
    sheet.names.getItem(BLOCK_NAMES.staged).delete();
    const place = this.finalPlace(found, block);
    queueShow(sheet, place, lang);
    sheet.names.add(BLOCK_NAMES.results, rangeAt(sheet, place)).visible = false;
    setSheetLedger(document, {
      sheet: this.sheet,
      block: {
        table: block.table?.id,
        sizes: this.sizes,
        fields: Object.keys(check.layout.columns),
        run: this.run,
      },
    });
    queueSave(context, document);
  }

  /** Where the block is when the old one is gone. */
  private finalPlace({ state }: MarkedSheet, { place }: NewBlock): Place {
    const gone = state.results?.columns ?? 0;
    return { ...place, column: place.column - gone };
  }

  private bringFilterBack(
    context: Excel.RequestContext,
    found: MarkedSheet,
    block: NewBlock,
  ): void {
    const { filter } = found.state;
    if (!filter) return;
    const after = this.finalPlace(found, block);
    if (block.table) {
      if (filter.isActive) queueFilterBack(context, found.sheet, filter.saved);
      return;
    }
    const grown = grownFilter(filter.saved, block.place, after);
    if (grown) queueFilterBack(context, found.sheet, filter.saved, grown);
    else if (filter.isActive) queueFilterBack(context, found.sheet, filter.saved);
  }

  /** @throws Refusal `cancelled`, after what was staged is taken back. */
  private async giveUp(
    context: Excel.RequestContext,
    found: MarkedSheet,
    block: NewBlock,
  ): Promise<never> {
    const state = { ...found.state, staged: block.place, names: ['staged'] as const };
    queueRecovery(context, found.sheet, this.sheet, { ...found, state });
    await context.sync();
    return refuse({ code: 'cancelled' });
  }
}

/**
 * Writes the result columns of a checked sheet and the conditional formats that paint its cells.
 * Either the new marks stand at the end or the old ones, and the outcome says which.
 */
export async function writeMarks(options: MarkOptions): Promise<MarkOutcome> {
  const { check, signal, timeoutMs } = options;
  const { data, catalogue } = check;
  if (data.isProtected) {
    return { standing: 'old', rows: 0, problem: { code: 'protected', sheet: data.name } };
  }
  const run = new MarkRun(options);
  const result = await runExcel((context) => run.write(context), {
    access: 'write',
    about: { sheet: data.name },
    ...(signal && { signal }),
    ...(timeoutMs !== undefined && { timeoutMs }),
  });
  if (result.ok) return { standing: 'new', rows: catalogue.size };
  return settleMarks(run.sheet, run.run, result.problem, catalogue.size);
}
