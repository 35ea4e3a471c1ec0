import { EXCEL_NAMES, type Behaviour } from './behaviour';

export const datesFrom1904: Behaviour = {
  does: 'In a workbook whose dates count from 1904, as old Mac workbooks do, serials are 1,462 smaller; no property says so, but the serial that DATE gives for a day.',
  sources: ['excel.functions#date'],
  since: 'always',
  answer:
    'The serial of 2000-01-01 is asked once for a workbook; numbers in columns of dates, and a date given to a formula, are shifted.',
  test: 'test/excel/read/datesFrom1904.test.ts',
  excels: EXCEL_NAMES,
};
