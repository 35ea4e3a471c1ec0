import { z } from 'zod';
import type { Section } from '../store';
import type { Ledger } from './types';
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
