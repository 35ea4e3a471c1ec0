import { requireInGrid, touches } from './box';
import type { Box, Shift } from './cellTypes';
import type { MemorySheet } from './memorySheet';
import { MemoryTable } from './memoryTable';
import { ModelError } from './modelError';
import { insertCells } from './moveCells';
import type { Tables } from './tableTypes';

/** The tables of a sheet. */
export class TableList implements Tables {
  list: readonly MemoryTable[] = [];

  constructor(private readonly sheet: MemorySheet) {}

  add(box: Box, hasHeaders: boolean, name?: string, id?: string): MemoryTable {
    const { sheet } = this;
    requireInGrid(box);
    sheet.protection.requireOpen();
    const own = name ?? sheet.workbook.freeTableName();
    sheet.workbook.requireFreeTableName(own);
    if (this.list.some((table) => touches(table.box, box))) {
      throw new ModelError('InvalidArgument', "A table can't overlap another table.");
    }
    for (const merge of [...sheet.merges]) if (touches(merge, box)) sheet.unmerge(merge);
    if (sheet.filter.box !== undefined && touches(sheet.filter.box, box)) sheet.filter.remove();
    const headers = { ...box, rows: 1 };
    if (!hasHeaders) insertCells(sheet, headers, 'Down');
    const rows = hasHeaders ? Math.max(box.rows, 2) : box.rows + 1;
    const ownId = sheet.workbook.newId('table', id);
    const table = new MemoryTable(sheet, ownId, own, { ...box, rows });
    this.list = [...this.list, table];
    sheet.workbook.calculation.touch();
    this.emit('tableAdded', table);
    return table;
  }

  forget(table: MemoryTable): void {
    table.alive = false;
    table.filter.clearCriteria();
    this.list = this.list.filter((other) => other !== table);
    this.sheet.workbook.calculation.touch();
    this.emit('tableDeleted', table);
  }

  private emit(type: 'tableAdded' | 'tableDeleted', table: MemoryTable): void {
    const { events } = this.sheet.workbook;
    events.emit({ type, source: events.source, sheet: this.sheet, table });
  }

  headersEdited(box: Box): void {
    for (const table of this.list) {
      if (table.headerBox !== undefined && touches(table.headerBox, box)) table.syncHeaders();
    }
  }

  shift(shift: Shift): void {
    for (const table of this.list) {
      if (table.shift(shift)) continue;
      table.alive = false;
      this.list = this.list.filter((other) => other !== table);
      this.emit('tableDeleted', table);
    }
  }
}
