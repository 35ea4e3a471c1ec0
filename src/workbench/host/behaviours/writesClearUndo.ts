import type { Behaviour } from './behaviour';

export const writesClearUndo: Behaviour = {
  does: 'What an add-in writes can’t be undone, and makes Excel forget what could be.',
  sources: ['#2802', '#2543', '#3141', 'excel-add-ins-undo-capabilities'],
  since: 'before ExcelApi 1.19',
  answer:
    'Marks do not follow edits there unless asked to; edited rows are counted, and checked again on request.',
  test: 'test/excel/session/undoStack.test.ts',
  excels: ['excel2024', 'excel2021'],
};
