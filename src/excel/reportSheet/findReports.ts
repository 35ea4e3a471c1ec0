import { syncToRead } from '../gateway';
import { LEDGER } from '../ledger';
import { findSheetEntry, queueStore, type SheetKey, type StoreDocument } from '../store';
import {
  REPORT_NAMES,
  WRITTEN_SHEETS,
  type ReportName,
  type WrittenSheet,
} from '../gateway/reportNames';

/** A worksheet, and whether it is a report of the add-in. */
export interface FoundSheet {
  readonly worksheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly isVisible: boolean;
  /** The add-in's hidden names that it has. */
  readonly names: readonly ReportName[];
}

export interface FoundReports {
  readonly document: StoreDocument;
  readonly sheets: readonly FoundSheet[];
  /** Those that the ledger knows. */
  readonly written: Readonly<Partial<Record<WrittenSheet, FoundSheet>>>;
  /** Lists of one person each that the ledger knows, by the person. */
  readonly owned: ReadonlyMap<string, FoundSheet>;
  /** What runs that were broken off have left. */
  readonly staged: readonly FoundSheet[];
}

/** What is to be loaded of all worksheets before `queueReportNames`. */
export const SHEETS = 'items/id,items/name,items/position,items/visibility';

/** Queues whether a sheet is a report; known after a sync. */
export function queueReportNames(worksheet: Excel.Worksheet): () => FoundSheet {
  const items = (Object.keys(REPORT_NAMES) as ReportName[]).map((name) => {
    const item = worksheet.names.getItemOrNullObject(REPORT_NAMES[name]);
    item.load('name');
    return { name, item };
  });
  return () => ({
    worksheet,
    id: worksheet.id,
    name: worksheet.name,
    position: worksheet.position,
    isVisible: worksheet.visibility === Excel.SheetVisibility.visible,
    names: items.filter(({ item }) => !item.isNullObject).map(({ name }) => name),
  });
}

/**
 * Tells which of the sheets are reports. A copy of a report has its name too, but
 * is theirs: the ledger decides.
 */
export function reportsAmong(
  sheets: readonly FoundSheet[],
  document: StoreDocument,
): Pick<FoundReports, 'written' | 'owned' | 'staged'> {
  const ledger = document.get(LEDGER);
  const ids = sheets.map(({ id }) => id);
  const find = (name: ReportName, known: SheetKey | undefined): FoundSheet | undefined =>
    known &&
    sheets
      .filter(({ names }) => names.includes(name))
      .find((each) => findSheetEntry([{ sheet: known }], each, ids));
  const found = WRITTEN_SHEETS.flatMap((which) => {
    const sheet = find(which, ledger[which]);
    return sheet ? [[which, sheet] as const] : [];
  });
  const owned = (ledger.owners ?? []).flatMap(({ owner, sheet: known }) => {
    const sheet = find('owner', known);
    return sheet ? [[owner, sheet] as const] : [];
  });
  return {
    written: Object.fromEntries(found),
    owned: new Map(owned),
    staged: sheets.filter(({ names }) => names.includes('staged')),
  };
}

/** Looks through every sheet, in two syncs. */
export async function findReports(context: Excel.RequestContext): Promise<FoundReports> {
  const { worksheets } = context.workbook;
  worksheets.load(SHEETS);
  const reading = queueStore(context);
  await syncToRead(context);
  reading.queueTexts();
  const queued = worksheets.items.map(queueReportNames);
  await syncToRead(context);
  const document = reading.document();
  const sheets = queued.map((each) => each());
  return { document, sheets, ...reportsAmong(sheets, document) };
}
