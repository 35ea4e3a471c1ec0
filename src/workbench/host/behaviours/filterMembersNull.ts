import { EXCEL_NAMES, type Behaviour } from './behaviour';

export const filterMembersNull: Behaviour = {
  does: 'Filter criteria are read with all members, unused ones null, also for columns without a criterion; apply refuses members that are null.',
  sources: ['#1226', '#3030'],
  since: 'always',
  excels: EXCEL_NAMES,
};
