import type { Behaviour } from './behaviour';

export const noteBoxesUnknown: Behaviour = {
  does: 'Height, width and visibility of a note throw, read or set, also where a note is loaded whole.',
  sources: ['#6198', 'excel.note'],
  since: 'ExcelApi 1.18',
  answer: 'Of notes only texts and cells are read, and on the web no box is set.',
  test: 'test/excel/notes/writeNotes.test.ts',
  excels: ['web'],
};
