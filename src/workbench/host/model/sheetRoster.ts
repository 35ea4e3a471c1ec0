import { boxOf, requireInGrid } from './box';
import type { Box } from './cellTypes';
import { MemoryCellStore } from './memoryCellStore';
import { MemorySheet } from './memorySheet';
import type { MemoryWorkbook } from './memoryWorkbook';
import { ModelError } from './modelError';
import { requireSheetName } from './requireSheetName';
import type { Selection, Visibility } from './types';

/** The sheets of a workbook in their order, which one is active, and what is selected on it. */
export class SheetRoster {
  list: readonly MemorySheet[] = [];
  private current: MemorySheet | undefined;
  private chosen: readonly Box[] = [boxOf(0, 0)];

  constructor(private readonly workbook: MemoryWorkbook) {}

  get active(): MemorySheet {
    return this.current ?? this.list[0]!;
  }

  add(name?: string, id?: string): MemorySheet {
    this.workbook.requireOpenStructure();
    let number = this.list.length + 1;
    while (this.workbook.sheet(`Sheet${number}`) !== undefined) number += 1;
    const own = name ?? `Sheet${number}`;
    requireSheetName(this.workbook, own);
    const sheet = new MemorySheet(
      this.workbook,
      this.workbook.newId('sheet', id),
      own,
      new MemoryCellStore(),
    );
    this.list = [...this.list, sheet];
    this.workbook.events.emit({ type: 'sheetAdded', source: this.workbook.events.source, sheet });
    return sheet;
  }

  rename(sheet: MemorySheet, name: string, put: () => void): void {
    if (name === sheet.name) return;
    this.workbook.requireOpenStructure();
    requireSheetName(this.workbook, name, sheet);
    const nameBefore = sheet.name;
    put();
    this.workbook.rewriteSheetName(nameBefore, name);
    this.workbook.events.emit({
      type: 'sheetRenamed',
      source: this.workbook.events.source,
      sheet,
      nameBefore,
    });
  }

  changeVisibility(sheet: MemorySheet, visibility: Visibility, put: () => void): void {
    if (visibility === sheet.visibility) return;
    this.workbook.requireOpenStructure();
    if (visibility !== 'Visible') this.requireAnotherVisible(sheet);
    put();
    if (visibility !== 'Visible' && this.active === sheet) this.activateAnother(sheet);
    this.workbook.events.emit({
      type: 'sheetVisibilityChanged',
      source: this.workbook.events.source,
      sheet,
    });
  }

  private requireAnotherVisible(sheet: MemorySheet): void {
    if (this.list.some((other) => other !== sheet && other.visibility === 'Visible')) return;
    throw new ModelError(
      'InvalidOperation',
      'A workbook must contain at least one visible worksheet.',
    );
  }

  private activateAnother(sheet: MemorySheet): void {
    const visible = this.list.filter((other) => other !== sheet && other.visibility === 'Visible');
    const next = visible.find((other) => other.position > sheet.position) ?? visible.at(-1);
    if (next !== undefined) this.activate(next);
  }

  move(sheet: MemorySheet, position: number): void {
    this.workbook.requireOpenStructure();
    const others = this.list.filter((other) => other !== sheet);
    if (!Number.isInteger(position) || position < 0 || position > others.length) {
      throw new ModelError('InvalidArgument', 'There is no such position.');
    }
    if (position === sheet.position) return;
    this.list = [...others.slice(0, position), sheet, ...others.slice(position)];
    this.workbook.events.emit({ type: 'sheetMoved', source: this.workbook.events.source, sheet });
  }

  delete(sheet: MemorySheet): void {
    this.workbook.requireOpenStructure();
    if (sheet.visibility === 'VeryHidden') {
      throw new ModelError('InvalidOperation', "A very hidden worksheet can't be deleted.");
    }
    this.requireAnotherVisible(sheet);
    if (this.active === sheet) this.activateAnother(sheet);
    for (const table of sheet.tables.list) table.alive = false;
    this.list = this.list.filter((other) => other !== sheet);
    sheet.alive = false;
    this.workbook.nameList.forget(sheet);
    this.workbook.commentList.forget(sheet);
    this.workbook.noteList.forget(sheet);
    this.workbook.rewriteSheetName(sheet.name, undefined);
    this.workbook.events.emit({ type: 'sheetDeleted', source: this.workbook.events.source, sheet });
  }

  activate(sheet: MemorySheet): void {
    if (sheet.visibility !== 'Visible') {
      throw new ModelError('InvalidOperation', "A hidden worksheet can't be activated.");
    }
    const before = this.active;
    if (before === sheet) return;
    this.current = sheet;
    this.chosen = [boxOf(0, 0)];
    this.workbook.events.emit({ type: 'sheetDeactivated', sheet: before });
    this.workbook.events.emit({ type: 'sheetActivated', sheet });
  }

  get selection(): Selection {
    return { sheet: this.active, boxes: this.chosen };
  }

  select(sheet: MemorySheet, boxes: readonly Box[]): void {
    boxes.forEach(requireInGrid);
    if (boxes.length === 0) throw new ModelError('InvalidArgument', 'There is nothing to select.');
    this.activate(sheet);
    this.chosen = [...boxes];
    this.workbook.events.emit({ type: 'selectionChanged', sheet, boxes: this.chosen });
  }
}
