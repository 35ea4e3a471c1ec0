import { z } from 'zod';
import {
  findSheetEntry,
  withSheetEntry,
  type Section,
  type SheetKey,
  type StoreDocument,
} from '../store';
import type { Ledger, SheetLedger } from './types';
import { SHEET_KEY } from '../store/sheetKeySchema';

const size = z.object({ width: z.number(), isHidden: z.boolean() });

const filter = z.object({
  table: z.string().optional(),
  row: z.number(),
  column: z.number(),
  rows: z.number(),
  columns: z.number(),
  criteria: z.array(z.record(z.string(), z.unknown()).nullable()),
});

/** The ledger's place in the workbook's own document. */
export const LEDGER: Section<Ledger> = {
  name: 'ledger',
  schema: z.object({
    sheets: z.array(
      z.object({
        sheet: SHEET_KEY,
        block: z
          .object({
            table: z.string().optional(),
            sizes: z.array(size).optional(),
            fields: z.array(z.string()),
            run: z.number(),
            painted: z.string().optional(),
            paintsPartners: z.boolean().optional(),
          })
          .optional(),
        pending: z.object({ filter: filter.optional() }).optional(),
      }),
    ),
    report: SHEET_KEY.optional(),
    plan: SHEET_KEY.optional(),
    owners: z.array(z.object({ owner: z.string(), sheet: SHEET_KEY })).optional(),
    notes: z.array(z.object({ sheet: SHEET_KEY, cell: z.string(), hash: z.string() })),
    rules: z.string().optional(),
  }),
  empty: { sheets: [], notes: [] },
};

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
