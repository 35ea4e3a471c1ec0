import type { CurrencyKey, FIELDS, FieldKey, FieldType } from '../fields';
import type { MergedRange } from './header/types';
import type { LeftOutRow } from './rows/types';

/** A cell as Excel hands it over: errors are texts such as `#N/A`, dates are serial numbers. */
export type RawCell = string | number | boolean;

/** Rows of raw cells; rows may differ in length and a missing cell counts as `''`. */
export type Grid = readonly (readonly RawCell[])[];

/** State of a typed cell. */
export const CELL = { ok: 0, missing: 1, invalid: 2 } as const;

/** Why a cell could not be read; the words are the report's. */
export type InvalidReason =
  | 'notANumber'
  | 'notWhole'
  | 'negative'
  | 'notAFlag'
  | 'notADate'
  | 'ambiguousDate'
  | 'notARange'
  | 'rangeReversed'
  | 'notTiers'
  | 'unknownUnit'
  | 'ambiguousNumber'
  | 'digitsLost'
  | 'notAnId'
  | 'notAShare'
  | 'unknownWord'
  | 'unnamedCertificates'
  | 'notCalculated'
  | 'errorValue';

/** The reading of one cell: a typed value, nothing, or something that can't be read. */
export type Reading<T> =
  | { readonly state: 'ok'; readonly value: T }
  | { readonly state: 'missing' }
  | { readonly state: 'invalid'; readonly reason: InvalidReason };

/** A closed range of numbers, and the ISO currency when the cell names one. */
export interface NumberRange {
  readonly low: number;
  readonly high: number;
  readonly currency?: CurrencyKey;
}

/** One quantity tier: from `quantity` pieces on, one costs `price`. */
export interface PriceTier {
  readonly quantity: number;
  readonly price: number;
}

/** A period in Excel serial days; `from` is absent where only the last day is known. */
export interface Validity {
  readonly from?: number;
  readonly to: number;
}

/** A certificate as written in a cell: its name, and its validity where the cell carries one. */
export interface CertificateEntry {
  readonly name: string;
  readonly validity?: Validity;
  /** Stated to be applied for and not issued, or no longer valid since an unnamed day. */
  readonly standing?: 'pending' | 'expired';
}

/** Numbers, flags (0 or 1), days, shares and dates: NaN wherever `state` is not ok. */
export interface NumberColumn {
  readonly kind: 'number';
  readonly state: Uint8Array;
  readonly values: Float64Array;
  /** Of scores, the maximum of their scale, where the sheet has it. */
  readonly outOf?: number;
}

/**
 * Codes of a column of prices beside indices into `CURRENCIES`: several named, or one outside the list; none
 * named on a sheet in Chinese, so yuan or dollars; none named.
 */
export const CURRENCY = { unknown: 253, unsaid: 254, none: 255 } as const;

/** The currencies of a column of prices. */
export interface PricedColumn {
  /** By row: index into `CURRENCIES` by cell, number format or header, or one of `CURRENCY`. */
  readonly currency: Uint8Array;
  /** The same for rows where these and the currency column name none: by the rest of the sheet. */
  readonly sheetCurrency: number;
}

/** Ranges: both ends NaN wherever `state` is not ok. */
export interface RangeColumn extends PricedColumn {
  readonly kind: 'range';
  readonly state: Uint8Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Texts: `''` wherever `state` is not ok. */
export interface TextColumn {
  readonly kind: 'text';
  readonly state: Uint8Array;
  readonly values: string[];
}

/** Ids, as texts and as the numbers that they write. */
export interface IdColumn {
  readonly kind: 'id';
  readonly state: Uint8Array;
  /** `''` wherever `state` is not ok. */
  readonly values: string[];
  /** The number that an id of at most 15 digits writes, its first no zero; -1 for any other, and for none. */
  readonly numbers: Float64Array;
}

/** Quantity tiers: those of row `r` are `count[r]` tiers from tier `first[r]` on; none wherever `state` is not ok. */
export interface TiersColumn extends PricedColumn {
  readonly kind: 'tiers';
  readonly state: Uint8Array;
  readonly first: Int32Array;
  readonly count: Int32Array;
  /** Quantity and price of each tier in turn, as written; undefined beyond the last tier. */
  readonly tiers: Float64Array;
}

/** Values that repeat: each row holds an index into `entries`; -1 wherever `state` is not ok. */
export interface CodedColumn<T> {
  readonly kind: 'coded';
  readonly state: Uint8Array;
  readonly codes: Int32Array;
  readonly entries: readonly T[];
}

/** A column, by the type of its field (see `ColumnOf`); whatever the sheet does not have is absent from the catalogue. */
export type Column =
  | NumberColumn
  | RangeColumn
  | TextColumn
  | IdColumn
  | TiersColumn
  | CodedColumn<readonly string[]>
  | CodedColumn<readonly CertificateEntry[]>
  | CodedColumn<string>;

/** The column in which cells of a field type are kept. */
export type ColumnOf<T extends FieldType> = T extends
  | 'number'
  | 'integer'
  | 'days'
  | 'weight'
  | 'share'
  | 'flag'
  | 'date'
  | 'validity'
  ? NumberColumn
  : T extends 'range'
    ? RangeColumn
    : T extends 'text'
      ? TextColumn
      : T extends 'id'
        ? IdColumn
        : T extends 'tiers'
          ? TiersColumn
          : T extends 'certificates'
            ? CodedColumn<readonly CertificateEntry[]>
            : T extends 'list' | 'markets'
              ? CodedColumn<readonly string[]>
              : CodedColumn<string>;

/** Columns by field; an absent key is a field that the sheet does not have. */
export type Columns = { readonly [K in FieldKey]?: ColumnOf<(typeof FIELDS)[K]['type']> };

/** Where a row or a cell came from, so that a report can point at it. */
export interface CellPlace {
  /** Name of the file, where catalogues of several were joined. */
  readonly file?: string;
  readonly sheet?: string;
  /** Row number as Excel shows it, from 1. */
  readonly row: number;
  /** Column letters as Excel shows them. */
  readonly column: string;
  /** Letters of all columns that the field is derived from, the first among them; absent where it has its own. */
  readonly derivedFrom?: readonly string[];
}

/**
 * Options for reading the cells of one column, settled by header, number formats or other cells. An absent
 * key is not settled; null is a contradiction, so that whatever depends on it is unknown.
 */
export interface ColumnReading {
  /** Currency of prices whose cell names none, by number format and header. */
  readonly currency?: CurrencyKey | null;
  /**
   * Currency of the rest of the sheet, for prices where these and the currency column name none; `unsaid`
   * if a sheet in Chinese names none.
   */
  readonly sheetCurrency?: CurrencyKey | 'unsaid' | null;
  /** What a bare number is multiplied by for the unit of the field: 0.001 in a column of grams. */
  readonly factor?: number | null;
  /** Whether commas are decimal and points separate thousands (`12,50`, `1.000`). */
  readonly decimalComma?: true | null;
  /** Whether the day is written before the month (`03/04/2024` is 3 April). */
  readonly dayFirst?: boolean | null;
  /** Serials of dates count from 1904. */
  readonly from1904?: true;
  /** The greatest score of the scale of the column. */
  readonly outOf?: number;
  /** Options of single cells, where number formats differ from row to row. */
  readonly rows?: RowReadings;
}

/** Options of single cells of a column, by their number formats. */
export interface RowReadings {
  /** Row number in Excel of the first of `codes`. */
  readonly first: number;
  /** By row: number in `readings` plus 1; 0, and beyond the end: as the rest of the column. */
  readonly codes: ArrayLike<number>;
  readonly readings: readonly Pick<ColumnReading, 'currency' | 'factor'>[];
}

/** Number formats of a grid: those that carry meaning (a currency, a unit, a date order), or more. */
export interface GridFormats {
  /** As Excel writes them in English: `[$¥-804]#,##0.00`. */
  readonly codes: readonly string[];
  /** By column of the grid, by row: number in `codes` plus 1; 0, and beyond the end: none. */
  readonly columns: ReadonlyMap<number, ArrayLike<number>>;
  /** Rows of the grid of which they are known; all if absent. */
  readonly rows?: number;
}

/** How a field without a column of its own follows from other columns (0-based in the grid). */
export type Derivation =
  /** A range of which each end has its column. */
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  /** The number of addresses in the columns: one column for each, or a list of them in a cell. */
  | { readonly kind: 'count'; readonly columns: readonly number[] }
  /** Whether the column holds an address. */
  | { readonly kind: 'present'; readonly column: number };

/** What the cells of a sheet's rows mean, and how they are read. */
export interface SheetReading {
  /** 0-based column in the grid of each field that the sheet has. */
  readonly columns: Readonly<Partial<Record<FieldKey, number>>>;
  /** Fields that other columns give; never one of `columns`. */
  readonly derived?: Readonly<Partial<Record<FieldKey, Derivation>>>;
  readonly readings?: Readonly<Partial<Record<FieldKey, ColumnReading>>>;
  /** Fields whose cells are blank in all of the first rows; where a row has none either, they count as absent. */
  readonly empty?: readonly FieldKey[];
  /** Headers of columns whose field a person chose: a repeat of the header has them again. */
  readonly named?: Readonly<Partial<Record<FieldKey, string>>>;
  /** Texts of rows that a person marked as products (see `rowTexts`). */
  readonly products?: readonly (readonly string[])[];
}

/** Where the products of a grid are: found by the header finder, followed by the builder. */
export interface Layout extends SheetReading {
  /** 0-based index in the grid of the first product row. */
  readonly firstRow: number;
  readonly sheet?: string;
  /** Row number in Excel of the grid's first row, minus 1; 0 if absent. */
  readonly rowOffset?: number;
  /** Column number in Excel (A is 1) of the grid's first column, minus 1; 0 if absent. */
  readonly columnOffset?: number;
  /** Merged cells below the header, in rows and columns of the grid. */
  readonly merges?: readonly MergedRange[];
}

/** Products in typed columns; every column has `size` rows. */
export interface Catalogue {
  readonly size: number;
  readonly columns: Columns;
  /** Row number in Excel of each product row. */
  readonly rowNumbers: Int32Array;
  /** Index of the first row of each row's listing; absent where every row is a listing of its own. */
  readonly listing?: Int32Array | undefined;
  /** Rows with cells that are no products; absent where there are none. */
  readonly leftOut?: readonly LeftOutRow[] | undefined;
  /**
   * The place of the cell that holds `field` of product row `index`, or of the first that it is derived
   * from; undefined where the field is absent.
   */
  place(field: FieldKey, index: number): CellPlace | undefined;
  /** The raw cell of `field` of product row `index`, or a cell made of the derived value; `''` where absent. */
  raw(field: FieldKey, index: number): RawCell;
}
