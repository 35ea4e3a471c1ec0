/** Value of a cell: '' is empty; error values are their text ('#N/A'). */
export type Scalar = string | number | boolean;

/** A rectangle of cells; counts from 0. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type BorderEdge =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideHorizontal'
  | 'InsideVertical'
  | 'DiagonalDown'
  | 'DiagonalUp';

export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** One cell's own format. Colours are '#RRGGBB'; `fill` is '' when there is none. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly fill: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly shrinkToFit: boolean;
  readonly textOrientation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly borders: Readonly<Partial<Record<BorderEdge, Border>>>;
}

/** `borders` given are merged edge by edge; an edge of style 'None' goes away. */
export type FormatPatch = Partial<CellFormat>;

/** A move of cells: `box` is inserted or deleted, cells right of or below it move. */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  readonly axis: 'rows' | 'columns';
  readonly box: Box;
}

/** One formula and its cell. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * Where cells are kept. Values, formulas and formats only; everything else is the sheet's.
 * A grid that holds its own cells implements this, so that there is no second copy.
 */
export interface CellStore {
  value(row: number, column: number): Scalar;
  formula(row: number, column: number): string | undefined;
  /** Rows of values, '' where empty. */
  values(box: Box): Scalar[][];
  /** A constant: takes a formula away. '' empties the cell. */
  setValue(row: number, column: number, value: Scalar): void;
  setFormula(row: number, column: number, formula: string): void;
  /** A formula's result: leaves the formula where it is. */
  setResult(row: number, column: number, value: Scalar): void;
  /** In reading order (row by row). */
  formulaCells(): readonly FormulaCell[];
  /** Counts formulas without walking over them. */
  readonly formulaCount: number;
  /** Visits filled cells of the box in reading order. */
  forEachFilled(box: Box, visit: (row: number, column: number, value: Scalar) => void): void;
  clearContents(box: Box): void;

  format(row: number, column: number): CellFormat;
  setFormat(box: Box, patch: FormatPatch): void;
  clearFormats(box: Box): void;
  /** Sets one cell's format as a whole (moves, copies). */
  putFormat(row: number, column: number, format: CellFormat): void;
  /** The distinct formats in a box, without visiting every cell of whole columns. */
  formatsIn(box: Box): CellFormat[];

  usedBox(valuesOnly: boolean): Box | undefined;
  /** Moves values, formulas (text unchanged) and formats. */
  shift(shift: Shift): void;
  /** Permutes the box's rows (or columns): `order[i]` is the old offset of the new i-th. */
  permute(box: Box, axis: 'rows' | 'columns', order: readonly number[]): void;
  /** A plain description of all formats, equal for equal looks. */
  describeFormats(): unknown;
}
