import { EXCEL_NAMES, type Behaviour } from './behaviour';

export const chartSheetHasNoCells: Behaviour = {
  does: 'getActiveWorksheet throws while a chart sheet is active, and nothing that is selected there is a range.',
  sources: ['#2444', 'excel.errorcodes'],
  since: 'always',
  answer:
    'A sentence of its own says that a sheet of cells has to be opened, or rows selected; edits of marked sheets are followed all the same.',
  test: 'test/excel/read/chartSheet.test.ts',
  excels: EXCEL_NAMES,
};
