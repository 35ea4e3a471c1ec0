import { z } from 'zod';
import { findSheetEntry, setEntry, sheetSection, type StoreDocument } from '../store';
import type { AddedExport } from './types';
import { SHEET_KEY } from '../store/sheetKeySchema';

/** The sheets that were made of files. */
const EXPORTS = sheetSection(
  'exports',
  z.object({
    sheet: SHEET_KEY,
    file: z.string(),
    added: z.string(),
    kind: z.string(),
    width: z.number().optional(),
  }),
);

/** A worksheet and the names that it has. */
interface NamedSheet {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
}

/** Hidden name by which a sheet is known as made of a file; it stays with it when it is renamed. */
export const EXPORT_NAME = '_youpin_export';

/** Those of the sheets that are in the workbook, by the ids and names that they have now. */
export function exportsIn(
  document: StoreDocument,
  sheets: readonly NamedSheet[],
): readonly AddedExport[] {
  const ids = sheets.map(({ id }) => id);
  const entries = document.get(EXPORTS).sheets;
  return sheets.flatMap(({ id, name, names }) => {
    const sheet = { id, name };
    const entry = names.includes(EXPORT_NAME) ? findSheetEntry(entries, sheet, ids) : undefined;
    return entry ? [{ ...entry, sheet }] : [];
  });
}

/** Remembers a sheet; it is in the workbook after `queueSave` and a sync. */
export function rememberExport(
  document: StoreDocument,
  added: AddedExport,
  existing: readonly string[],
): void {
  setEntry(document, EXPORTS, { ...added, sheet: { ...added.sheet } }, existing);
}
