import type { Behaviour } from './behaviour';

export const notesOfOneSize: Behaviour = {
  does: 'The box of a note is of one size whatever its text.',
  sources: ['#5820'],
  since: 'ExcelApi 1.18',
  answer:
    'A box for the text is set where that can be said, after the notes and without them if it is refused.',
  test: 'test/excel/notes/writeNotes.test.ts',
  excels: ['windows', 'mac', 'web'],
};
