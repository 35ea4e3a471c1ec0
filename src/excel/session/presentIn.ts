import { exportsIn } from '../exports/exportsSection';
import { LEDGER, sheetLedger } from '../ledger';
import { BLOCK_NAMES } from '../marks/blockNames';
import { REPORT_NAMES } from '../gateway/reportNames';
import { FROZEN, formulasIn } from '../share';
import { findSheetEntry, type SheetKey } from '../store';
import type { OpenedBook } from '../store/openBook';
import type { Present } from './types';

/**
 * What is in the workbook: what the hidden names say, because undo brings them back or takes them
 * away, and the document not (OfficeDev/office-js#6415). Notes have no names.
 */
export function presentIn({ document, sheets }: OpenedBook): Present {
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
