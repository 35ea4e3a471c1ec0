import { findSheetEntry, withSheetEntry, type SheetKey, type StoreDocument } from '../store';
import { LEDGER } from './ledgerSection';
import type { SheetLedger } from './types';

/** What the ledger says of a sheet; `existing`: the ids of all worksheets. */
export function sheetLedger(
  document: StoreDocument,
  sheet: SheetKey,
  existing: readonly string[] = [],
): SheetLedger {
  return findSheetEntry(document.get(LEDGER).sheets, sheet, existing) ?? { sheet };
}

/** Changes what the ledger says of a sheet; it is saved with the document. */
export function setSheetLedger(
  document: StoreDocument,
  entry: SheetLedger,
  existing: readonly string[] = [],
): void {
  const ledger = document.get(LEDGER);
  const sheets = withSheetEntry(ledger.sheets, entry, existing);
  document.set(LEDGER, { ...ledger, sheets });
}
