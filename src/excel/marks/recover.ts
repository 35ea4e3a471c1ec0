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
import { putFilterBack } from './sheetFilter';
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

/** Queues that what a broken-off run staged goes. */
export function queueDropStaged(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { state, tables }: Pick<Found, 'state' | 'tables'>,
): void {
  if (state.staged) {
    const table = tableAround(state.staged, tables);
    queueDropColumns(context, worksheet, spanOf(state.staged), table);
  }
  queueDropNames(worksheet, state, 'staged');
}

/**
 * Takes back what a broken-off run has left: what it staged goes, the filter that it took off comes back,
 * and the ledger no longer speaks of it. What was there before stays. Answers with the number of columns
 * whose filter could not come back.
 */
export async function recover(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: SheetKey,
  found: Found,
): Promise<number> {
  const { document } = found;
  queueDropStaged(context, worksheet, found);
  const ledger = sheetLedger(document, sheet);
  const filter = ledger.pending?.filter;
  const queueForget = (): void => {
    if (ledger.pending === undefined) return;
    setSheetLedger(document, { ...ledger, pending: undefined });
    queueSave(context, document);
  };
  if (!filter) queueForget();
  await context.sync();
  return filter ? putFilterBack(context, worksheet, filter, queueForget) : 0;
}
