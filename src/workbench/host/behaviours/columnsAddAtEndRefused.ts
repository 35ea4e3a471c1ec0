import { EXCEL_NAMES, type Behaviour } from './behaviour';

export const columnsAddAtEndRefused: Behaviour = {
  does: 'TableColumnCollection.add refuses an index that is not smaller than the count of columns; a column at the end is added without an index.',
  sources: ['excel.tablecolumncollection#add', '#3776'],
  since: 'always',
  excels: EXCEL_NAMES,
};
