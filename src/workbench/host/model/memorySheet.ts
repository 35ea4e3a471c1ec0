import { boxOf, contains, requireInGrid, sameBox, touches, without } from './box';
import type { Box, CellFormat, CellStore, FormatPatch, Scalar, Shift } from './cellTypes';
import { ChartList } from './chartList';
import { clearCells } from './clearCells';
import { ConditionalFormatList } from './conditionalFormatList';
import type { Paint } from './conditionalTypes';
import { copyCells } from './copyCells';
import { copySheet } from './copySheet';
import { enterCells } from './enterCells';
import type { AutoFilter, SortField, SortOptions } from './filterTypes';
import { commonOf } from './formats';
import type { MemoryWorkbook } from './memoryWorkbook';
import { ModelError } from './modelError';
import { insertCells, removeCells } from './moveCells';
import { cellText } from './numberText';
import { painted } from './painted';
import type {
  Chart,
  ChartPatch,
  ChartSpec,
  Comment,
  FreezePanes,
  Hyperlink,
  Note,
  Validation,
} from './partTypes';
import { Plane } from './plane';
import { mergedBoxes, shiftedBox, shiftedPieces } from './shiftedBox';
import { SheetFilter } from './sheetFilter';
import { SheetProtection } from './sheetProtection';
import { SheetSizes, STANDARD_HEIGHT, STANDARD_WIDTH } from './sheetSizes';
import { sortCells } from './sortCells';
import { TableList } from './tableList';
import type {
  ClearWhat,
  DeleteDirection,
  InsertDirection,
  Sheet,
  ValueType,
  Visibility,
} from './types';
import { valueTypeOf } from './valueTypeOf';

/** One worksheet over a cell store. */
export class MemorySheet implements Sheet {
  alive = true;
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  readonly standardWidth = STANDARD_WIDTH;
  readonly standardHeight = STANDARD_HEIGHT;
  readonly sizes = new SheetSizes();
  readonly links = new Plane<Hyperlink>();
  readonly conditionalFormats = new ConditionalFormatList(this);
  readonly tables = new TableList(this);
  readonly filter = new SheetFilter(this);
  readonly protection = new SheetProtection(this);
  readonly chartList: ChartList;
  readonly freezePanes: FreezePanes & { rows: number; columns: number } = {
    rows: 0,
    columns: 0,
    freeze(rows, columns) {
      this.rows = rows;
      this.columns = columns;
    },
    unfreeze() {
      this.freeze(0, 0);
    },
  };
  merges: readonly Box[] = [];
  validations: readonly Validation[] = [];

  constructor(
    readonly workbook: MemoryWorkbook,
    readonly id: string,
    private ownName: string,
    readonly store: CellStore,
  ) {
    this.chartList = new ChartList(this, workbook);
  }

  get name(): string {
    return this.ownName;
  }

  set name(name: string) {
    this.workbook.roster.rename(this, name, () => (this.ownName = name));
  }

  private shown: Visibility = 'Visible';

  get visibility(): Visibility {
    return this.shown;
  }

  set visibility(visibility: Visibility) {
    this.workbook.roster.changeVisibility(this, visibility, () => (this.shown = visibility));
  }

  get position(): number {
    return this.workbook.sheets.indexOf(this);
  }

  set position(position: number) {
    this.workbook.roster.move(this, position);
  }

  delete(): void {
    this.workbook.roster.delete(this);
  }

  activate(): void {
    this.workbook.roster.activate(this);
  }

  copy(name?: string): MemorySheet {
    return copySheet(this, name);
  }

  usedBox(valuesOnly = false): Box | undefined {
    this.workbook.calculation.ensure();
    return this.store.usedBox(valuesOnly);
  }

  values(box: Box): Scalar[][] {
    this.workbook.calculation.ensure();
    return this.store.values(box);
  }

  formulas(box: Box): Scalar[][] {
    const values = this.values(box);
    if (this.store.formulaCount === 0) return values;
    return values.map((line, down) =>
      line.map((value, right) => this.store.formula(box.row + down, box.column + right) ?? value),
    );
  }

  texts(box: Box): string[][] {
    return this.values(box).map((line, down) =>
      line.map((value, right) =>
        typeof value === 'string' && value === ''
          ? ''
          : cellText(value, this.format(box.row + down, box.column + right).numberFormat),
      ),
    );
  }

  valueTypes(box: Box): ValueType[][] {
    return this.values(box).map((line) => line.map(valueTypeOf));
  }

  numberFormats(box: Box): string[][] {
    return Array.from({ length: box.rows }, (_, down) =>
      Array.from(
        { length: box.columns },
        (_column, right) => this.format(box.row + down, box.column + right).numberFormat,
      ),
    );
  }

  spillBox(row: number, column: number): Box | undefined {
    this.workbook.calculation.ensure();
    return this.workbook.calculation.spillOf(this, row, column);
  }

  isFilled(row: number, column: number): boolean {
    return (
      this.values(boxOf(row, column))[0]![0] !== '' || this.store.formula(row, column) !== undefined
    );
  }

  enter(box: Box, input: readonly (readonly (Scalar | null)[])[]): void {
    requireInGrid(box);
    enterCells(this, box, input);
  }

  enterNumberFormats(box: Box, formats: readonly (readonly (string | null)[])[]): void {
    this.protection.require('allowFormatCells');
    if (formats.length !== box.rows || formats.some((line) => line.length !== box.columns)) {
      throw new ModelError(
        'InvalidArgument',
        'The number of rows or columns in the input differs from the range.',
      );
    }
    formats.forEach((line, down) => {
      line.forEach((numberFormat, right) => {
        if (numberFormat !== null)
          this.store.setFormat(boxOf(box.row + down, box.column + right), { numberFormat });
      });
    });
    this.tellFormatted(box);
  }

  clear(box: Box, what: ClearWhat = 'All'): void {
    clearCells(this, box, what);
  }

  insert(box: Box, direction: InsertDirection): void {
    insertCells(this, box, direction);
  }

  remove(box: Box, direction: DeleteDirection): void {
    removeCells(this, box, direction);
  }

  copyCells(
    from: { sheet: MemorySheet; box: Box },
    to: Box,
    what: 'All' | 'Values' | 'Formulas' | 'Formats' = 'All',
  ): void {
    copyCells(from, { sheet: this, box: to }, what);
  }

  format(row: number, column: number): CellFormat {
    return this.store.format(row, column);
  }

  commonFormat(box: Box): Partial<CellFormat> {
    return commonOf(this.store.formatsIn(box));
  }

  setFormat(box: Box, patch: FormatPatch): void {
    requireInGrid(box);
    this.protection.require('allowFormatCells');
    this.store.setFormat(box, patch);
    this.tellFormatted(box);
  }

  tellFormatted(box: Box): void {
    const { events } = this.workbook;
    events.emit({ type: 'formatChanged', source: events.source, sheet: this, box });
  }

  columnWidth(box: Box): number | undefined {
    return this.sizes.columns.commonSize(box.column, box.columns);
  }

  rowHeight(box: Box): number | undefined {
    return this.sizes.rows.commonSize(box.row, box.rows);
  }

  setColumnWidth(box: Box, points: number): void {
    this.protection.require('allowFormatColumns');
    this.sizes.columns.setSize(box.column, box.columns, points);
  }

  setRowHeight(box: Box, points: number): void {
    this.protection.require('allowFormatRows');
    this.sizes.rows.setSize(box.row, box.rows, points);
  }

  autofitColumns(box: Box): void {
    const used = this.usedBox(true);
    for (let column = box.column; column < box.column + box.columns; column += 1) {
      const texts = used === undefined ? [] : this.texts({ ...used, column, columns: 1 }).flat();
      const longest = Math.max(0, ...texts.map((text) => text.length));
      if (longest > 0) this.setColumnWidth(boxOf(0, column), 5.25 * longest + 6);
    }
  }

  autofitRows(box: Box): void {
    this.setRowHeight(box, STANDARD_HEIGHT);
  }

  columnsHidden(box: Box): boolean | undefined {
    return common(box.column, box.columns, (column) => this.isColumnHidden(column));
  }

  rowsHidden(box: Box): boolean | undefined {
    return common(box.row, box.rows, (row) => this.isRowHidden(row));
  }

  setColumnsHidden(box: Box, hidden: boolean): void {
    this.protection.require('allowFormatColumns');
    this.sizes.columns.setHidden(box.column, box.columns, hidden);
  }

  setRowsHidden(box: Box, hidden: boolean): void {
    this.protection.require('allowFormatRows');
    this.sizes.rows.setHidden(box.row, box.rows, hidden);
    const { events } = this.workbook;
    events.emit({ type: 'rowHiddenChanged', source: events.source, sheet: this, box });
  }

  isRowHidden(row: number): boolean {
    const filters = [this.filter, ...this.tables.list.map((table) => table.filter)];
    return this.sizes.rows.isHidden(row) || filters.some((filter) => filter.hides(row));
  }

  isColumnHidden(column: number): boolean {
    return this.sizes.columns.isHidden(column);
  }

  geometry(box: Box): { left: number; top: number; width: number; height: number } {
    return this.sizes.geometry(box);
  }

  merge(box: Box, across = false): void {
    requireInGrid(box);
    this.protection.requireOpen();
    if (this.tables.list.some((table) => touches(table.box, box))) {
      throw new ModelError('InvalidOperation', "Cells of a table can't be merged.");
    }
    const boxes = across
      ? Array.from({ length: box.rows }, (_, at) => ({ ...box, row: box.row + at, rows: 1 }))
      : [box];
    this.merges = this.merges.filter((merge) => !touches(merge, box));
    for (const one of boxes.filter(({ rows, columns }) => rows * columns > 1)) {
      for (const covered of without(one, boxOf(one.row, one.column)))
        this.store.clearContents(covered);
      this.merges = [...this.merges, one];
    }
    this.workbook.calculation.touch();
  }

  unmerge(box: Box): void {
    this.protection.requireOpen();
    this.merges = this.merges.filter((merge) => !touches(merge, box));
  }

  hyperlink(row: number, column: number): Hyperlink | undefined {
    return this.links.get(row, column);
  }

  setHyperlink(box: Box, link: Hyperlink): void {
    this.protection.require('allowInsertHyperlinks');
    for (let row = box.row; row < box.row + box.rows; row += 1) {
      for (let column = box.column; column < box.column + box.columns; column += 1) {
        const shown =
          link.textToDisplay ??
          (this.isFilled(row, column) ? undefined : (link.documentReference ?? link.address));
        if (shown !== undefined) this.store.setValue(row, column, shown);
        this.links.set(row, column, link);
      }
    }
    this.store.setFormat(box, { fontColor: '#0563C1', underline: 'Single' });
    this.workbook.calculation.touch();
  }

  sort(box: Box, fields: readonly SortField[], options?: SortOptions): void {
    sortCells(this, box, fields, options);
  }

  painted(row: number, column: number): Paint {
    return painted(this, row, column);
  }

  get autoFilter(): AutoFilter {
    return this.filter;
  }

  get charts(): readonly Chart[] {
    return this.chartList.list;
  }

  addChart(spec: ChartSpec): Chart {
    return this.chartList.add(spec);
  }

  updateChart(chart: Chart, patch: ChartPatch): void {
    this.chartList.update(chart, patch);
  }

  deleteChart(chart: Chart): void {
    this.chartList.delete(chart);
  }

  validation(box: Box): Validation | undefined {
    return this.validations.find(({ boxes }) => boxes.some((part) => contains(part, box)));
  }

  setValidation(box: Box, rule: Validation['rule'] | undefined): void {
    this.protection.requireOpen();
    const cut = this.validations.map((one) => ({
      ...one,
      boxes: one.boxes.flatMap((part) => without(part, box)),
    }));
    const added = rule === undefined ? [] : [{ boxes: [box], rule }];
    this.validations = [...cut.filter(({ boxes }) => boxes.length > 0), ...added];
  }

  get comments(): readonly Comment[] {
    return this.workbook.commentList.on(this);
  }

  get notes(): readonly Note[] {
    return this.workbook.noteList.on(this);
  }

  /** Merges, links and validations after cells moved. */
  shiftParts(shift: Shift): void {
    this.links.shift(shift);
    const merges = this.merges.map((merge) => shiftedBox(merge, shift));
    this.merges = merges.filter(
      (merge): merge is Box => merge !== undefined && merge.rows * merge.columns > 1,
    );
    this.validations = this.validations.flatMap((one) => {
      const boxes = mergedBoxes(one.boxes.flatMap((part) => shiftedPieces(part, shift)));
      const same =
        boxes.length === one.boxes.length && boxes.every((box, at) => sameBox(box, one.boxes[at]!));
      return boxes.length === 0 ? [] : [same ? one : { ...one, boxes }];
    });
  }

  /** Links, comments and notes go with their cells when these are sorted. */
  permuteParts(box: Box, axis: 'rows' | 'columns', order: readonly number[]): void {
    this.links.permute(box, axis, order);
    this.workbook.commentList.permute(this, box, axis, order);
    this.workbook.noteList.permute(this, box, axis, order);
  }
}

function common(start: number, count: number, of: (index: number) => boolean): boolean | undefined {
  const first = of(start);
  for (let index = start + 1; index < start + count; index += 1)
    if (of(index) !== first) return undefined;
  return first;
}
