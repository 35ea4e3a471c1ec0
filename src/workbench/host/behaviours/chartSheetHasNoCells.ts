import { EXCEL_NAMES, type Behaviour } from './behaviour';

export const chartSheetHasNoCells: Behaviour = {
  does: 'getActiveWorksheet throws while a chart sheet is active.',
  sources: ['#2444'],
  since: 'always',
  excels: EXCEL_NAMES,
};
