import { boxOf, endRow, requireInGrid, touches } from './box';
import type { Box, Scalar, Shift } from './cellTypes';
import type { SortField } from './filterTypes';
import type { MemorySheet } from './memorySheet';
import { ModelError } from './modelError';
import { moveTableCells } from './moveTableCells';
import { shiftedBox } from './shiftedBox';
import { SheetFilter } from './sheetFilter';
import { sortCells } from './sortCells';
import type { Table, TableColumn } from './tableTypes';
import { uniqueHeader } from './uniqueHeader';

/** A table over cells of a sheet. */
export class MemoryTable implements Table {
  alive = true;
  style = 'TableStyleMedium2';
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  columns: readonly TableColumn[] = [];
  sortFields: readonly SortField[] = [];
  readonly filter: SheetFilter;
  private headers = true;
  private totals = false;
  private nextColumnId = 1;

  constructor(
    readonly sheet: MemorySheet,
    readonly id: string,
    private ownName: string,
    public box: Box,
  ) {
    this.filter = new SheetFilter(sheet, this);
    this.columns = Array.from({ length: box.columns }, () => ({
      id: this.nextColumnId++,
      name: '',
    }));
    this.syncHeaders();
  }

  get name(): string {
    return this.ownName;
  }

  set name(name: string) {
    if (name === this.ownName) return;
    this.sheet.workbook.requireFreeTableName(name, this);
    const before = this.ownName;
    this.ownName = name;
    this.sheet.workbook.renameTable(before, name);
  }

  get headerBox(): Box | undefined {
    return this.headers ? { ...this.box, rows: 1 } : undefined;
  }

  get totalsBox(): Box | undefined {
    return this.totals ? { ...this.box, row: endRow(this.box) - 1, rows: 1 } : undefined;
  }

  get bodyBox(): Box {
    const top = this.headers ? 1 : 0;
    return {
      ...this.box,
      row: this.box.row + top,
      rows: this.box.rows - top - (this.totals ? 1 : 0),
    };
  }

  get showHeaders(): boolean {
    return this.headers;
  }

  set showHeaders(show: boolean) {
    if (show === this.headers) return;
    this.sheet.protection.requireOpen();
    const { box } = this;
    if (!show) {
      this.sheet.store.clearContents({ ...box, rows: 1 });
      this.box = { ...box, row: box.row + 1, rows: box.rows - 1 };
    } else {
      if (box.row === 0) moveTableCells(this, 'insert', 'rows', { ...box, rows: 1 });
      this.box = { ...this.box, row: this.box.row - 1, rows: this.box.rows + 1 };
    }
    this.headers = show;
    this.writeHeaders();
  }

  get showTotals(): boolean {
    return this.totals;
  }

  set showTotals(show: boolean) {
    if (show === this.totals) return;
    this.sheet.protection.requireOpen();
    const row = show ? endRow(this.box) : endRow(this.box) - 1;
    moveTableCells(this, show ? 'insert' : 'delete', 'rows', { ...this.box, row, rows: 1 });
    if (show) this.box = { ...this.box, rows: this.box.rows + 1 };
    this.totals = show;
    if (show) this.sheet.store.setValue(row, this.box.column, 'Total');
  }

  column(key: string | number): TableColumn | undefined {
    const name = String(key).toLowerCase();
    return this.columns.find((column) =>
      typeof key === 'number' ? column.id === key : column.name.toLowerCase() === name,
    );
  }

  addColumn(index = this.columns.length, values?: readonly Scalar[], name?: string): TableColumn {
    this.requireIndex(index, this.columns.length);
    if (values !== undefined && values.length !== this.box.rows) {
      throw new ModelError(
        'InvalidArgument',
        'The number of values differs from the rows of the table.',
      );
    }
    if (name !== undefined && this.column(name) !== undefined) {
      throw new ModelError('InvalidArgument', 'The table has a column of this name.');
    }
    this.sheet.protection.requireOpen();
    const { box } = this;
    const inserted = { ...box, column: box.column + index, columns: 1 };
    const columns = [...this.columns];
    moveTableCells(this, 'insert', 'columns', inserted);
    this.box = { ...box, columns: box.columns + 1 };
    if (index === 0) this.filter.columnPutFirst();
    const column = { id: this.nextColumnId++, name: '' };
    this.columns = [...columns.slice(0, index), column, ...columns.slice(index)];
    if (values !== undefined)
      this.sheet.enter(
        inserted,
        values.map((value) => [value]),
      );
    if (name !== undefined)
      this.sheet.store.setValue(box.row, inserted.column, this.headers ? name : '');
    this.syncHeaders();
    return this.columns[index]!;
  }

  renameColumn(index: number, name: string): void {
    this.requireIndex(index, this.columns.length - 1);
    if (this.headers)
      this.sheet.enter(boxOf(this.box.row, this.box.column + index), [[`'${name}`]]);
    else
      this.columns = this.columns.map((column, at) =>
        at === index ? { ...column, name } : column,
      );
  }

  deleteColumn(index: number): void {
    this.requireIndex(index, this.columns.length - 1);
    this.sheet.protection.requireOpen();
    if (this.columns.length === 1) {
      this.delete();
      return;
    }
    moveTableCells(this, 'delete', 'columns', {
      ...this.box,
      column: this.box.column + index,
      columns: 1,
    });
  }

  addRows(index: number | undefined, rows: readonly (readonly (Scalar | null)[])[]): void {
    const { bodyBox, box } = this;
    const at = index ?? bodyBox.rows;
    this.requireIndex(at, bodyBox.rows);
    if (rows.length === 0 || rows.some((row) => row.length !== box.columns)) {
      throw new ModelError(
        'InvalidArgument',
        'The number of values differs from the columns of the table.',
      );
    }
    this.sheet.protection.requireOpen();
    const inserted = { ...box, row: bodyBox.row + at, rows: rows.length };
    moveTableCells(this, 'insert', 'rows', inserted);
    this.box = { ...box, rows: box.rows + rows.length };
    this.sheet.enter(inserted, rows);
  }

  deleteRows(index: number, count: number): void {
    const { bodyBox } = this;
    this.requireIndex(index, bodyBox.rows - 1);
    this.requireIndex(index + count, bodyBox.rows);
    this.sheet.protection.requireOpen();
    // A table keeps one (empty) row.
    const kept = count === bodyBox.rows ? 1 : 0;
    if (kept === 1) this.sheet.clear({ ...bodyBox, rows: 1 }, 'Contents');
    if (count > kept) {
      moveTableCells(this, 'delete', 'rows', {
        ...bodyBox,
        row: bodyBox.row + index + kept,
        rows: count - kept,
      });
    }
  }

  resize(box: Box): void {
    requireInGrid(box);
    this.sheet.protection.requireOpen();
    const others = this.sheet.tables.list.filter((table) => table !== this);
    const least = 1 + (this.headers ? 1 : 0) + (this.totals ? 1 : 0);
    const bad = box.row !== this.box.row || !touches(box, this.box) || box.rows < least;
    if (bad || others.some((table) => touches(table.box, box))) {
      throw new ModelError('InvalidArgument', "The table can't have this range.");
    }
    const old = this.columns;
    const by = box.column - this.box.column;
    this.columns = Array.from(
      { length: box.columns },
      (_, at) => old[at + by] ?? { id: this.nextColumnId++, name: '' },
    );
    this.box = box;
    this.syncHeaders();
  }

  sort(fields: readonly SortField[], matchCase = false): void {
    sortCells(this.sheet, this.bodyBox, fields, { matchCase });
    this.sortFields = fields;
  }

  convertToRange(): void {
    this.sheet.protection.requireOpen();
    this.sheet.tables.forget(this);
  }

  delete(): void {
    this.sheet.protection.requireOpen();
    const { box } = this;
    this.sheet.tables.forget(this);
    this.sheet.clear(box, 'All');
  }

  private requireIndex(index: number, last: number): void {
    if (!Number.isInteger(index) || index < 0 || index > last) {
      throw new ModelError('InvalidArgument', 'The index is outside the table.');
    }
  }

  /** Takes the columns' names from the header cells; empty and repeated ones get a name of their own. */
  syncHeaders(): void {
    const taken = new Set<string>();
    const { box } = this;
    this.columns = this.columns.map((column, at) => {
      const shown = this.headers
        ? this.sheet.texts(boxOf(box.row, box.column + at))[0]![0]!
        : column.name;
      const name = uniqueHeader(shown, taken);
      return name === column.name ? column : { ...column, name };
    });
    this.writeHeaders();
  }

  private writeHeaders(): void {
    if (!this.headers) return;
    this.columns.forEach(({ name }, at) => {
      this.sheet.store.setValue(this.box.row, this.box.column + at, name);
    });
  }

  /** After cells moved: answers false when nothing of the table is left. */
  shift(shift: Shift): boolean {
    this.filter.shift(shift);
    const { box } = this;
    const next = shiftedBox(box, shift);
    if (next === undefined) return false;
    const at = shift.box.column - box.column;
    const columns = [...this.columns];
    if (shift.axis === 'columns' && next.columns > box.columns) {
      const added = Array.from({ length: next.columns - box.columns }, () => ({
        id: this.nextColumnId++,
        name: '',
      }));
      columns.splice(at, 0, ...added);
    } else if (shift.axis === 'columns' && next.columns < box.columns) {
      columns.splice(Math.max(at, 0), box.columns - next.columns);
    }
    this.columns = columns;
    const least = 1 + (this.headers ? 1 : 0);
    this.box = next.rows < least ? { ...next, rows: least } : next;
    if (next.columns !== box.columns) this.syncHeaders();
    return true;
  }
}
