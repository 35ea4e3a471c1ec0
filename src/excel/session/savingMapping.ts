import { refuse, syncToRead } from '../gateway';
import { rememberMapping, type SheetMapping } from '../mapping';
import type { DocumentChange } from './changeDocument';

/**
 * Remembers what a person said of a sheet's columns, by the id and the name that the sheet has now.
 * Problem: `sheetGone`.
 */
export function savingMapping(sheetId: string, mapping: SheetMapping): DocumentChange {
  return async (document, context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await syncToRead(context);
    const sheet = worksheets.items.find(({ id }) => id === sheetId);
    if (!sheet) return refuse({ code: 'sheetGone' });
    const existing = worksheets.items.map(({ id }) => id);
    rememberMapping(document, { id: sheetId, name: sheet.name }, mapping, existing);
  };
}
