import type { Behaviour } from './behaviour';

export const undoGroupRefusesWrites: Behaviour = {
  does: 'Writes of values and formats within an undo group throw UndoNotSupported.',
  sources: ['#6711', '#6255', '#6491'],
  since: 'web, 2026-05',
  excels: ['web'],
};
