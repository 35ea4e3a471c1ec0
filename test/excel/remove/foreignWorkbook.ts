import { boxOf, createWorkbook, type Workbook } from '../../../src/workbench/host/model';
import { sampleGrid } from '../../support/sampleSheet';
import { excelOf } from '../../support/officeHost';
import { fill, openExcel } from '../gateway/openExcel';
import { calculateYoupin } from '../share/shareWorkbook';

export const ROWS = 12;
export const grid = sampleGrid({ rows: ROWS, language: 'zh' });
export const WIDTH = grid[0]!.length;

/** Fills a workbook with all that people have in theirs: the products, and what is none of our business. */
function fillForeign(workbook: Workbook): void {
  const sheet = workbook.activeSheet;
  fill(sheet, grid);
  sheet.enter(boxOf(0, WIDTH + 1, 3, 1), [['汇总'], ['=SUM(B2:B4)'], ['备注']]);
  sheet.setFormat(boxOf(0, 0, 1, WIDTH), { fill: '#00FF00', bold: true });
  sheet.setFormat(boxOf(4, 2, 3, 3), { fill: '#FF00FF', numberFormat: '0.00' });
  sheet.conditionalFormats.add([boxOf(1, 2, ROWS, 1)], { type: 'Custom', formula: '=$C2>3' });
  sheet.merge(boxOf(ROWS + 3, 0, 1, 4));
  sheet.lines.setColumnsHidden(boxOf(0, 3, 1, 1), true);
  sheet.lines.setRowsHidden(boxOf(6, 0, 1, 1), true);
  sheet.lines.setColumnWidth(boxOf(0, 2, 1, 1), 99);
  sheet.freezePanes.freeze(1, 1);
  workbook.addNote({ sheet, box: boxOf(3, 3, 1, 1) }, '老板的批注');
  workbook.addComment({ sheet, box: boxOf(4, 4, 1, 1) }, '同事的评论');
  workbook.addName('库存', '=Sheet1!$B$2:$B$9');
  workbook.addCustomXmlPart('<other xmlns="urn:another-add-in">1</other>');
  workbook.setSetting('another', { else: true });

  const second = workbook.addSheet('第二家店');
  fill(second, grid, 2, 1);
  second.tables.add(boxOf(2, 1, ROWS + 1, WIDTH), true);
  second.enter(boxOf(2, WIDTH + 3, 2, 1), [['旁注'], ['别动我']]);

  const formulas = workbook.addSheet('公式');
  const lines = Array.from({ length: 5 }, (_, at) => [
    `P${at + 1}`,
    `=YOUPIN.POOLSTATUS(A${at + 1})`,
  ]);
  formulas.enter(boxOf(0, 0, 5, 2), lines);
  formulas.enter(boxOf(0, 4), [['=YOUPIN.POOLSTATUS(A1:B5)']]);

  const locked = workbook.addSheet('受保护');
  locked.enter(boxOf(0, 0, 1, 2), [['别动', '=1+1']]);
  locked.protection.protect();
}

/** Excel with such a workbook, its formulas calculated. */
export async function openForeign() {
  // Office reads the settings of a document when it starts.
  const workbook = createWorkbook();
  fillForeign(workbook);
  const excel = await openExcel({ workbook, excel: excelOf(18) });
  calculateYoupin(workbook);
  return excel;
}
