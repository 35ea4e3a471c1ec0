import { EXCEL_NAMES, type Behaviour } from './behaviour';

export const columnsAddAtEndRefused: Behaviour = {
  does: 'TableColumnCollection.add refuses an index that is not smaller than the count of columns; a column at the end is added without an index.',
  sources: ['excel.tablecolumncollection#add', '#3776'],
  since: 'always',
  answer:
    'Result columns that become the last ones of a table are added without an index, one after the other.',
  test: 'test/excel/marks/survive.test.ts',
  excels: EXCEL_NAMES,
};
