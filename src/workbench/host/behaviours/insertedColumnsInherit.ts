import { EXCEL_NAMES, type Behaviour } from './behaviour';

export const insertedColumnsInherit: Behaviour = {
  does: 'A column inserted into a sheet or a table takes over formats, conditional formats and validation of the column to its left.',
  sources: ['excel-add-ins-tables'],
  since: 'always',
  answer: 'Formats, conditional formats and validation are cleared in new result columns.',
  test: 'test/excel/marks/inherited.test.ts',
  excels: EXCEL_NAMES,
};
