import { refuse, syncToRead } from '../gateway';
import { queueStore, type StoreDocument } from '../store';
import { FROZEN_NAME } from './frozenSection';

/** A worksheet, as far as freezing and thawing are concerned. */
export interface SharedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** Whether a filter hides rows: what is written over them would be misplaced (OfficeDev/office-js#224). */
  readonly isFiltered: boolean;
  /** The add-in's hidden names for frozen cells; a copied sheet has some that no ledger knows. */
  readonly frozenNames: readonly string[];
}

export interface SharedWorkbook {
  readonly document: StoreDocument;
  readonly sheets: readonly SharedSheet[];
  /** Names of all tables. */
  readonly tables: readonly string[];
}

/** Queues the reading of a sheet whose id and name are loaded; known after a sync. */
export function queueSharedSheet(worksheet: Excel.Worksheet): () => SharedSheet {
  worksheet.protection.load('protected');
  worksheet.names.load('items/name');
  worksheet.autoFilter.load('isDataFiltered');
  worksheet.tables.load('items/id,items/autoFilter/isDataFiltered');
  return () => ({
    worksheet,
    id: worksheet.id,
    name: worksheet.name,
    isProtected: worksheet.protection.protected,
    isFiltered:
      worksheet.autoFilter.isDataFiltered ||
      worksheet.tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered),
    frozenNames: worksheet.names.items
      .map(({ name }) => name)
      .filter((name) => name.startsWith(FROZEN_NAME)),
  });
}

/** Looks through every sheet, in two syncs. */
export async function readSharedWorkbook(context: Excel.RequestContext): Promise<SharedWorkbook> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/id,items/name');
  tables.load('items/name');
  const reading = queueStore(context);
  await syncToRead(context);
  reading.queueTexts();
  const queued = worksheets.items.map(queueSharedSheet);
  await syncToRead(context);
  return {
    document: reading.document(),
    sheets: queued.map((each) => each()),
    tables: tables.items.map(({ name }) => name),
  };
}

/** @throws Refusal `protected` or `filteredInTheWay` if a sheet can't be written to. */
export function refuseUnlessWritable(sheets: readonly SharedSheet[]): void {
  for (const { name, isProtected, isFiltered } of sheets) {
    if (isProtected) refuse({ code: 'protected', sheet: name });
    if (isFiltered) refuse({ code: 'filteredInTheWay', sheet: name });
  }
}
