import { EXCEL_NAMES, type Behaviour } from './behaviour';

export const movingCellsTakesTime: Behaviour = {
  does: 'A request that inserts, deletes or copies columns of many rows is answered when all cells are moved, formulas calculated and the sheet drawn: minutes, in a large workbook on the web.',
  sources: ['performance'],
  since: 'always',
  answer:
    'Only what reads or comes first has 15 seconds; what writes after it has five minutes, unless a cell is being edited. Such requests suspend calculating and drawing.',
  test: 'test/excel/gateway/runExcel.test.ts',
  excels: EXCEL_NAMES,
};
