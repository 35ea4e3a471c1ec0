import { EXCEL_NAMES, type Behaviour } from './behaviour';

export const conditionalFormatsNotRedrawn: Behaviour = {
  does: 'A conditional format that refers to another cell may be drawn only when the sheet is scrolled or calculated after that cell has changed.',
  sources: ['#5299', '#5572', '#1157'],
  since: 'Windows, 2024-12',
  answer:
    'What is written after an edit suspends drawing until the next sync, after which the sheet is drawn anew.',
  test: 'test/excel/watch/redrawn.test.ts',
  excels: EXCEL_NAMES,
};
