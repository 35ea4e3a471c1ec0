import type { Behaviour } from './behaviour';

export const undoGroupRefusesWrites: Behaviour = {
  does: 'Writes of values and formats within an undo group throw UndoNotSupported.',
  sources: ['#6711', '#6255', '#6491'],
  since: 'web, 2026-05',
  answer:
    'A run that was refused because of its group is tried once without, and groups are not asked for again.',
  test: 'test/excel/gateway/runExcel.test.ts',
  excels: ['web'],
};
