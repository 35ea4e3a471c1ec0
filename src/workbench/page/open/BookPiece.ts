import type {
  Box,
  ChartSeries,
  ConditionalRule,
  FilterCriterion,
  FormatPatch,
  Hyperlink,
  Paint,
  ProtectionOptions,
  Validation,
  Visibility,
} from '../../host/model';

/** Types of a cell in a chunk. */
export const CELL = { empty: 0, number: 1, text: 2, truth: 3 } as const;

/**
 * A run of a sheet's cells in reading order: parallel arrays, one entry per cell. Except for its texts it is
 * transferred from a worker without a copy.
 */
export interface CellChunk {
  readonly kind: 'cells';
  readonly rows: Uint32Array;
  readonly columns: Uint16Array;
  /** Of `CELL`. */
  readonly types: Uint8Array;
  /** A number; the place of a text among the book's; 0 or 1. */
  readonly values: Float64Array;
  /** Place among the book's formats; the first is plain. */
  readonly formats: Uint32Array;
  /** Texts that are new in this chunk: they follow those of the chunks before. */
  readonly texts: readonly string[];
  /** Formulas, with `=`, by the place of their cell in the chunk. */
  readonly formulas: readonly (readonly [place: number, formula: string])[];
  /** Formats of whole rows, which lie under the cells of this chunk and of those that follow. */
  readonly rowFormats: readonly (readonly [row: number, format: number])[];
  /** Formats that are new in this chunk. */
  readonly newFormats: readonly FormatPatch[];
  /** How much of the file has been read, 0 to 1. */
  readonly share: number;
}

/** A run of columns or rows, counted from 0, and its properties; sizes in points. */
export interface LineSpec {
  readonly from: number;
  readonly count: number;
  readonly size?: number;
  readonly hidden?: boolean;
  /** Place among the book's formats. */
  readonly format?: number;
}

/** A sheet begins. */
export interface SheetStart {
  readonly kind: 'sheet';
  readonly name: string;
  /** Permanent id of the sheet, for Excel and for data in the file, whatever its name. */
  readonly id?: string;
  readonly visibility: Visibility;
  readonly columns: readonly LineSpec[];
  /** Formats that come first here. */
  readonly newFormats: readonly FormatPatch[];
}

export interface ConditionalSpec {
  readonly boxes: readonly Box[];
  readonly rule: ConditionalRule;
  readonly stopIfTrue: boolean;
  readonly paint: Paint;
}

export interface FilterSpec {
  readonly box: Box;
  readonly criteria: readonly (readonly [column: number, criterion: FilterCriterion])[];
}

export interface TableSpec {
  readonly id?: string;
  readonly name: string;
  readonly box: Box;
  readonly style: string;
  readonly headers: boolean;
  readonly totals: boolean;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly columns: readonly string[];
  /** Left out: no filter buttons. */
  readonly filter?: FilterSpec;
}

export interface NoteSpec {
  readonly row: number;
  readonly column: number;
  readonly content: string;
}

export interface CommentSpec extends NoteSpec {
  readonly resolved: boolean;
  readonly replies: readonly string[];
}

export interface LinkSpec {
  readonly box: Box;
  readonly link: Hyperlink;
}

/** A chart; ranges are formulas with `=`, place and size in points. */
export interface ChartData {
  readonly type: string;
  readonly name: string;
  /** '' where there is none. */
  readonly title: string;
  /** '' where there is none. */
  readonly legendPosition: string;
  readonly reversed: boolean;
  /** Where the axis of values begins; absent where that follows the values. */
  readonly least?: number;
  readonly series: readonly ChartSeries[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A sheet without its cells; ends the sheet. */
export interface SheetParts {
  readonly kind: 'parts';
  /** Formats that come first here. */
  readonly newFormats: readonly FormatPatch[];
  readonly rows: readonly LineSpec[];
  readonly merges: readonly Box[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  /** In order of priority. */
  readonly conditional: readonly ConditionalSpec[];
  readonly filter?: FilterSpec;
  readonly tables: readonly TableSpec[];
  readonly notes: readonly NoteSpec[];
  readonly comments: readonly CommentSpec[];
  readonly links: readonly LinkSpec[];
  readonly validations: readonly Validation[];
  readonly charts: readonly ChartData[];
  /** What is allowed although the sheet is protected; left out: it is not. */
  readonly protection?: Partial<ProtectionOptions>;
}

export interface NameSpec {
  readonly name: string;
  /** With `=`. */
  readonly formula: string;
  /** The sheet's name; left out: of the workbook. */
  readonly sheet?: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** What belongs to the whole workbook; it comes last. */
export interface BookEnd {
  readonly kind: 'end';
  readonly names: readonly NameSpec[];
  readonly customXml: readonly string[];
  readonly settings: readonly (readonly [key: string, value: unknown])[];
  readonly activeSheet: number;
  readonly manual: boolean;
  /** Sheets can't be added, renamed, moved or deleted. */
  readonly lockedStructure: boolean;
}

/** Output of a reader of files, in this order: each sheet, its cells and its parts, then the end. */
export type BookPiece = SheetStart | CellChunk | SheetParts | BookEnd;

/** Takes the pieces one by one. */
export type OnPiece = (piece: BookPiece) => void;

/** The parts of a sheet that has none. */
export const NO_PARTS: SheetParts = {
  kind: 'parts',
  newFormats: [],
  rows: [],
  merges: [],
  frozen: { rows: 0, columns: 0 },
  tabColor: '',
  showGridlines: true,
  showHeadings: true,
  conditional: [],
  tables: [],
  notes: [],
  comments: [],
  links: [],
  validations: [],
  charts: [],
};

/** The end of a book that keeps nothing but sheets. */
export const BARE_END: BookEnd = {
  kind: 'end',
  names: [],
  customXml: [],
  settings: [],
  activeSheet: 0,
  manual: false,
  lockedStructure: false,
};
