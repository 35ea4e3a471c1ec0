import { boxOf, endRow, requireInGrid } from './box';
import type { Box, Shift } from './cellTypes';
import type { AutoFilter, FilterCriterion } from './filterTypes';
import { criterionTest } from './formula/matches';
import type { MemorySheet } from './memorySheet';
import { ModelError } from './modelError';
import { shiftedCell } from './moveCells';
import { cellText } from './numberText';
import { shiftedBox } from './shiftedBox';
import type { MemoryTable } from './memoryTable';

/** The filter of a sheet, or (with `table`) of a table, and the rows it hides. */
export class SheetFilter implements AutoFilter {
  private own: Box | undefined;
  private rules = new Map<number, FilterCriterion>();
  private hiddenRows = new Set<number>();

  constructor(
    private readonly sheet: MemorySheet,
    private readonly table?: MemoryTable,
  ) {}

  get box(): Box | undefined {
    const { table } = this;
    if (table === undefined) return this.own;
    if (!table.showFilterButton || table.headerBox === undefined) return undefined;
    return { ...table.box, rows: table.bodyBox.rows + 1 };
  }

  get criteria(): ReadonlyMap<number, FilterCriterion> {
    return this.rules;
  }

  get filtering(): boolean {
    return this.rules.size > 0;
  }

  /** Rows are shown whatever the criteria say, until these are applied again. */
  show({ row, rows }: Box): void {
    for (let at = row; at < row + rows; at += 1) this.hiddenRows.delete(at);
  }

  hides(row: number): boolean {
    return this.hiddenRows.has(row);
  }

  apply(box: Box, column?: number, criterion?: FilterCriterion): void {
    this.guard();
    requireInGrid(box);
    if (this.table === undefined) {
      const same = this.own?.row === box.row && this.own.column === box.column;
      if (!same) this.rules.clear();
      this.own = box;
    }
    if (column !== undefined) this.rule(column, criterion);
    this.refresh();
  }

  setCriterion(column: number, criterion: FilterCriterion | undefined): void {
    this.guard();
    this.rule(column, criterion);
    this.refresh();
  }

  private rule(column: number, criterion: FilterCriterion | undefined): void {
    const { box } = this;
    if (box === undefined || column < 0 || column >= box.columns) {
      throw new ModelError('InvalidArgument', 'The column is outside the filter.');
    }
    if (criterion === undefined) this.rules.delete(column);
    else this.rules.set(column, criterion);
  }

  clearCriteria(): void {
    this.guard();
    this.rules.clear();
    this.refresh();
  }

  reapply(): void {
    this.guard();
    this.refresh();
  }

  remove(): void {
    this.guard();
    this.rules.clear();
    this.own = undefined;
    this.refresh();
  }

  private guard(): void {
    this.sheet.protection.require('allowAutoFilter');
  }

  private refresh(): void {
    const { box } = this;
    this.hiddenRows = new Set();
    const tests = [...this.rules].map(([column, criterion]) => this.test(column, criterion));
    for (let row = (box?.row ?? 0) + 1; box !== undefined && row < endRow(box); row += 1) {
      if (!tests.every((passes) => passes(row))) this.hiddenRows.add(row);
    }
    const { events } = this.sheet.workbook;
    const table = this.table === undefined ? {} : { table: this.table };
    events.emit({ type: 'filtered', source: events.source, sheet: this.sheet, ...table });
  }

  private test(offset: number, criterion: FilterCriterion): (row: number) => boolean {
    const { sheet } = this;
    const column = (this.box?.column ?? 0) + offset;
    const value = (row: number): ReturnType<typeof sheet.store.value> =>
      sheet.values(boxOf(row, column))[0]![0]!;
    if (criterion.filterOn === 'Other') return () => true;
    if (criterion.filterOn === 'Values') {
      const wanted = new Set(criterion.values.map((text) => text.toLowerCase()));
      return (row) =>
        wanted.has(
          cellText(value(row), sheet.store.format(row, column).numberFormat).toLowerCase(),
        );
    }
    const first = criterionTest(criterion.criterion1);
    if (criterion.criterion2 === undefined) return (row) => first(value(row));
    const second = criterionTest(criterion.criterion2);
    return criterion.operator === 'Or'
      ? (row) => first(value(row)) || second(value(row))
      : (row) => first(value(row)) && second(value(row));
  }

  /** Called before a table's own box moves. */
  shift(shift: Shift): void {
    const { box } = this;
    if (box === undefined) return;
    const next = shiftedBox(box, shift);
    const rules = new Map<number, FilterCriterion>();
    for (const [offset, criterion] of this.rules) {
      const cell = shiftedCell(box.row, box.column + offset, shift);
      if (next !== undefined && cell !== undefined) rules.set(cell.column - next.column, criterion);
    }
    this.rules = rules;
    const rows = [...this.hiddenRows].map((row) => shiftedCell(row, box.column, shift)?.row);
    this.hiddenRows = new Set(rows.filter((row) => row !== undefined));
    if (this.table === undefined) this.own = next;
  }

  /** A column was put before the first one, outside what a move of cells shows. */
  columnPutFirst(): void {
    this.rules = new Map([...this.rules].map(([column, criterion]) => [column + 1, criterion]));
  }

  describe(): unknown {
    if (this.box === undefined) return undefined;
    const byColumn = ([a]: [number, unknown], [b]: [number, unknown]): number => a - b;
    return {
      box: this.box,
      criteria: [...this.rules].sort(byColumn),
      hidden: [...this.hiddenRows].sort((a, b) => a - b),
    };
  }
}
