import { z } from 'zod';
import { findSheetEntry, withSheetEntry } from './findSheetEntry';
import type { Section, SheetKey, StoreDocument } from './types';

interface SheetEntry {
  readonly sheet: SheetKey;
}

/** A section that holds one entry a sheet. */
export type SheetSection<E extends SheetEntry> = Section<{ sheets: E[] }>;

/** Declares a section with entries of this shape. */
export function sheetSection<E extends SheetEntry>(
  name: string,
  entry: z.ZodType<E>,
): SheetSection<E> {
  return { name, schema: z.object({ sheets: z.array(entry) }), empty: { sheets: [] } };
}

/** The entry of a sheet; `existing` are the ids of all sheets (see `findSheetEntry`). */
export function entryOf<E extends SheetEntry>(
  document: StoreDocument,
  section: SheetSection<E>,
  sheet: SheetKey,
  existing: readonly string[],
): E | undefined {
  return findSheetEntry(document.get(section).sheets, sheet, existing);
}

/** Puts the entry of its sheet; it is in the workbook after `queueSave` and a sync. */
export function setEntry<E extends SheetEntry>(
  document: StoreDocument,
  section: SheetSection<E>,
  entry: E,
  existing: readonly string[],
): void {
  const { sheets } = document.get(section);
  document.set(section, { sheets: withSheetEntry(sheets, entry, existing) });
}
