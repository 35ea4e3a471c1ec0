import { EXCEL_NAMES, type Behaviour } from './behaviour';

export const tableColumnsInherit: Behaviour = {
  does: 'A column inserted into a table takes over number format, conditional formats and validation of the column to its left.',
  sources: ['excel-add-ins-tables'],
  since: 'always',
  excels: EXCEL_NAMES,
};
