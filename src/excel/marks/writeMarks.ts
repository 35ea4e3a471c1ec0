import { runSlices } from '../gateway/runSlices';
import { rememberCheck } from '../history/historySection';
import { chunksInSteps, queueQuiet, refuse, runExcel, syncToRead } from '../gateway';
import {
  LEDGER,
  setSheetLedger,
  sheetLedger,
  type ColumnSize,
  type ResultBlock,
  type SavedFilter,
  type SheetLedger,
} from '../ledger';
import { RULEBOOK_VERSION } from '../../rulebook/default/version';
import { queueSave, type SheetKey } from '../store';
import { BLOCK_NAMES } from './blockNames';
import { checkedGroups, type CheckedGroup } from './checkedCells';
import { queueSizes } from './columnSizes';
import { tableAround } from './dropBlock';
import { markLines } from './markLines';
import { newBlock, type NewBlock } from './newBlock';
import { queuePartnerFormats, readPartnerStates, type PartnerState } from './partnerFormats';
import { formatsFor, isPainted, lookHash, queueFormatsFor } from './queueFormats';
import { readMarkedSheet, type MarkedSheet } from './readMarkedSheet';
import { isBrokenOff, queueDropStaged, recover } from './recover';
import { queueSample } from './sampleRows';
import { settledFilter } from './settledFilter';
import { settledPlaces, spanning, type SettledPlaces } from './settledPlaces';
import { settleMarks } from './settleMarks';
import { putFilterBack, queueShowAll, type FilterDetails } from './sheetFilter';
import { queueLines, queueStage } from './stageBlock';
import { queueKeep, queueTakePlace } from './takePlace';
import type { MarkOptions, MarkOutcome } from './types';

/** One run over one sheet. */
class MarkRun {
  readonly sheet: SheetKey;
  run = 0;
  filterLost = 0;
  /** What the outcome says besides. */
  readonly remarks: { hasMoved?: true; notBeside?: true; partnersLeft?: number } = {};
  private sizes: readonly ColumnSize[] | undefined;
  private paintsPartners = false;
  private partners: readonly PartnerState[] = [];
  /** The filter that was taken off. */
  private filter: FilterDetails | undefined;

  constructor(private readonly options: MarkOptions) {
    const { sheetId, name } = options.check.data;
    this.sheet = { id: sheetId, name };
  }

  /** Writes the new columns beside the old ones, hidden, and lets them change places at the end. */
  async write(context: Excel.RequestContext): Promise<void> {
    const { check, signal } = this.options;
    const worksheet = context.workbook.worksheets.getItem(this.sheet.id);
    const isWhereItWas = queueSample(worksheet, check);
    const found = await readMarkedSheet(context, this.sheet.id, check.data.table?.id);
    if (!isWhereItWas()) refuse({ code: 'changed', sheet: this.sheet.name });
    if (found.state.filter?.isActive === true && !found.filter)
      refuse({ code: 'filteredInTheWay', sheet: this.sheet.name });
    const block = newBlock(check, found, this.options);
    await this.readPartners(context, found);
    if (block.notBeside) this.remarks.notBeside = true;
    if (block.table) this.sizes = await this.sizesBefore(context, found, block);
    const { row, rows } = block.written;
    const lines = await markLines(this.options, row, rows);
    const splitting = chunksInSteps(lines, this.options.chunkBytes);
    const chunks = await runSlices(splitting, undefined, signal);
    const groups = await runSlices(checkedGroups(check), undefined, signal);
    this.begin(context, found, block);
    if (check.data.part) queueKeep(found.sheet, found, block);
    for (const [number, chunk] of chunks.entries()) {
      queueLines(found.sheet, block.place, row + chunk.start, chunk.rows);
      if (number === chunks.length - 1) break;
      if (signal?.aborted === true) await this.giveUp(context, found, block);
      await context.sync();
      this.options.onProgress?.({ done: chunk.start + chunk.rows.length, total: lines.length });
    }
    const { filter, ledger } = this.finish(context, found, block, groups);
    await context.sync();
    if (!filter) return;
    const queueDone = (): void => {
      setSheetLedger(found.document, { ...ledger, pending: undefined });
      queueSave(context, found.document);
    };
    const hidden = this.filter?.hidden;
    this.filterLost = await putFilterBack(context, found.sheet, filter, queueDone, hidden);
  }

  /** How the columns of the sheet were in which those of the table will be. */
  private async sizesBefore(
    context: Excel.RequestContext,
    found: MarkedSheet,
    block: NewBlock,
  ): Promise<readonly ColumnSize[] | undefined> {
    const known = sheetLedger(found.document, this.sheet).block?.sizes;
    if (found.state.results && (known || block.isInPlace)) return known;
    const { columns } = settledPlaces(block, found.state);
    const sizes = queueSizes(found.sheet, spanning(columns, block.place));
    await syncToRead(context);
    return sizes();
  }

  /** What paints the cells of partners, where they are to be painted or were. */
  private async readPartners(context: Excel.RequestContext, found: MarkedSheet): Promise<void> {
    const known = sheetLedger(found.document, this.sheet).block?.paintsPartners;
    const { paintsPartners = known ?? false } = this.options;
    this.paintsPartners = paintsPartners;
    if (paintsPartners || known === true)
      this.partners = await readPartnerStates(context, found, this.sheet.id);
  }

  /** Queues how the cells of partners are painted. */
  private paintPartners({ sheets }: MarkedSheet, codes: number, ids: number | undefined): void {
    const { check, lang, scheme, filter } = this.options;
    const name = sheets.find(({ id }) => id === this.sheet.id)?.name ?? this.sheet.name;
    const place = this.paintsPartners && ids !== undefined ? { codes, ids } : undefined;
    const left = queuePartnerFormats(this.partners, check, name, place, { lang, scheme, filter });
    if (left > 0) this.remarks.partnersLeft = left;
  }

  /** Queues the empty columns and, in the ledger, that a run has begun. */
  private begin(context: Excel.RequestContext, found: MarkedSheet, block: NewBlock): void {
    const { document, state, sheet } = found;
    queueQuiet(context);
    if (isBrokenOff(document, this.sheet, state)) queueDropStaged(context, sheet, found);
    const ledger = sheetLedger(document, this.sheet);
    this.run = (ledger.block?.run ?? 0) + 1;
    const left = ledger.pending?.filter;
    // A run that is tried again has taken the filter off itself, and knows which rows were hidden.
    this.filter = found.filter ?? (left && (this.filter ?? { saved: left, hidden: [] }));
    setSheetLedger(document, { ...ledger, pending: { filter: this.filter?.saved } });
    queueSave(context, document);
    if (state.filter) queueShowAll(context, sheet, state.filter);
    queueStage(context, sheet, block, this.options.lang);
  }

  /** Queues that the new columns take the place of the old ones. */
  private finish(
    context: Excel.RequestContext,
    found: MarkedSheet,
    block: NewBlock,
    groups: readonly CheckedGroup[],
  ): { readonly filter: SavedFilter | undefined; readonly ledger: SheetLedger } {
    const { check, lang, scheme, filter } = this.options;
    const { document, state, sheet } = found;
    queueQuiet(context);
    const known = sheetLedger(document, this.sheet).block;
    const dropFormats = (): void => {
      for (const format of state.formats ?? []) format.delete();
    };
    // Before the old columns go: a format that lies on them alone goes with them, and is no more to be found.
    if (!block.isInPlace) dropFormats();
    const settled = queueTakePlace(context, found, block, known, lang);
    const { columns, moved } = settled;
    const [codes, status] = [columns.get('codes')!, columns.get('status')];
    const { firstColumn } = check.data;
    const fields = Object.values(check.layout.columns).map((column) => firstColumn + column);
    if (fields.some((column) => moved(column) !== column)) this.remarks.hasMoved = true;
    const place = { place: block.place, codes, status, groups, moved };
    const wanted = formatsFor(check, place, { lang, scheme, filter });
    const painted = lookHash(wanted);
    if (!block.isInPlace) queueFormatsFor(sheet, wanted);
    else if (!isPainted(found, wanted, painted === known?.painted)) {
      dropFormats();
      queueFormatsFor(sheet, wanted);
    }
    const ids = check.layout.columns.productId;
    this.paintPartners(found, codes, ids === undefined ? ids : moved(firstColumn + ids));
    const back = this.filterAfter(found, block, settled);
    const ledger: SheetLedger = {
      sheet: this.sheet,
      ...(back && { pending: { filter: back } }),
      block: {
        table: this.originOf(found, block, known),
        sizes: this.sizes,
        fields: Object.keys(check.layout.columns),
        run: this.run,
        painted,
        ...(this.paintsPartners && { paintsPartners: true }),
      },
    };
    setSheetLedger(document, ledger);
    document.set(LEDGER, { ...document.get(LEDGER), rules: RULEBOOK_VERSION });
    rememberCheck(document, check);
    queueSave(context, document);
    return { filter: back, ledger };
  }

  /** The table as whose columns the result columns came into the sheet: those that stay came as they came. */
  private originOf(
    { state, tables }: MarkedSheet,
    { isInPlace, table }: NewBlock,
    known: ResultBlock | undefined,
  ): string | undefined {
    if (!isInPlace) return table?.id;
    return known ? known.table : state.results && tableAround(state.results, tables)?.id;
  }

  /**
   * The filter as it is to be at the end: with its criteria where it was taken off, and wider where new columns
   * are beside it. One that hides nothing and need not grow is left alone.
   */
  private filterAfter(
    { state }: MarkedSheet,
    block: NewBlock,
    settled: SettledPlaces,
  ): SavedFilter | undefined {
    const { filter, columns } = state;
    const isWider = filter !== undefined && block.table === undefined && settled.isNew;
    const saved =
      this.filter?.saved ??
      (isWider ? { ...filter.place, table: filter.table, criteria: [] } : undefined);
    return saved && settledFilter(saved, settled, columns, block.place.row);
  }

  /** @throws Refusal `cancelled`, after what was staged is taken back. */
  private async giveUp(
    context: Excel.RequestContext,
    found: MarkedSheet,
    block: NewBlock,
  ): Promise<never> {
    const state = { ...found.state, staged: block.place, names: [BLOCK_NAMES.staged] };
    await recover(context, found.sheet, this.sheet, { ...found, state });
    return refuse({ code: 'cancelled' });
  }
}

/**
 * Writes the result columns of a checked sheet and the conditional formats that paint its cells.
 * Either the new marks are there at the end or the old ones, and the outcome says which.
 *
 * Problems besides those of Excel: `protected`, `filteredInTheWay` by a filter that can't be read, `changed` where the products are no longer where they
 * were checked, `cancelled`.
 */
export async function writeMarks(options: MarkOptions): Promise<MarkOutcome> {
  const { check, signal, timeoutMs } = options;
  const { data, catalogue } = check;
  if (data.isProtected) {
    return { marks: 'old', rows: 0, problem: { code: 'protected', sheet: data.name } };
  }
  const run = new MarkRun(options);
  const result = await runExcel((context) => run.write(context), {
    access: 'write',
    isOneStep: true,
    about: { sheet: data.name },
    ...(signal && { signal }),
    ...(timeoutMs !== undefined && { timeoutMs }),
  });
  const { filterLost, remarks } = run;
  if (result.ok) {
    const lost = filterLost > 0 && { filterLost };
    return { marks: 'new', rows: catalogue.size, ...lost, ...remarks };
  }
  const settled = await settleMarks(run.sheet, run.run, result.problem, catalogue.size);
  return settled.marks === 'new' ? { ...settled, ...remarks } : settled;
}
