import type { NotesDoor } from '../../../src/excel/notes';
import { boxOf, type Note, type Workbook } from '../../../src/workbench/host/model';

const found = (workbook: Workbook, note: Note) => ({
  text: note.content,
  remove: () => {
    workbook.deleteNote(note);
  },
});

/**
 * Notes in the model, in place of Excel's own: the client library that tests run on stops at ExcelApi
 * 1.15 and knows no notes, so what `notesDoor.ts` itself says to Excel is untested here.
 */
export function modelNotes(workbook: Workbook): NotesDoor {
  return {
    all: () => Promise.resolve(workbook.notes.map((note) => found(workbook, note))),
    inSheet: (_, worksheet) => {
      const sheet = workbook.sheet(worksheet.name)!;
      return Promise.resolve({
        notes: sheet.notes.map((note) => ({
          row: note.row,
          column: note.column,
          ...found(workbook, note),
        })),
        commented: sheet.comments.map(({ row, column }) => ({ row, column })),
      });
    },
    add: (worksheet, { row, column }, text) => {
      workbook.addNote({ sheet: workbook.sheet(worksheet.name)!, box: boxOf(row, column) }, text);
    },
  };
}
