import type { Behaviour } from './behaviour';

export const writesPushUndo: Behaviour = {
  does: 'What an add-in writes is an undo step of its own: Ctrl+Z takes back what was written after an edit before the edit itself.',
  sources: ['excel-add-ins-undo-capabilities'],
  since: 'ExcelApi 1.19',
  answer:
    'Results that Ctrl+Z took back are shown as stale and not written again at once, so that the next Ctrl+Z reaches the edit; a switch has marks not follow edits at all.',
  test: 'test/excel/session/marks.test.ts',
  excels: ['windows', 'mac', 'web'],
};
