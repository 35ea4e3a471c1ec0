import type { Behaviour } from './behaviour';

export const undoGroupRefusesSheets: Behaviour = {
  does: 'Setting name, visibility or position of a sheet within an undo group throws UndoNotSupported.',
  sources: ['excel-add-ins-undo-capabilities'],
  since: 'ExcelApi 1.20',
  answer:
    'Only runs that can be undone whole ask for a group: marks, edited rows, quick fixes; never those that make, rename or delete sheets.',
  test: 'test/excel/reportSheet/undoGroups.test.ts',
  excels: ['windows', 'mac'],
};
