import { queueStore, type StoreDocument } from '../store';
import type { TablePlace } from './dropBlock';
import { queueFormatPlaces, syncDespiteFormats } from './findFormats';
import { PLACE, placeOf, type Place } from './place';
import { queueSheetState, type SheetState } from './sheetState';

/** What a run over a sheet has to know before it writes. */
export interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  readonly document: StoreDocument;
  readonly state: SheetState;
  /** Where each format of the state is; undefined for one in several places. */
  readonly formatPlaces: readonly (Place | undefined)[];
  readonly tables: readonly TablePlace[];
}

/** Reads it in two syncs; one more for each that Excel refuses because of conditional formats. */
export async function readMarkedSheet(
  context: Excel.RequestContext,
  sheetId: string,
  table?: string,
): Promise<MarkedSheet> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const { told, reading } = await syncDespiteFormats(context, (withFormats) => {
    sheet.tables.load('items/id');
    return {
      told: queueSheetState(context, sheet, table, withFormats),
      reading: queueStore(context),
    };
  });
  const state = told();
  const second = await syncDespiteFormats(context, (withFormats) => {
    const formats = withFormats ? state.formats : undefined;
    reading.queueTexts();
    const ranges = sheet.tables.items.map(({ id }) => {
      const range = context.workbook.tables.getItem(id).getRange();
      range.load(PLACE);
      return { id, range };
    });
    return { formats, ranges, places: queueFormatPlaces(formats ?? []) };
  });
  return {
    sheet,
    document: reading.document(),
    state: { ...state, formats: second.formats },
    formatPlaces: second.places(),
    tables: second.ranges.map(({ id, range }) => ({ id, place: placeOf(range) })),
  };
}
