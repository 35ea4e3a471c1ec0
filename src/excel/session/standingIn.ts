import { syncToRead } from '../gateway';
import { exportsIn } from '../exports/exportsSection';
import { LEDGER, sheetLedger } from '../ledger';
import { BLOCK_NAMES } from '../marks/blockNames';
import { REPORT_NAMES } from '../reportSheet/reportNames';
import { FROZEN, formulasIn } from '../share';
import { findSheetEntry, queueStore, type SheetKey, type StoreDocument } from '../store';
import type { Standing } from './types';

/** A worksheet and the names that it has. */
interface NamedSheet extends SheetKey {
  readonly names: readonly string[];
}

/** The workbook's own document, and what tells how much of it holds. */
export interface OpenedBook {
  readonly document: StoreDocument;
  readonly sheets: readonly NamedSheet[];
}

/** Reads it in two syncs. */
export async function openBook(context: Excel.RequestContext): Promise<OpenedBook> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  const reading = queueStore(context);
  await syncToRead(context);
  reading.queueTexts();
  for (const { names } of worksheets.items) names.load('items/name');
  await syncToRead(context);
  const sheets = worksheets.items.map(({ id, name, names }) => ({
    id,
    name,
    names: names.items.map((item) => item.name),
  }));
  return { document: reading.document(), sheets };
}

/**
 * What is in the workbook: what the hidden names say, because undo brings them back or takes them
 * away, and the document not (OfficeDev/office-js#6415). Notes have no names.
 */
export function standingIn({ document, sheets }: OpenedBook): Standing {
  const { report, plan, owners = [], notes } = document.get(LEDGER);
  const ids = sheets.map(({ id }) => id);
  const has = (key: SheetKey, name: string): boolean =>
    sheets.some(
      (sheet) => sheet.names.includes(name) && findSheetEntry([{ sheet: key }], sheet, ids),
    );
  const hasPlan =
    (plan !== undefined && has(plan, REPORT_NAMES.plan)) ||
    owners.some(({ sheet }) => has(sheet, REPORT_NAMES.owner));
  const exports = exportsIn(document, sheets);
  const { areas } = document.get(FROZEN);
  const frozen = areas.filter(({ sheet, name }) => has(sheet, name));
  const marked = sheets.filter(({ names }) => names.includes(BLOCK_NAMES.results));
  const painting = marked.filter(
    (sheet) => sheetLedger(document, sheet, ids).block?.paintsPartners,
  );
  return {
    marked: marked.map(({ id }) => id),
    ...(painting.length > 0 && { paintsPartners: painting.map(({ id }) => id) }),
    hasReport: report !== undefined && has(report, REPORT_NAMES.report),
    ...(hasPlan && { hasPlan: true }),
    notes: notes.length,
    frozen: frozen.reduce((sum, area) => sum + formulasIn(area), 0),
    ...(exports.length > 0 && { exports }),
  };
}
