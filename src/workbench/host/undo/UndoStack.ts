import { boundingBox } from './boundingBox';
import { remember } from './memento';
import { snapshot, type Sheet, type Workbook } from '../model';
import { MemoryWorkbook } from '../model/memoryWorkbook';
import { ModelError } from '../model/modelError';

/** One step that a person can undo. */
interface Step {
  restore(): void;
  /** A request of an undo group, which the next one of the group belongs to. */
  readonly isGrouped: boolean;
}

/**
 * What Ctrl+Z takes back, step by step: a person's edits, and what an add-in wrote where Excel keeps that.
 * Custom XML parts stay as they are, and conditional formats that come back can't be read. A state is kept
 * whole for each step: for small workbooks.
 */
export class UndoStack {
  private readonly steps: Step[] = [];
  private readonly workbook: MemoryWorkbook;

  constructor(workbook: Workbook) {
    if (!(workbook instanceof MemoryWorkbook))
      throw new ModelError('NotImplemented', 'Not a workbook in memory.');
    this.workbook = workbook;
  }

  /** How many steps can be undone. */
  get size(): number {
    return this.steps.length;
  }

  /** A person's edit. */
  edit(work: () => void): void {
    const restore = this.remembered();
    work();
    this.steps.push({ restore, isGrouped: false });
  }

  /** To be called before a request of the add-in; what it answers with, after it. */
  request(isGrouped: boolean): () => void {
    const restore = this.remembered();
    const before = this.written();
    const { mergeQuestions, behaviours } = this.workbook;
    return () => {
      const isAsked = this.workbook.mergeQuestions > mergeQuestions;
      if (isAsked && behaviours.has('mergedAreasClearUndo')) this.steps.length = 0;
      if (this.written() === before) return;
      if (behaviours.has('writesClearUndo')) this.steps.length = 0;
      if (!behaviours.has('writesPushUndo')) return;
      if (!isGrouped || this.steps.at(-1)?.isGrouped !== true)
        this.steps.push({ restore, isGrouped });
    };
  }

  /** Whether there was something to take back. */
  undo(): boolean {
    const step = this.steps.pop();
    if (step === undefined) return false;
    const { workbook } = this;
    const formats = new Set(this.formats().map(({ id }) => id));
    const values = new Map(workbook.sheets.map((sheet) => [sheet as Sheet, cellsOf(sheet)]));
    step.restore();
    workbook.calculation.touch();
    for (const { sheet, id } of this.formats())
      if (!formats.has(id)) sheet.conditionalFormats.update(id, { isUnreadable: true });
    for (const sheet of workbook.sheets) this.emitChange(sheet, values.get(sheet) ?? []);
    return true;
  }

  /** Reports the cells that have changed to the add-in. */
  private emitChange(sheet: Sheet, before: readonly (readonly unknown[])[]): void {
    const box = boundingBox(before, cellsOf(sheet));
    if (!box) return;
    this.workbook.events.emit({
      type: 'changed',
      source: 'Local',
      sheet,
      changeType: 'RangeEdited',
      box,
    });
  }

  private formats() {
    return this.workbook.sheets.flatMap((sheet) =>
      sheet.conditionalFormats.list.map(({ id }) => ({ sheet, id })),
    );
  }

  private remembered(): () => void {
    const { workbook } = this;
    const { events, behaviours, xmlParts, calculator } = workbook;
    const kept = workbook.behaviours.has('undoLeavesXmlParts') ? [xmlParts] : [];
    return remember(workbook, [events, behaviours, ...kept, ...(calculator ? [calculator] : [])]);
  }

  /** All that a request may have written. */
  private written(): string {
    return JSON.stringify(snapshot(this.workbook));
  }
}

function cellsOf(sheet: Sheet): unknown[][] {
  const used = sheet.usedBox();
  if (!used) return [];
  return sheet.values({
    row: 0,
    column: 0,
    rows: used.row + used.rows,
    columns: used.column + used.columns,
  });
}
