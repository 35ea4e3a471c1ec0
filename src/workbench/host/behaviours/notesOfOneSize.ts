import { EXCEL_NAMES, type Behaviour } from './behaviour';

export const notesOfOneSize: Behaviour = {
  does: 'The box of a note is of one size whatever its text; on the web its width and height can not be set.',
  sources: ['#5820', '#6198'],
  since: 'ExcelApi 1.18',
  answer:
    'A box for the text is set where that can be said, after the notes and without them if it is refused.',
  test: 'test/excel/notes/writeNotes.test.ts',
  excels: EXCEL_NAMES.filter((excel) => !excel.startsWith('excel')),
};
