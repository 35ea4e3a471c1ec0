import { ExcelBehaviours } from '../behaviours';
import type { Box, Scalar, Shift } from './cellTypes';
import { Calculation } from './calculation';
import { CustomXmlParts } from './customXmlParts';
import { Emitter } from './emitter';
import { renameSheetIn, renameTableIn } from './formula/references';
import type { MemorySheet } from './memorySheet';
import type { MemoryTable } from './memoryTable';
import { ModelError } from './modelError';
import { IdGiver } from './idGiver';
import { NameList } from './nameList';
import type { Comment, CustomXmlPart, Name, Note, SheetPlace } from './partTypes';
import { AnnotationList } from './annotationList';
import { SheetRoster } from './sheetRoster';
import type { Calculator, CalculatorAnswer, Selection, Workbook } from './types';

/** Options of a new workbook. */
export interface WorkbookOptions {
  readonly name?: string;
  readonly author?: string;
  /** Sheets to begin with; default one, `Sheet1`. */
  readonly sheetNames?: readonly string[];
  /** Gives the year of an entry like `1-2`. */
  readonly today?: () => Date;
  /** The number after which ids are counted, so that those of a file which is read into it stay free; 0 unless given. */
  readonly lastId?: number;
}

type SheetComment = Comment & { readonly sheet: MemorySheet };
type SheetNote = Note & { readonly sheet: MemorySheet };

/** A workbook in memory. */
export class MemoryWorkbook implements Workbook {
  name: string;
  readonly author: string;
  readonly events = new Emitter();
  readonly calculation = new Calculation(this);
  readonly nameList = new NameList(this);
  readonly commentList = new AnnotationList<SheetComment>();
  readonly noteList = new AnnotationList<SheetNote>();
  readonly xmlParts = new CustomXmlParts(() => `{${this.newId('xml')}}`);
  readonly today: () => Date;
  cellEditMode = false;
  redraws = 0;
  mergeQuestions = 0;
  movedCells = 0;
  datesFrom1904 = false;
  isChartSheetActive = false;
  behaviours = new ExcelBehaviours();
  calculationMode: Workbook['calculationMode'] = 'Automatic';
  readonly roster = new SheetRoster(this);
  private answering: Calculator | undefined;
  private readonly kept = new Map<string, unknown>();
  private password: string | undefined;
  private readonly ids: IdGiver;

  constructor(options: WorkbookOptions = {}) {
    this.name = options.name ?? 'Book1.xlsx';
    this.author = options.author ?? 'User';
    this.today = options.today ?? (() => new Date());
    this.ids = new IdGiver(options.lastId ?? 0);
    const names = options.sheetNames ?? [];
    for (const name of names.length === 0 ? ['Sheet1'] : names) this.addSheet(name);
  }

  /** An id that nothing else has; see `IdGiver`. */
  newId(kind: string, wanted?: string): string {
    return this.ids.next(kind, wanted);
  }

  get calculator(): Calculator | undefined {
    return this.answering;
  }

  set calculator(calculator: Calculator | undefined) {
    this.answering = calculator;
    this.calculation.touch();
  }

  sheet(key: string): MemorySheet | undefined {
    const lower = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === lower || sheet.id === key);
  }

  /** Rewrites references to a sheet that got another name or (`after` undefined) is gone. */
  rewriteSheetName(before: string, after: string | undefined): void {
    const change = (formula: string): string => renameSheetIn(formula, before, after);
    this.mapFormulas(change);
    for (const sheet of this.sheets) sheet.conditionalFormats.renameSheet(before, after);
  }

  private mapFormulas(change: (formula: string) => string): void {
    for (const sheet of this.sheets) {
      for (const { row, column, formula } of sheet.store.formulaCells()) {
        const next = change(formula);
        if (next !== formula) sheet.store.setFormula(row, column, next);
      }
      sheet.charts.mapFormulas(change);
    }
    this.nameList.mapFormulas(change);
    this.calculation.touch();
  }

  renameTable(before: string, after: string): void {
    this.mapFormulas((formula) => renameTableIn(formula, before, after));
  }

  get sheets(): readonly MemorySheet[] {
    return this.roster.list;
  }

  addSheet(name?: string, id?: string): MemorySheet {
    return this.roster.add(name, id);
  }

  get activeSheet(): MemorySheet {
    return this.roster.active;
  }

  get selection(): Selection {
    return this.roster.selection;
  }

  select(sheet: MemorySheet, boxes: readonly Box[]): void {
    this.roster.select(sheet, boxes);
  }

  get tables(): readonly MemoryTable[] {
    return this.sheets.flatMap((sheet) => sheet.tables.list);
  }

  table(key: string): MemoryTable | undefined {
    const lower = key.toLowerCase();
    return this.tables.find((table) => table.name.toLowerCase() === lower || table.id === key);
  }

  freeTableName(): string {
    let number = 1;
    while (this.table(`Table${number}`) !== undefined) number += 1;
    return `Table${number}`;
  }

  requireFreeTableName(name: string, own?: MemoryTable): void {
    const lower = name.toLowerCase();
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name))
      throw new ModelError('InvalidArgument', 'The table name is not valid.');
    const tableHas = this.tables.some(
      (table) => table !== own && table.name.toLowerCase() === lower,
    );
    if (tableHas || this.nameList.list.some((other) => other.name.toLowerCase() === lower)) {
      throw new ModelError('ItemAlreadyExists', 'There is such a name already.');
    }
  }

  names(sheet?: MemorySheet): readonly Name[] {
    return this.nameList.of(sheet);
  }

  findName(name: string, sheet: MemorySheet): Name | undefined {
    return this.nameList.find(name, sheet);
  }

  addName(
    name: string,
    formula: string,
    options: { sheet?: MemorySheet; comment?: string; visible?: boolean } = {},
  ): Name {
    return this.nameList.add(
      name,
      formula,
      options.sheet,
      options.comment ?? '',
      options.visible ?? true,
    );
  }

  updateName(name: Name, patch: { formula?: string; visible?: boolean; comment?: string }): void {
    this.nameList.update(name, patch);
  }

  deleteName(name: Name): void {
    this.nameList.delete(name);
  }

  resolveName(name: Name): SheetPlace | undefined {
    return this.nameList.resolve(name);
  }

  nameValue(name: Name): Scalar | Scalar[][] {
    this.calculation.ensure();
    const home = name.sheet === undefined ? undefined : this.sheet(name.sheet.id);
    return this.calculation.freeValue(name.formula, home ?? this.activeSheet);
  }

  get comments(): readonly Comment[] {
    return this.commentList.list;
  }

  addComment(place: { sheet: MemorySheet; box: Box }, content: string): Comment {
    const { sheet, box } = place;
    const where = { sheet, row: box.row, column: box.column };
    const id = `{${this.newId('comment')}}`;
    return this.commentList.add({
      id,
      ...where,
      content,
      author: this.author,
      resolved: false,
      replies: [],
    });
  }

  replyToComment(comment: SheetComment, content: string): void {
    const reply = { id: `{${this.newId('reply')}}`, content, author: this.author };
    this.commentList.update(comment, { replies: [...comment.replies, reply] });
  }

  updateComment(comment: SheetComment, patch: { content?: string; resolved?: boolean }): void {
    this.commentList.update(comment, patch);
  }

  deleteComment(comment: SheetComment): void {
    this.commentList.delete(comment);
  }

  get notes(): readonly Note[] {
    return this.noteList.list;
  }

  addNote(place: { sheet: MemorySheet; box: Box }, content: string): Note {
    const { sheet, box } = place;
    const where = { sheet, row: box.row, column: box.column };
    const lines = this.behaviours.has('notesOfOneSize') ? 0 : content.split('\n').length;
    const look = { visible: false, width: 108, height: Math.max(59.25, lines * 15) };
    return this.noteList.add({
      id: this.newId('note'),
      ...where,
      content,
      author: this.author,
      ...look,
    });
  }

  updateNote(
    note: SheetNote,
    patch: Partial<Pick<Note, 'content' | 'visible' | 'width' | 'height'>>,
  ): void {
    this.noteList.update(note, patch);
  }

  deleteNote(note: SheetNote): void {
    this.noteList.delete(note);
  }

  get customXmlParts(): readonly CustomXmlPart[] {
    return this.xmlParts.list;
  }

  addCustomXmlPart(xml: string): CustomXmlPart {
    return this.xmlParts.add(xml);
  }

  updateCustomXmlPart(part: CustomXmlPart, xml: string): void {
    this.xmlParts.update(part, xml);
  }

  deleteCustomXmlPart(part: CustomXmlPart): void {
    this.xmlParts.delete(part);
  }

  get settings(): ReadonlyMap<string, unknown> {
    return this.kept;
  }

  setSetting(key: string, value: unknown): void {
    this.kept.set(key, structuredClone(value));
    this.events.emit({ type: 'settingsChanged' });
  }

  deleteSetting(key: string): void {
    this.kept.delete(key);
    this.events.emit({ type: 'settingsChanged' });
  }

  get structureProtected(): boolean {
    return this.password !== undefined;
  }

  protectStructure(password = ''): void {
    if (this.structureProtected)
      throw new ModelError('InvalidOperation', 'The workbook is protected already.');
    this.password = password;
  }

  unprotectStructure(password = ''): void {
    if (this.password !== undefined && this.password !== '' && this.password !== password) {
      throw new ModelError('InvalidArgument', 'The password is wrong.');
    }
    this.password = undefined;
  }

  requireOpenStructure(): void {
    if (this.structureProtected)
      throw new ModelError('AccessDenied', 'The structure of the workbook is protected.');
  }

  /** Comments and notes after cells moved. */
  shiftParts(sheet: MemorySheet, shift: Shift): void {
    this.commentList.shift(sheet, shift);
    this.noteList.shift(sheet, shift);
  }

  recalculate(): void {
    this.calculation.run();
  }

  setResult(
    sheet: MemorySheet,
    row: number,
    column: number,
    answer: CalculatorAnswer,
    sentence = '',
  ): void {
    this.calculation.answer(sheet, row, column, answer, sentence);
  }

  asRemote<T>(work: () => T): T {
    const before = this.events.source;
    this.events.source = 'Remote';
    try {
      return work();
    } finally {
      this.events.source = before;
    }
  }
}

/** A new workbook in memory. */
export function createWorkbook(options?: WorkbookOptions): Workbook {
  return new MemoryWorkbook(options);
}
