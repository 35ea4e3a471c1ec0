import { setSheetLedger, sheetLedger } from '../ledger';
import { queueSave, type SheetKey, type StoreDocument } from '../store';
import { queueDropColumns, queueDropName } from './dropBlock';
import { isInside, type Place } from './place';
import { queueFilterBack } from './sheetFilter';
import type { SheetState } from './sheetState';

/** A table, as far as our columns may be in it. */
export interface TablePlace {
  readonly id: string;
  readonly place: Place;
}

/** The table in which a block is; undefined: its columns are the sheet's own. */
export function tableAround(
  place: Place,
  tables: readonly TablePlace[],
): { readonly id: string; readonly firstColumn: number } | undefined {
  const around = tables.find((table) => isInside({ ...place, rows: 1 }, table.place));
  return around && { id: around.id, firstColumn: around.place.column };
}

/** Whether a run over the sheet was broken off. */
export function isBrokenOff(document: StoreDocument, sheet: SheetKey, state: SheetState): boolean {
  return state.names.includes('staged') || sheetLedger(document, sheet).pending !== undefined;
}

interface Found {
  readonly document: StoreDocument;
  readonly state: SheetState;
  readonly tables: readonly TablePlace[];
}

/** Queues that what a broken-off run staged goes, and that the filter which it took off comes back. */
export function queueTakeBack(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: SheetKey,
  { document, state, tables }: Found,
): void {
  if (state.staged) {
    queueDropColumns(context, worksheet, state.staged, tableAround(state.staged, tables));
  }
  queueDropName(worksheet, state, 'staged');
  const filter = sheetLedger(document, sheet).pending?.filter;
  if (filter) queueFilterBack(context, worksheet, filter);
}

/** The same, and the ledger no longer speaks of the run. What stood before it stands. */
export function queueRecovery(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: SheetKey,
  found: Found,
): void {
  queueTakeBack(context, worksheet, sheet, found);
  const ledger = sheetLedger(found.document, sheet);
  if (ledger.pending === undefined) return;
  setSheetLedger(found.document, { ...ledger, pending: undefined });
  queueSave(context, found.document);
}
