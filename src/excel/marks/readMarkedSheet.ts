import { syncToRead } from '../gateway';
import { queueStore, type StoreDocument } from '../store';
import type { TablePlace } from './dropBlock';
import { PLACE, placeOf } from './place';
import { queueSheetState, type SheetState } from './sheetState';

/** What a run over a sheet has to know before it writes. */
export interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  readonly document: StoreDocument;
  readonly state: SheetState;
  readonly tables: readonly TablePlace[];
}

/** Reads it in two syncs. */
export async function readMarkedSheet(
  context: Excel.RequestContext,
  sheetId: string,
  table?: string,
): Promise<MarkedSheet> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const told = queueSheetState(context, sheet, table);
  sheet.tables.load('items/id');
  const reading = queueStore(context);
  await syncToRead(context);
  const ranges = sheet.tables.items.map(({ id }) => {
    const range = context.workbook.tables.getItem(id).getRange();
    range.load(PLACE);
    return { id, range };
  });
  reading.queueTexts();
  await syncToRead(context);
  return {
    sheet,
    document: reading.document(),
    state: told(),
    tables: ranges.map(({ id, range }) => ({ id, place: placeOf(range) })),
  };
}
