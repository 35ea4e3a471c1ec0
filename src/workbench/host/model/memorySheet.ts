import { boxOf, requireInGrid } from './box';
import type { Box, CellFormat, CellStore, FormatPatch, Scalar } from './cellTypes';
import { ChartList } from './chartList';
import { clearCells } from './clearCells';
import { ConditionalFormatList } from './conditionalFormatList';
import type { Paint } from './conditionalTypes';
import { copyCells } from './copyCells';
import { copySheet } from './copySheet';
import { enterCells } from './enterCells';
import { enterNumberFormats } from './enterNumberFormats';
import type { AutoFilter, SortField, SortOptions } from './filterTypes';
import { commonOf } from './formats';
import { FrozenPanes } from './frozenPanes';
import { linkCells } from './linkCells';
import type { MemoryWorkbook } from './memoryWorkbook';
import { MergedCells } from './mergedCells';
import { insertCells, removeCells } from './moveCells';
import { cellText } from './numberText';
import { pagePrint } from './pagePrint';
import { painted } from './painted';
import type { Comment, Hyperlink, Note, Validation } from './partTypes';
import { Plane } from './plane';
import { SheetFilter } from './sheetFilter';
import { SheetLines } from './sheetLines';
import { SheetProtection } from './sheetProtection';
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
import { ValidationList } from './validationList';
import { valueTypeOf } from './valueTypeOf';

/** One worksheet over a cell store. */
export class MemorySheet implements Sheet {
  alive = true;
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  readonly links = new Plane<Hyperlink>();
  readonly conditionalFormats = new ConditionalFormatList(this);
  readonly tables = new TableList(this);
  readonly filter = new SheetFilter(this);
  readonly protection = new SheetProtection(this);
  readonly lines = new SheetLines(this);
  readonly merged = new MergedCells(this);
  readonly validationList = new ValidationList(this);
  readonly freezePanes = new FrozenPanes();
  readonly print = pagePrint();
  readonly charts: ChartList;

  constructor(
    readonly workbook: MemoryWorkbook,
    readonly id: string,
    private ownName: string,
    readonly store: CellStore,
  ) {
    this.charts = new ChartList(this, workbook);
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

  errorSentence(row: number, column: number): string {
    return this.workbook.calculation.sentenceOf(this, row, column);
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

  pick(cell: Box, value: string): void {
    enterCells(this, cell, [[value]], !this.workbook.behaviours.has('dropDownsRaiseNoEvent'));
  }

  enter(box: Box, input: readonly (readonly (Scalar | null)[])[]): void {
    requireInGrid(box);
    enterCells(this, box, input);
  }

  enterNumberFormats(box: Box, formats: readonly (readonly (string | null)[])[]): void {
    enterNumberFormats(this, box, formats);
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
    this.emitFormatted(box);
  }

  emitFormatted(box: Box): void {
    const { events } = this.workbook;
    events.emit({ type: 'formatChanged', source: events.source, sheet: this, box });
  }

  get merges(): readonly Box[] {
    return this.merged.list;
  }

  merge(box: Box, across = false): void {
    this.merged.merge(box, across);
  }

  unmerge(box: Box): void {
    this.merged.unmerge(box);
  }

  hyperlink(row: number, column: number): Hyperlink | undefined {
    return this.links.get(row, column);
  }

  setHyperlink(box: Box, link: Hyperlink): void {
    linkCells(this, box, link);
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

  get validations(): readonly Validation[] {
    return this.validationList.list;
  }

  validation(box: Box): Validation | undefined {
    return this.validationList.at(box);
  }

  setValidation(box: Box, rule: Validation['rule'] | undefined): void {
    this.validationList.set(box, rule);
  }

  get comments(): readonly Comment[] {
    return this.workbook.commentList.on(this);
  }

  get notes(): readonly Note[] {
    return this.workbook.noteList.on(this);
  }
}
