import { queueStore, type SheetKey, type StoreDocument } from '../store';
import type { TablePlace } from './dropBlock';
import { queueFormatPlaces, syncDespiteFormats } from './findFormats';
import { PLACE, placeOf, type Place } from './place';
import { queueFilterDetails, type FilterDetails } from './sheetFilter';
import { queueSheetState, type SheetState } from './sheetState';

/** What a run over a sheet has to know before it writes. */
export interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  /** All sheets of the workbook. */
  readonly sheets: readonly SheetKey[];
  readonly document: StoreDocument;
  readonly state: SheetState;
  /** Where each format of the state is; undefined for one in several places. */
  readonly formatPlaces: readonly (Place | undefined)[];
  readonly tables: readonly TablePlace[];
  /** Of a filter that hides rows; undefined too where Excel can't read it. */
  readonly filter: FilterDetails | undefined;
}

/** Reads it in two syncs; one more for each in which Excel refuses to tell formats or filter. */
export async function readMarkedSheet(
  context: Excel.RequestContext,
  sheetId: string,
  table?: string,
): Promise<MarkedSheet> {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(sheetId);
  worksheets.load('items/id,items/name');
  const { sheetState, reading } = await syncDespiteFormats(context, (withFormats) => {
    sheet.tables.load('items/id');
    return {
      sheetState: queueSheetState(context, sheet, table, withFormats),
      reading: queueStore(context),
    };
  });
  const state = sheetState();
  const second = await syncDespiteFormats(context, (withFormats) => {
    const formats = withFormats ? state.formats : undefined;
    reading.queueTexts();
    const ranges = sheet.tables.items.map(({ id }) => {
      const range = context.workbook.tables.getItem(id).getRange();
      range.load(PLACE);
      return { id, range };
    });
    const isActive = withFormats && state.filter?.isActive === true;
    const filter = isActive ? queueFilterDetails(context, sheet, state.filter) : undefined;
    return { formats, filter, ranges, places: queueFormatPlaces(formats ?? []) };
  });
  return {
    sheet,
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    document: reading.document(),
    state: { ...state, formats: second.formats },
    filter: second.filter?.(),
    formatPlaces: second.places(),
    tables: second.ranges.map(({ id, range }) => ({ id, place: placeOf(range) })),
  };
}
