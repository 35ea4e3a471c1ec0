import { refuse, syncToRead } from '../gateway';
import { rememberMapping, type SheetMapping } from '../mapping';
import { mappingFor } from '../mapping/mappingSection';
import type { DocumentChange } from './changeDocument';

/**
 * Remembers what a person said of a sheet's columns, by the id and the name that the sheet has now.
 * Problem: `sheetGone`.
 */
export function savingMapping(sheetId: string, mapping: SheetMapping): DocumentChange {
  return savingSheet(sheetId, () => mapping);
}

/**
 * Remembers that a row of the sheet is a product, or forgets it; `texts` are those of its cells.
 * Problem: `sheetGone`.
 */
export function savingProduct(
  sheetId: string,
  texts: readonly string[],
  isProduct: boolean,
): DocumentChange {
  const key = JSON.stringify(texts);
  return savingSheet(sheetId, (before) => {
    const others = (before.products ?? []).filter((known) => JSON.stringify(known) !== key);
    return { ...before, products: isProduct ? [...others, texts] : others };
  });
}

function savingSheet(
  sheetId: string,
  change: (before: SheetMapping) => SheetMapping,
): DocumentChange {
  return async (document, context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await syncToRead(context);
    const sheet = worksheets.items.find(({ id }) => id === sheetId);
    if (!sheet) return refuse({ code: 'sheetGone' });
    const existing = worksheets.items.map(({ id }) => id);
    const key = { id: sheetId, name: sheet.name };
    const mapping = change(mappingFor(document, key, existing));
    rememberMapping(document, key, mapping, existing);
  };
}
