/**
 * The in-memory workbook behind the simulated Excel, in its own terms: no wire protocol, no products.
 * Rows and columns count from 0. Every refused operation throws a `ModelError`.
 */
import type { ExcelBehaviours } from '../behaviours';
import type { CellStore, CellFormat, Scalar, Box, FormatPatch } from './cellTypes';
import type { ConditionalFormats, Paint } from './conditionalTypes';
import type { ModelEvents } from './eventTypes';
import type { AutoFilter, SortField, SortOptions } from './filterTypes';
import type { Lines } from './lineTypes';
import type { PagePrint } from './pagePrint';
import type { Protection, ProtectionOptions } from './protectionTypes';
import type { Table, Tables } from './tableTypes';
import type {
  Charts,
  Comment,
  CustomXmlPart,
  FreezePanes,
  Hyperlink,
  Name,
  Note,
  SheetPlace,
  Validation,
} from './partTypes';

export type * from './cellTypes';
export type * from './conditionalTypes';
export type * from './eventTypes';
export type * from './filterTypes';
export type * from './lineTypes';
export type * from './partTypes';
export type * from './protectionTypes';
export type * from './tableTypes';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** Which way cells move: insertion 'Down' or 'Right', deletion 'Up' or 'Left'. */
export type InsertDirection = 'Down' | 'Right';
export type DeleteDirection = 'Up' | 'Left';

/** What `clear` takes away. */
export type ClearWhat = 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks';

export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

/** One worksheet. Boxes must lie within the grid (1,048,576 rows, 16,384 columns). */
export interface Sheet {
  readonly id: string;
  readonly workbook: Workbook;
  readonly store: CellStore;
  /** False once the sheet was deleted. */
  readonly alive: boolean;
  /** Setting it renames references; throws InvalidArgument or ItemAlreadyExists. */
  name: string;
  /** Hiding the last visible sheet throws InvalidOperation. */
  visibility: Visibility;
  /** Setting it moves the sheet. */
  position: number;
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  delete(): void;
  activate(): void;
  /** A copy with cells, formats, conditional formats, tables (renamed), sheet-scoped names; placed last. */
  copy(name?: string): Sheet;

  /** Bounding box of what holds a value (or, unless `valuesOnly`, a format). */
  usedBox(valuesOnly?: boolean): Box | undefined;
  values(box: Box): Scalar[][];
  /** The formula where there is one, else the value. */
  formulas(box: Box): Scalar[][];
  /** What the cells show. */
  texts(box: Box): string[][];
  valueTypes(box: Box): ValueType[][];
  numberFormats(box: Box): string[][];
  /** The cells that the results of the cell's formula fill; undefined unless they are several. */
  spillBox(row: number, column: number): Box | undefined;
  /** What the function said that answered the cell's error; '' where it said nothing, or there is none. */
  errorSentence(row: number, column: number): string;
  /** True where the cell holds a value or a formula. */
  isFilled(row: number, column: number): boolean;
  /** As typed: '=' starts a formula, numbers in text become numbers, `'` keeps text; null leaves a cell alone. */
  enter(box: Box, input: readonly (readonly (Scalar | null)[])[]): void;
  /** Takes a value of a cell's drop-down list. */
  pick(cell: Box, value: string): void;
  enterNumberFormats(box: Box, formats: readonly (readonly (string | null)[])[]): void;
  clear(box: Box, what?: ClearWhat): void;
  insert(box: Box, direction: InsertDirection): void;
  remove(box: Box, direction: DeleteDirection): void;
  /** Copies values, formulas (shifted) and formats; the source repeats to fill the target. */
  copyCells(
    from: { sheet: Sheet; box: Box },
    to: Box,
    what?: 'All' | 'Values' | 'Formulas' | 'Formats',
  ): void;

  format(row: number, column: number): CellFormat;
  /** What all cells of the box agree on; a property on which they differ is missing. */
  commonFormat(box: Box): Partial<CellFormat>;
  setFormat(box: Box, patch: FormatPatch): void;

  merge(box: Box, across?: boolean): void;
  unmerge(box: Box): void;
  readonly merges: readonly Box[];

  hyperlink(row: number, column: number): Hyperlink | undefined;
  setHyperlink(box: Box, link: Hyperlink): void;

  sort(box: Box, fields: readonly SortField[], options?: SortOptions): void;

  readonly conditionalFormats: ConditionalFormats;
  /** What the conditional formats make of a cell, on top of its own format. */
  painted(row: number, column: number): Paint;

  readonly lines: Lines;
  readonly tables: Tables;
  readonly autoFilter: AutoFilter;
  readonly protection: Protection;
  readonly freezePanes: FreezePanes;
  readonly print: PagePrint;
  readonly charts: Charts;
  readonly validations: readonly Validation[];
  /** The validation that covers the whole box, if one does. */
  validation(box: Box): Validation | undefined;
  setValidation(box: Box, rule: Validation['rule'] | undefined): void;

  readonly comments: readonly Comment[];
  readonly notes: readonly Note[];
}

/** One answer of the calculator: a value, or rows of values that spill. */
export type CalculatorAnswer = Scalar | Scalar[][];

/** A call of a function that the model does not know. Arguments that are ranges come as rows of values. */
export interface CalculatorCall {
  /** As written, in upper case, for example `YOUPIN.POOLSTATUS`. */
  readonly name: string;
  readonly args: readonly (CalculatorAnswer | undefined)[];
  /** `Sheet1!A2:F2` per argument that is a range, else undefined. */
  readonly addresses: readonly (string | undefined)[];
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Answers for functions the model does not know (custom functions). */
export interface Calculator {
  knows(name: string): boolean;
  /** `undefined`: not known yet; the cell keeps its last value until `recalculate` or `setResult`. */
  call(call: CalculatorCall): CalculatorAnswer | undefined;
}

/** A selected box, or several. */
export interface Selection {
  readonly sheet: Sheet;
  readonly boxes: readonly Box[];
}

export interface Workbook {
  name: string;
  readonly sheets: readonly Sheet[];
  readonly events: ModelEvents;
  /** True while a cell is being typed into: the engine then refuses or delays requests. */
  cellEditMode: boolean;
  /** How often an add-in had the sheet drawn anew. */
  redraws: number;
  /** How often an add-in asked for merged cells. */
  mergeQuestions: number;
  /** How many cells were moved or copied. */
  movedCells: number;
  /** What the Excel that has it open does. */
  behaviours: ExcelBehaviours;
  /** Dates count from 1904. */
  datesFrom1904: boolean;
  readonly author: string;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  calculator: Calculator | undefined;
  /** By name (any case) or id. */
  sheet(key: string): Sheet | undefined;
  /** A name that is not given becomes Sheet1, Sheet2, ...; an id that is not given, or taken, becomes a new one. */
  addSheet(name?: string, id?: string): Sheet;
  readonly activeSheet: Sheet;
  /** Whether a sheet that is one chart, and no `Sheet`, is shown in front of the active one. */
  isChartSheetActive: boolean;
  readonly selection: Selection;
  select(sheet: Sheet, boxes: readonly Box[]): void;

  /** Tables of all sheets; names are unique in the workbook. */
  readonly tables: readonly Table[];
  table(key: string): Table | undefined;

  /** Of the workbook (`sheet` not given) or of one sheet. */
  names(sheet?: Sheet): readonly Name[];
  addName(
    name: string,
    formula: string,
    options?: { sheet?: Sheet; comment?: string; visible?: boolean },
  ): Name;
  updateName(name: Name, patch: { formula?: string; visible?: boolean; comment?: string }): void;
  deleteName(name: Name): void;
  /** The range a name refers to, or undefined (a constant, or #REF!). */
  resolveName(name: Name): SheetPlace | undefined;
  nameValue(name: Name): Scalar | Scalar[][];

  readonly comments: readonly Comment[];
  addComment(place: SheetPlace, content: string): Comment;
  replyToComment(comment: Comment, content: string): void;
  updateComment(comment: Comment, patch: { content?: string; resolved?: boolean }): void;
  deleteComment(comment: Comment): void;
  readonly notes: readonly Note[];
  addNote(place: SheetPlace, content: string): Note;
  updateNote(
    note: Note,
    patch: Partial<Pick<Note, 'content' | 'visible' | 'width' | 'height'>>,
  ): void;
  deleteNote(note: Note): void;

  readonly customXmlParts: readonly CustomXmlPart[];
  /** Throws InvalidArgument when `xml` is not well formed. */
  addCustomXmlPart(xml: string): CustomXmlPart;
  updateCustomXmlPart(part: CustomXmlPart, xml: string): void;
  deleteCustomXmlPart(part: CustomXmlPart): void;

  /** Settings of the add-in, kept in the workbook; values are JSON. */
  readonly settings: ReadonlyMap<string, unknown>;
  setSetting(key: string, value: unknown): void;
  deleteSetting(key: string): void;

  readonly structureProtected: boolean;
  protectStructure(password?: string): void;
  unprotectStructure(password?: string): void;

  /** Evaluates what is out of date now; reads do so by themselves. */
  recalculate(): void;
  /**
   * A late answer of the calculator for a formula's cell; spills when it has several cells. `sentence`: what it says of
   * an error.
   */
  setResult(
    sheet: Sheet,
    row: number,
    column: number,
    answer: CalculatorAnswer,
    sentence?: string,
  ): void;

  /** Runs an action as a co-author's: events have source Remote. */
  asRemote<T>(work: () => T): T;
}

export type { ProtectionOptions };
