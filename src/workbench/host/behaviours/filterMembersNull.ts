import { EXCEL_NAMES, type Behaviour } from './behaviour';

export const filterMembersNull: Behaviour = {
  does: 'Filter criteria are read with all members, unused ones null, also for columns without a criterion; apply refuses members that are null.',
  sources: ['#1226', '#3030'],
  since: 'always',
  answer:
    'A filter is taken off and put back only where it hides rows, by the members that its kind has, in a request of its own; what Excel refuses is said.',
  test: 'test/excel/marks/filters.test.ts',
  excels: EXCEL_NAMES,
};
