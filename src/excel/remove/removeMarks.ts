import type { Result, RunOptions } from '../gateway';
import { refuse, runExcel, syncToRead } from '../gateway';
import { LEDGER, sheetLedger } from '../ledger';
import { queueDropColumns, queueDropName } from '../marks/dropBlock';
import { PLACE, placeOf } from '../marks/place';
import { queueTakeBack, tableAround, type TablePlace } from '../marks/recover';
import { queueSheetState, type SheetState } from '../marks/sheetState';
import { queueRemoval, queueStore, type SheetKey, type StoreDocument } from '../store';

/** What we have in one sheet. */
interface OursInSheet {
  readonly worksheet: Excel.Worksheet;
  readonly sheet: SheetKey;
  readonly isProtected: boolean;
  readonly state: SheetState;
  readonly tables: readonly TablePlace[];
}

interface Ours {
  readonly document: StoreDocument;
  readonly sheets: readonly OursInSheet[];
}

/** Looks through every sheet, since a copied sheet has marks of ours that no ledger knows. */
async function findOurs(context: Excel.RequestContext): Promise<Ours> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  const reading = queueStore(context);
  await syncToRead(context);
  reading.queueTexts();
  const queued = worksheets.items.map((worksheet) => {
    worksheet.protection.load('protected');
    worksheet.tables.load('items/id');
    return { worksheet, told: queueSheetState(context, worksheet, undefined) };
  });
  await syncToRead(context);
  const tables = queued.map(({ worksheet }) =>
    worksheet.tables.items.map(({ id }) => {
      const range = context.workbook.tables.getItem(id).getRange();
      range.load(PLACE);
      return { id, range };
    }),
  );
  await syncToRead(context);
  return {
    document: reading.document(),
    sheets: queued.map(({ worksheet, told }, at) => ({
      worksheet,
      sheet: { id: worksheet.id, name: worksheet.name },
      isProtected: worksheet.protection.protected,
      state: told(),
      tables: tables[at]!.map(({ id, range }) => ({ id, place: placeOf(range) })),
    })),
  };
}

const hasOurs = ({ state }: OursInSheet): boolean =>
  state.names.length > 0 || state.formats.length > 0;

function queueDropMarks(
  context: Excel.RequestContext,
  document: StoreDocument,
  { worksheet, sheet, state, tables }: OursInSheet,
): void {
  queueTakeBack(context, worksheet, sheet, { document, state, tables });
  for (const format of state.formats) format.delete();
  const { results } = state;
  if (results) queueDropColumns(context, worksheet, results, tableAround(results, tables));
  queueDropName(worksheet, state, 'results');
}

/**
 * Takes out of the workbook everything that we put in, and nothing else: result columns, conditional
 * formats, names, the report sheet, and what we keep in the workbook. How many sheets had marks.
 */
export function removeMarks(options: Omit<RunOptions, 'access'> = {}): Promise<Result<number>> {
  return runExcel(
    async (context) => {
      const { document, sheets } = await findOurs(context);
      const marked = sheets.filter(
        (each) => hasOurs(each) || sheetLedger(document, each.sheet).pending !== undefined,
      );
      const locked = marked.find(({ isProtected }) => isProtected);
      if (locked) refuse({ code: 'protected', sheet: locked.sheet.name });
      // Reads before anything is queued to be written.
      await queueRemoval(context);
      for (const each of marked) queueDropMarks(context, document, each);
      const { report } = document.get(LEDGER);
      if (report && sheets.some(({ sheet }) => sheet.id === report.id)) {
        context.workbook.worksheets.getItem(report.id).delete();
      }
      await context.sync();
      return marked.length;
    },
    { ...options, access: 'write' },
  );
}
