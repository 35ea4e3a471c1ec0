import {
  CommandType,
  type ICommandInfo,
  type IRange,
  RANGE_TYPE,
  RedoCommand,
  type Styles,
  UndoCommand,
} from '@univerjs/core';
import type {
  ISetFrozenMutationParams,
  ISetSelectionsOperationParams,
  ISetWorksheetColWidthMutationParams,
  ISetWorksheetRowHeightMutationParams,
} from '@univerjs/preset-sheets-core';
import { boxOf, type Note, type Sheet, type Workbook } from '../../../host/model';
import { applyChanges, type CellChanges } from './cellEdits';
import { Deletions } from './Deletions';
import { boxIn } from './ranges';
import { pointsOf } from './sheetData';

interface CellsParams {
  readonly cellValue?: CellChanges;
}

interface NumberFormatParams {
  readonly values: Readonly<Record<string, RangesParams>>;
  readonly refMap: Readonly<Record<string, { readonly pattern: string } | undefined>>;
}

interface MovedPart {
  readonly subUnitId: string;
  readonly value: CellChanges;
}

interface MoveParams {
  readonly from: MovedPart;
  readonly to: MovedPart;
}

interface SheetParams {
  readonly subUnitId?: string;
  readonly sheetId?: string;
  readonly from?: { readonly subUnitId: string };
}

interface RangesParams {
  readonly ranges: readonly IRange[];
}

interface RangeParams {
  readonly range: IRange;
}

interface NoteParams {
  readonly row?: number;
  readonly col?: number;
  readonly noteId?: string;
  readonly note?: { readonly note: string };
}

/** Commands that the model lacks; the grid must not run them alone. */
const BEYOND = new Set([
  'sheet.mutation.move-rows',
  'sheet.mutation.move-columns',
  'sheet.mutation.reorder-range',
  'sheet.mutation.add-range-protection',
  'sheet.mutation.add-worksheet-protection',
]);

const BACK = new Set<string>([UndoCommand.id, RedoCommand.id]);

const FOLLOWS = /merge|note|frozen|hidden|visible|width|height/;

type Change = (sheet: Sheet, params: object) => void;

/** Applies users' changes in the grid to the model. Univer's own cells stay empty. */
export class UserChanges {
  private following = false;
  /** Whether the current command is an undo or redo; the next command of another kind ends that. */
  private isGoingBack = false;
  private readonly deletions: Deletions;

  private readonly changes: Readonly<Record<string, Change | undefined>> = {
    'sheet.mutation.set-range-values': (sheet, params) => {
      const { cellValue } = params as CellsParams;
      if (cellValue) applyChanges(sheet, cellValue, this.styles());
    },
    'sheet.mutation.set.numfmt': (sheet, params) => {
      const { values, refMap } = params as NumberFormatParams;
      for (const [id, { ranges }] of Object.entries(values)) {
        const numberFormat = refMap[id]?.pattern;
        if (numberFormat !== undefined)
          for (const range of ranges) sheet.setFormat(boxIn(range), { numberFormat });
      }
    },
    'sheet.mutation.remove.numfmt': eachRange((sheet, box) => {
      sheet.setFormat(box, { numberFormat: 'General' });
    }),
    'sheet.mutation.move-range': (_, params) => {
      const { from, to } = params as MoveParams;
      this.move(from);
      this.move(to);
    },
    'sheet.mutation.insert-row': (sheet, params) => {
      this.shifted();
      this.deletions.insert(sheet, boxIn(rowsIn(params)), 'rows', this.isGoingBack);
    },
    'sheet.mutation.remove-rows': (sheet, params) => {
      this.shifted();
      this.deletions.remove(sheet, boxIn(rowsIn(params)), 'rows');
    },
    'sheet.mutation.insert-col': (sheet, params) => {
      this.shifted();
      this.deletions.insert(sheet, boxIn(columnsIn(params)), 'columns', this.isGoingBack);
    },
    'sheet.mutation.remove-col': (sheet, params) => {
      this.shifted();
      this.deletions.remove(sheet, boxIn(columnsIn(params)), 'columns');
    },
    'sheet.mutation.set-col-hidden': eachRange((sheet, box) => {
      sheet.lines.setColumnsHidden(box, true);
    }),
    'sheet.mutation.set-col-visible': eachRange((sheet, box) => {
      sheet.lines.setColumnsHidden(box, false);
    }),
    'sheet.mutation.set-row-hidden': eachRange((sheet, box) => {
      sheet.lines.setRowsHidden(box, true);
    }),
    'sheet.mutation.set-row-visible': eachRange((sheet, box) => {
      sheet.lines.setRowsHidden(box, false);
    }),
    'sheet.mutation.set-worksheet-col-width': (sheet, params) => {
      const { ranges, colWidth } = params as ISetWorksheetColWidthMutationParams;
      if (typeof colWidth !== 'number') return;
      for (const range of ranges) sheet.lines.setColumnWidth(boxIn(range), pointsOf(colWidth));
    },
    'sheet.mutation.set-worksheet-row-height': (sheet, params) => {
      const { ranges, rowHeight } = params as ISetWorksheetRowHeightMutationParams;
      if (typeof rowHeight !== 'number') return;
      for (const range of ranges) sheet.lines.setRowHeight(boxIn(range), pointsOf(rowHeight));
    },
    'sheet.mutation.add-worksheet-merge': eachRange((sheet, box) => {
      sheet.merge(box);
    }),
    'sheet.mutation.remove-worksheet-merge': eachRange((sheet, box) => {
      sheet.unmerge(box);
    }),
    'sheet.mutation.set-frozen': (sheet, params) => {
      const { startRow, startColumn } = params as ISetFrozenMutationParams;
      sheet.freezePanes.freeze(Math.max(startRow, 0), Math.max(startColumn, 0));
    },
    'sheet.mutation.update-note': (sheet, params) => {
      const { row = 0, col = 0, note } = params as NoteParams;
      const known = noteAt(sheet, params);
      const content = note?.note ?? '';
      if (known) this.workbook.updateNote(known, { content });
      else this.workbook.addNote({ sheet, box: boxOf(row, col) }, content);
    },
    'sheet.mutation.remove-note': (sheet, params) => {
      const known = noteAt(sheet, params);
      if (known) this.workbook.deleteNote(known);
    },
    'sheet.operation.set-worksheet-active': (sheet) => {
      sheet.activate();
    },
    'sheet.operation.set-selections': (sheet, params) => {
      const { selections } = params as ISetSelectionsOperationParams;
      const boxes = selections.map(({ range }) => boxIn(range));
      if (boxes.length > 0) this.workbook.select(sheet, boxes);
    },
  };

  constructor(
    private readonly workbook: Workbook,
    private readonly styles: () => Styles,
    private readonly cannotDo: () => string,
  ) {
    this.deletions = new Deletions(workbook);
  }

  /** @throws ModelError where Excel would refuse, Error with the words for what can't be done here */
  apply({ id, type, params }: ICommandInfo): void {
    if (type === CommandType.COMMAND) this.isGoingBack = BACK.has(id);
    if (BEYOND.has(id)) throw new Error(this.cannotDo());
    const change = this.changes[id];
    if (!change || !params || (this.following && FOLLOWS.test(id))) return;
    const { subUnitId, sheetId, from } = params as SheetParams;
    const sheet = this.workbook.sheet(subUnitId ?? sheetId ?? from?.subUnitId ?? '');
    if (sheet) change(sheet, params);
  }

  /** Univer moves merges, notes and panes of itself after cells moved; the model has done so already. */
  private shifted(): void {
    this.following = true;
    setTimeout(() => {
      this.following = false;
    });
  }

  private move({ subUnitId, value }: MovedPart): void {
    const sheet = this.workbook.sheet(subUnitId);
    if (sheet) applyChanges(sheet, value, this.styles(), true);
  }
}

function eachRange(work: (sheet: Sheet, box: ReturnType<typeof boxIn>) => void): Change {
  return (sheet, params) => {
    for (const range of (params as RangesParams).ranges) work(sheet, boxIn(range));
  };
}

/** Rows are inserted and taken away over the sheet's whole width. */
function rowsIn(params: object): IRange {
  return { ...(params as RangeParams).range, rangeType: RANGE_TYPE.ROW };
}

function columnsIn(params: object): IRange {
  return { ...(params as RangeParams).range, rangeType: RANGE_TYPE.COLUMN };
}

function noteAt(sheet: Sheet, { noteId, row, col }: NoteParams): Note | undefined {
  return sheet.notes.find(
    (note) => note.id === noteId || (note.row === row && note.column === col),
  );
}
