import { queueQuiet, refuse, runExcel, type Result, type RunOptions } from '../gateway';
import { EXPORT_NAME } from '../exports/exportsSection';
import { LEDGER, noteHash, sheetLedger } from '../ledger';
import { queueSizesBack } from '../marks/columnSizes';
import { queueDropNames, queueDropOwn, tableAround } from '../marks/dropBlock';
import { queueDropStaged } from '../marks/recover';
import { putFilterBack } from '../marks/sheetFilter';
import { notesOfExcel } from '../notes';
import type { FoundNote, NotesDoor } from '../notes/notesDoor';
import { queueDropReports } from '../reportSheet/queueDropReports';
import { queueWrites } from '../share/cellWrites';
import { FROZEN } from '../share/frozenSection';
import { planThaw, queueDropNames as queueDropFrozen } from '../share/planThaw';
import { setTrustSetting } from '../share/trustPrompt';
import { findStored, queueSave, type StoreDocument } from '../store';
import { findOurs, type OursInSheet } from './findOurs';

interface RemoveOptions extends Omit<RunOptions, 'access'> {
  /** How many bytes of cells one message may carry; `CHUNK_BYTES` if absent. */
  readonly chunkBytes?: number;
  /** Ids of sheets that were made of files. */
  readonly exports?: readonly string[];
  /** They go too; else they stay, as sheets like any other. */
  readonly withExports?: boolean;
}

/** What a removal came to. */
interface Removed {
  /** Sheets that had marks. */
  readonly sheets: number;
  /** Sheets among them whose conditional formats Excel could not read; the add-in's paint nothing any more. */
  readonly formatsLeft: number;
  /** Columns whose filter, taken off by a run that was broken off, Excel would not take back. */
  readonly filterLost?: number;
}

function queueDropMarks(
  context: Excel.RequestContext,
  document: StoreDocument,
  { worksheet, sheet, state, tables }: OursInSheet,
): void {
  queueDropStaged(context, worksheet, { state, tables });
  for (const format of state.formats ?? []) format.delete();
  const { results } = state;
  const known = sheetLedger(document, sheet).block;
  const isOfSheet = known
    ? known.table === undefined
    : results && tableAround(results, tables) === undefined;
  queueDropOwn(context, worksheet, state, { tables, known });
  if (results && !isOfSheet) {
    queueSizesBack(worksheet, results, known?.sizes, worksheet.standardWidth);
  }
  queueDropNames(worksheet, state, 'results');
}

/** The add-in's notes that are unchanged: those with a text that the ledger knows, wherever they are now. */
async function findNotes(
  context: Excel.RequestContext,
  document: StoreDocument,
  door: NotesDoor | undefined,
): Promise<readonly FoundNote[]> {
  const { notes } = document.get(LEDGER);
  if (notes.length === 0 || door === undefined) return [];
  const hashes = new Set(notes.map(({ hash }) => hash));
  return (await door.all(context)).filter(({ text }) => hashes.has(noteHash(text)));
}

/** Queues that only the notes stay in the document, for an Excel that can take them out. */
function queueKeepNotes(context: Excel.RequestContext, document: StoreDocument): void {
  const { notes } = document.get(LEDGER);
  document.set(LEDGER, { sheets: [], notes });
  document.set(FROZEN, FROZEN.empty);
  queueSave(context, document);
}

/** Queues that a sheet that was made of a file goes, or is known as one no more. */
function queueDropExport(worksheets: Excel.WorksheetCollection, id: string, goes: boolean): void {
  const sheet = worksheets.getItemOrNullObject(id);
  if (goes) sheet.delete();
  else sheet.names.getItemOrNullObject(EXPORT_NAME).delete();
}

/** Puts back the filters that runs which were broken off have taken off. How many columns lost theirs. */
async function bringFiltersBack(
  context: Excel.RequestContext,
  document: StoreDocument,
  marked: readonly OursInSheet[],
): Promise<number> {
  let lost = 0;
  for (const { worksheet, sheet } of marked) {
    const filter = sheetLedger(document, sheet).pending?.filter;
    if (filter) lost += await putFilterBack(context, worksheet, filter, () => undefined);
  }
  return lost;
}

/** What a run removes, unless its caller says otherwise. */
interface Removal {
  marked?: number;
  formatsLeft?: number;
  filterLost?: number;
  trust?: { readonly before?: unknown } | undefined;
}

/** Everything is read before anything is written, and written in one message where it fits into one. */
async function remove(
  context: Excel.RequestContext,
  options: RemoveOptions,
  removal: Removal,
): Promise<void> {
  const { chunkBytes, exports = [], withExports = false } = options;
  const door = notesOfExcel();
  const { document, marked, reports, shared } = await findOurs(context);
  removal.marked ??= marked.length;
  removal.formatsLeft = marked.filter(({ state }) => state.formats === undefined).length;
  removal.trust ??= document.get(FROZEN).trust;
  const locked = marked.find(({ isProtected }) => isProtected);
  if (locked) refuse({ code: 'protected', sheet: locked.sheet.name });
  const { areas } = document.get(FROZEN);
  const thaw = await planThaw(context, shared, areas);
  const notes = await findNotes(context, document, door);
  const keepsNotes = door === undefined && document.get(LEDGER).notes.length > 0;
  const dropStored = await findStored(context);
  await queueWrites(context, thaw.writes, chunkBytes);
  queueQuiet(context);
  queueDropFrozen(shared, areas, true);
  for (const each of marked) queueDropMarks(context, document, each);
  const hasFilter = marked.some(({ sheet }) => sheetLedger(document, sheet).pending?.filter);
  if (hasFilter) await context.sync();
  removal.filterLost = await bringFiltersBack(context, document, marked);
  for (const note of notes) note.remove();
  queueDropReports(context, reports);
  for (const id of exports) queueDropExport(context.workbook.worksheets, id, withExports);
  if (keepsNotes) queueKeepNotes(context, document);
  else dropStored();
  await context.sync();
}

/**
 * Takes out of the workbook everything that we put in, and nothing else: formulas that were made values
 * come back, result columns, conditional formats, notes that are as we wrote them, report and plan, names,
 * and what we keep in the workbook. Conditional formats that Excel can't read stay, and paint nothing any
 * more. A run that fails half-way is finished at once if it can be, else by the next one.
 *
 * Problems besides those of Excel: `protected`, `filteredInTheWay` with the sheet, `cancelled`.
 */
export async function removeMarks(options: RemoveOptions = {}): Promise<Result<Removed>> {
  const { about, signal, timeoutMs } = options;
  const run: RunOptions = {
    access: 'write',
    ...(about && { about }),
    ...(signal && { signal }),
    ...(timeoutMs !== undefined && { timeoutMs }),
  };
  const removal: Removal = {};
  const batch = (context: Excel.RequestContext): Promise<void> => remove(context, options, removal);
  let result = await runExcel(batch, run);
  if (!result.ok && result.problem.effect === 'perhaps') result = await runExcel(batch, run);
  if (!result.ok) return result;
  if (removal.trust) await setTrustSetting(removal.trust.before);
  const { marked: sheets = 0, formatsLeft = 0, filterLost = 0 } = removal;
  return { ok: true, value: { sheets, formatsLeft, ...(filterLost > 0 && { filterLost }) } };
}
