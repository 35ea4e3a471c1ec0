import type { ICommandService, Injector } from '@univerjs/core';
import {
  RemoveNoteMutation,
  SheetsNoteModel,
  UpdateNoteMutation,
} from '@univerjs/preset-sheets-note';
import type { Note, Sheet } from '../../../host/model';
import { pixelsOf } from './sheetData';

/** Mirrors the model's notes in Univer. */
export class NoteMirror {
  constructor(
    private readonly unitId: string,
    private readonly injector: Injector,
    private readonly commands: ICommandService,
  ) {}

  update(sheet: Sheet): void {
    const shown = this.injector.get(SheetsNoteModel).getSheetNotes(this.unitId, sheet.id);
    const before = new Map([...(shown ?? [])].map(([, note]) => [note.id, note]));
    for (const note of sheet.notes) {
      const known = before.get(note.id);
      before.delete(note.id);
      const same =
        known?.row === note.row && known.col === note.column && known.note === note.content;
      if (!same) {
        if (known) this.remove(sheet, note.id);
        this.put(sheet, note);
      }
    }
    for (const id of before.keys()) this.remove(sheet, id);
  }

  private put(sheet: Sheet, note: Note): void {
    const { row, column: col, content, width, height, id } = note;
    this.commands.syncExecuteCommand(UpdateNoteMutation.id, {
      unitId: this.unitId,
      sheetId: sheet.id,
      row,
      col,
      note: { id, row, col, width: pixelsOf(width), height: pixelsOf(height), note: content },
    });
  }

  private remove(sheet: Sheet, noteId: string): void {
    const { unitId } = this;
    const params = { unitId, sheetId: sheet.id, noteId };
    this.commands.syncExecuteCommand(RemoveNoteMutation.id, params);
  }
}
