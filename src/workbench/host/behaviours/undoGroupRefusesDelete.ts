import type { Behaviour } from './behaviour';

export const undoGroupRefusesDelete: Behaviour = {
  does: 'Worksheet.delete within an undo group throws UndoNotSupported.',
  sources: ['excel-add-ins-undo-capabilities'],
  since: 'ExcelApi 1.20',
  excels: ['windows', 'mac', 'web'],
};
