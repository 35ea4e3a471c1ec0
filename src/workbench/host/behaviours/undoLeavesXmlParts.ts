import type { Behaviour } from './behaviour';

export const undoLeavesXmlParts: Behaviour = {
  does: 'Undo brings back cells, names and formats, and not the custom XML parts that were changed with them.',
  sources: ['#6415', '#4484'],
  since: 'ExcelApi 1.19',
  answer:
    'Hidden names say what the workbook holds; frozen formulas whose names are gone are not called lost.',
  test: 'test/excel/session/undoStack.test.ts',
  excels: ['windows', 'mac', 'web'],
};
