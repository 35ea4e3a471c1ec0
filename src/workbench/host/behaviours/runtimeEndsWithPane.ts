import type { Behaviour } from './behaviour';

export const runtimeEndsWithPane: Behaviour = {
  does: 'The shared runtime ends about 20 minutes after the pane was closed (Mac), or with it (web): buttons and formulas wait until the add-in is started again.',
  sources: ['#4004', '#6844', '#6936'],
  since: 'Mac always, web 2026',
  answer:
    'Nothing is kept in the runtime alone: marks, rules and corrections are in the workbook, and a marked workbook starts the add-in when it is opened, which counts the rows that were edited meanwhile.',
  test: 'test/excel/session/reopened.test.ts',
  excels: ['mac', 'web'],
};
