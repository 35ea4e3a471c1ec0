import { z } from 'zod';
import { FIELD_KEYS, type FieldKey } from '../../fields';
import { entryOf, setEntry, sheetSection, type SheetKey, type StoreDocument } from '../store';
import type { SheetMapping } from './types';
import { SHEET_KEY } from '../store/sheetKeySchema';

/** What people said of columns, sheet by sheet, in the workbook's own document. */
const MAPPING = sheetSection(
  'mapping',
  z.object({
    sheet: SHEET_KEY,
    corrections: z.array(
      z.object({
        header: z.string(),
        column: z.number().int().nonnegative(),
        // Any text: a newer version may know more fields.
        field: z.string().nullable(),
      }),
    ),
    header: z.object({ row: z.number().int().positive(), text: z.string() }).optional(),
    products: z.array(z.array(z.string())).optional(),
  }),
);

const isField = (field: string): field is FieldKey =>
  (FIELD_KEYS as readonly string[]).includes(field);

/** What is remembered of a sheet; `existing` are the ids of all sheets (see `findSheetEntry`). */
export function mappingFor(
  document: StoreDocument,
  sheet: SheetKey,
  existing: readonly string[] = [],
): SheetMapping {
  const entry = entryOf(document, MAPPING, sheet, existing);
  if (entry === undefined) return { corrections: [] };
  const corrections = entry.corrections.flatMap(({ header, column, field }) =>
    field === null || isField(field) ? [{ header, column, field }] : [],
  );
  const { header, products } = entry;
  return { corrections, ...(header && { header }), ...(products && { products }) };
}

/** Remembers what people said of a sheet; it is in the workbook after `queueSave` and a sync. */
export function rememberMapping(
  document: StoreDocument,
  sheet: SheetKey,
  { corrections, header, products }: SheetMapping,
  existing: readonly string[] = [],
): void {
  const known = products ?? entryOf(document, MAPPING, sheet, existing)?.products;
  const entry = {
    sheet,
    corrections: [...corrections],
    ...(header && { header: { ...header } }),
    ...(known && { products: known.map((texts) => [...texts]) }),
  };
  setEntry(document, MAPPING, entry, existing);
}
