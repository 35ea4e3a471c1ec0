import type { SheetKey } from './types';

/**
 * The entry of a sheet: the one with its id, else the one with its name, because ids may change
 * between sessions. An entry whose id belongs to another sheet of the workbook (`existing`: the ids
 * of all of them) is that sheet's, whatever it was named when it was remembered.
 */
export function findSheetEntry<E extends { readonly sheet: SheetKey }>(
  entries: readonly E[],
  sheet: SheetKey,
  existing: readonly string[] = [],
): E | undefined {
  return (
    entries.find((entry) => entry.sheet.id === sheet.id) ??
    entries.find((entry) => entry.sheet.name === sheet.name && !existing.includes(entry.sheet.id))
  );
}

/** The entries with that of the sheet replaced or added. */
export function withSheetEntry<E extends { readonly sheet: SheetKey }>(
  entries: readonly E[],
  entry: E,
  existing: readonly string[] = [],
): E[] {
  const former = findSheetEntry(entries, entry.sheet, existing);
  return [...entries.filter((other) => other !== former), entry];
}
