import type { Behaviour } from './behaviour';

export const undoGroupRefusesSheets: Behaviour = {
  does: 'Setting name, visibility or position of a sheet within an undo group throws UndoNotSupported.',
  sources: ['excel-add-ins-undo-capabilities'],
  since: 'ExcelApi 1.20',
  excels: ['windows', 'mac'],
};
