import { setSheetLedger, sheetLedger } from '../ledger';
import { queueSave, type SheetKey, type StoreDocument } from '../store';
import { BLOCK_NAMES } from './blockNames';
import {
  queueDropColumns,
  queueDropNames,
  spanOf,
  tableAround,
  type TablePlace,
} from './dropBlock';
import { queueFilterBack } from './sheetFilter';
import type { SheetState } from './sheetState';

/** Whether a run over the sheet was broken off. */
export function isBrokenOff(document: StoreDocument, sheet: SheetKey, state: SheetState): boolean {
  return (
    state.names.includes(BLOCK_NAMES.staged) || sheetLedger(document, sheet).pending !== undefined
  );
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
    const table = tableAround(state.staged, tables);
    queueDropColumns(context, worksheet, spanOf(state.staged), table);
  }
  queueDropNames(worksheet, state, 'staged');
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
