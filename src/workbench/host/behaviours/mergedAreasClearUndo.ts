import type { Behaviour } from './behaviour';

export const mergedAreasClearUndo: Behaviour = {
  does: 'A request with getMergedAreasOrNullObject takes away all that the user could undo.',
  sources: ['#5918'],
  since: 'Windows, 2025-05',
  answer:
    'Merged cells are asked for only where cells are blank that a merged one would cover; for formulas only in the header; never in a table.',
  test: 'test/excel/session/undoStack.test.ts',
  excels: ['windows'],
};
