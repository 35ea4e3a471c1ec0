import { placeText } from '../../report';
import { columnLetters } from '../../catalogue';
import { capabilities } from '../capabilities';
import { syncToRead } from '../gateway';

/** A cell; 0-based. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface FoundNote {
  readonly text: string;
  /** Queues that it goes. */
  remove(): void;
}

/** What hangs on the cells of a sheet. */
export interface SheetRemarks {
  readonly notes: readonly (FoundNote & Cell)[];
  /** Cells with a threaded comment, which can't have a note. */
  readonly commented: readonly Cell[];
}

/** The few things that are asked of Excel's notes, so that all else can be tested without them. */
export interface NotesDoor {
  /** Every note of the workbook. */
  all(context: Excel.RequestContext): Promise<readonly FoundNote[]>;
  inSheet(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<SheetRemarks>;
  /** Queues a new note; the sheet's name is loaded. */
  add(sheet: Excel.Worksheet, cell: Cell, text: string): void;
}

const found = (note: Excel.Note): FoundNote => ({
  text: note.content,
  remove: () => {
    note.delete();
  },
});

function cellsOf(items: readonly { getLocation(): Excel.Range }[]): () => Cell[] {
  const ranges = items.map((item) => {
    const range = item.getLocation();
    range.load('rowIndex,columnIndex');
    return range;
  });
  return () => ranges.map(({ rowIndex, columnIndex }) => ({ row: rowIndex, column: columnIndex }));
}

/** Notes by ExcelApi 1.18. */
const EXCEL_NOTES: NotesDoor = {
  async all(context) {
    const { notes } = context.workbook;
    notes.load('items/content');
    await syncToRead(context);
    return notes.items.map(found);
  },
  async inSheet(context, sheet) {
    sheet.notes.load('items/content');
    sheet.comments.load('items/id');
    await syncToRead(context);
    const notes = cellsOf(sheet.notes.items);
    const comments = cellsOf(sheet.comments.items);
    await syncToRead(context);
    return {
      notes: notes().map((cell, at) => ({ ...cell, ...found(sheet.notes.items[at]!) })),
      commented: comments(),
    };
  },
  add(sheet, { row, column }, text) {
    const place = { sheet: sheet.name, column: columnLetters(column + 1), row: row + 1 };
    sheet.notes.add(placeText(place), text);
  },
};

/** The notes of the Excel that runs us; undefined where it has none. */
export const notesOfExcel = (): NotesDoor | undefined =>
  capabilities().hasNotes ? EXCEL_NOTES : undefined;
