import { EXCEL_NAMES, type Behaviour } from './behaviour';

export const chartSheetHasNoCells: Behaviour = {
  does: 'getActiveWorksheet throws while a chart sheet is active.',
  sources: ['#2444'],
  since: 'always',
  answer: 'A sentence of its own says that a sheet of cells has to be opened.',
  test: 'test/excel/read/chartSheet.test.ts',
  excels: EXCEL_NAMES,
};
