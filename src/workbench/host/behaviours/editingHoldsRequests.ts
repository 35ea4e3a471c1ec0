import { EXCEL_NAMES, type Behaviour } from './behaviour';

export const editingHoldsRequests: Behaviour = {
  does: 'While a cell is being edited, requests are refused or not answered at all, and a function that has failed meanwhile keeps its error: nothing dirties its cell.',
  sources: ['#1395', '#806', '#3332', 'call-excel-apis-from-custom-function'],
  since: 'always',
  answer:
    'Functions ask again until the edit has ended; what failed for another passing reason is calculated again a moment later, three times at most.',
  test: 'test/excel/gateway/laterCalculation.test.ts',
  excels: EXCEL_NAMES,
};
