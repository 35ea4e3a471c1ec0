import { writeXlsx } from 'hucre/xlsx';
import type { Name, Workbook } from '../../host/model';
import { xlsxSheet } from './xlsxSheet';

/**
 * The workbook as an .xlsx: values, formulas, formats, conditional formats, notes, widths, hidden rows and columns,
 * merged cells, frozen panes, sheets and names. Tables, charts and what add-ins keep inside are not written.
 */
export async function saveDocument(workbook: Workbook): Promise<Uint8Array> {
  workbook.recalculate();
  return writeXlsx({
    sheets: workbook.sheets.map(xlsxSheet),
    namedRanges: namesOf(workbook).map(rangeOf),
    activeSheet: workbook.activeSheet.position,
  });
}

function namesOf(workbook: Workbook): Name[] {
  return [workbook.names(), ...workbook.sheets.map((sheet) => workbook.names(sheet))].flat();
}

function rangeOf({ name, formula, sheet, comment }: Name) {
  return {
    name,
    range: formula.replace(/^=/, ''),
    ...(sheet ? { scope: sheet.name } : {}),
    ...(comment ? { comment } : {}),
  };
}
