import { linkTarget } from '../../report';
import { columnLetters } from '../../catalogue';
import { capabilities } from '../capabilities';
import { syncToRead } from '../gateway';
import type { NoteSize } from './noteSize';

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
  /** Queues how large the box of a note is; absent where that can't be said. */
  resize?(sheet: Excel.Worksheet, cell: Cell, size: NoteSize): void;
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

const addressOf = ({ name }: Excel.Worksheet, { row, column }: Cell): string =>
  linkTarget({ column: columnLetters(column + 1), row: row + 1 }, name);

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
  add(sheet, cell, text) {
    sheet.notes.add(addressOf(sheet, cell), text);
  },
};

/** Excel on the web refuses sizes (OfficeDev/office-js#6198). */
const SIZED_NOTES: NotesDoor = {
  ...EXCEL_NOTES,
  resize(sheet, cell, { width, height }) {
    const note = sheet.notes.getItem(addressOf(sheet, cell));
    note.width = width;
    note.height = height;
  },
};

/** The notes of the Excel that runs us; undefined where it has none. */
export function notesOfExcel(): NotesDoor | undefined {
  const { hasNotes, platform } = capabilities();
  if (!hasNotes) return undefined;
  return platform === 'web' ? EXCEL_NOTES : SIZED_NOTES;
}
