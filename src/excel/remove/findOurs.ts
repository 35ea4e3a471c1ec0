import { syncToRead } from '../gateway';
import { sheetLedger } from '../ledger';
import { PLACE, placeOf } from '../marks/place';
import type { TablePlace } from '../marks/dropBlock';
import { isAny, queueFormats, syncDespiteFormats, type FoundFormats } from '../marks/findFormats';
import { queueSheetState, type SheetState } from '../marks/sheetState';
import {
  queueReportNames,
  reportsAmong,
  SHEETS,
  type FoundReports,
} from '../reportSheet/findReports';
import { queueSharedSheet, type SharedWorkbook } from '../share/sharedSheets';
import { queueStore, type SheetKey, type StoreDocument } from '../store';

/** What we have in one sheet. */
export interface OursInSheet {
  readonly worksheet: Excel.Worksheet;
  readonly sheet: SheetKey;
  readonly isProtected: boolean;
  readonly state: SheetState;
  readonly tables: readonly TablePlace[];
}

/** What we have in the workbook. */
export interface Ours {
  readonly document: StoreDocument;
  /** Sheets with marks, or with what a run that was broken off has left. */
  readonly marked: readonly OursInSheet[];
  readonly reports: Omit<FoundReports, 'document'>;
  readonly shared: SharedWorkbook;
}

function isMarked(document: StoreDocument, { sheet, state }: OursInSheet): boolean {
  return (
    state.names.length > 0 ||
    (state.formats ?? []).length > 0 ||
    sheetLedger(document, sheet).pending !== undefined
  );
}

/** Formats of the add-in in each sheet, one sync for each; undefined where Excel can't read them. */
async function formatsOneByOne(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<FoundFormats[]> {
  const found: FoundFormats[] = [];
  for (const sheet of sheets) {
    const state = await syncDespiteFormats(context, (withFormats) =>
      withFormats ? queueFormats(sheet, isAny) : undefined,
    );
    found.push(state?.());
  }
  return found;
}

/** Queues where the tables of a sheet are, once they are loaded; known after a sync. */
function queueTables(context: Excel.RequestContext, worksheet: Excel.Worksheet) {
  const queued = worksheet.tables.items.map(({ id }) => {
    const range = context.workbook.tables.getItem(id).getRange();
    range.load(PLACE);
    return { id, range };
  });
  return (): TablePlace[] => queued.map(({ id, range }) => ({ id, place: placeOf(range) }));
}

/**
 * Looks through every sheet, since a copied sheet has marks of the add-in that no ledger knows. Three syncs, and
 * one for each sheet where the formats of one can't be read.
 */
export async function findOurs(context: Excel.RequestContext): Promise<Ours> {
  const { worksheets, tables } = context.workbook;
  worksheets.load(SHEETS);
  tables.load('items/name');
  const reading = queueStore(context);
  await syncToRead(context);
  const { queued, canRead } = await syncDespiteFormats(context, (withFormats) => {
    reading.queueTexts();
    const sheets = worksheets.items.map((worksheet) => {
      worksheet.load('standardWidth');
      return {
        worksheet,
        shared: queueSharedSheet(worksheet),
        state: queueSheetState(context, worksheet, undefined, withFormats, isAny),
        report: queueReportNames(worksheet),
      };
    });
    return { queued: sheets, canRead: withFormats };
  });
  const formats = canRead ? undefined : await formatsOneByOne(context, worksheets.items);
  const places = worksheets.items.map((worksheet) => queueTables(context, worksheet));
  await syncToRead(context);
  const document = reading.document();
  const sheets = queued.map(({ worksheet, state }, at) => ({
    worksheet,
    sheet: { id: worksheet.id, name: worksheet.name },
    isProtected: worksheet.protection.protected,
    state: formats ? { ...state(), formats: formats[at] } : state(),
    tables: places[at]!(),
  }));
  const found = queued.map(({ report }) => report());
  return {
    document,
    marked: sheets.filter((each) => isMarked(document, each)),
    reports: { sheets: found, ...reportsAmong(found, document) },
    shared: {
      document,
      sheets: queued.map(({ shared }) => shared()),
      tables: tables.items.map(({ name }) => name),
    },
  };
}
