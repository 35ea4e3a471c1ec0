import type { Area } from './references';

/** Type of a cell's value; `blank`: none, `lost`: a shared text that does not exist. */
export type CellType = 'number' | 'text' | 'boolean' | 'error' | 'date' | 'blank' | 'lost';

/** A cell as its part writes it; reused for the next one. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly type: CellType;
  /** Number of its style; 0 where it names none. */
  readonly style: number;
  /** The value of a number; 1 or 0 of a boolean; NaN of any other. */
  readonly number: number;
  /** A text, an error such as `#N/A`, or a date as ISO 8601; '' of any other. */
  readonly text: string;
  /** Number of a shared text; -1 where the text is the cell's own. */
  readonly shared: number;
  readonly hasFormula: boolean;
  /** Its formula, where the listener wants formulas. */
  readonly formula: CellFormula | undefined;
  /** A formula whose value was never worked out; a text of nothing is a value. */
  readonly isUncalculated: boolean;
}

/** A formula as a part writes it. */
export interface CellFormula {
  /** Without `=`; '' in all but the first of the cells that share one. */
  readonly text: string;
  /** Names the cells that share a formula; undefined where the cell has one of its own. */
  readonly group: string | undefined;
  /** The cells that its results fill, where these are several. */
  readonly area: Area | undefined;
}

/** A row as its part describes it; reused for the next one. */
export interface SheetRow {
  readonly index: number;
  readonly isHidden: boolean;
  /** In points; NaN where it is the usual one. */
  readonly height: number;
  /** Number of the style of its cells; 0 where it has none. */
  readonly style: number;
}

/** SAX-like listener to a sheet, in the order of its part. */
export interface SheetListener {
  /** Whether cells bring their formulas. */
  readonly wantsFormulas?: boolean;
  /** A row begins; the same row may come more than once, in pieces. */
  row?(row: SheetRow): void;
  cell(cell: Cell): void;
  /** Columns, both ends included. */
  columns?(first: number, last: number, hidden: boolean): void;
  merged?(area: Area): void;
}
