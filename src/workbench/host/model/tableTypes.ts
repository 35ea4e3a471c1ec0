import type { Box, Scalar } from './cellTypes';
import type { AutoFilter, SortField } from './filterTypes';
import type { Sheet } from './types';

export interface TableColumn {
  readonly id: number;
  readonly name: string;
}

export interface Table {
  readonly id: string;
  readonly sheet: Sheet;
  readonly alive: boolean;
  /** Unique in the workbook; setting it renames structured references. */
  name: string;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** Header, body and totals. */
  readonly box: Box;
  readonly headerBox: Box | undefined;
  readonly bodyBox: Box;
  readonly totalsBox: Box | undefined;
  readonly columns: readonly TableColumn[];
  readonly filter: AutoFilter;
  /** By name (any case) or id. */
  column(key: string | number): TableColumn | undefined;
  /** Inserts before `index` (default: at the end); cells right of the table move. `values` may hold the header. */
  addColumn(index?: number, values?: readonly Scalar[], name?: string): TableColumn;
  renameColumn(index: number, name: string): void;
  deleteColumn(index: number): void;
  /** Inserts before body row `index` (default: at the end); cells below the table move. */
  addRows(index: number | undefined, rows: readonly (readonly (Scalar | null)[])[]): void;
  deleteRows(index: number, count: number): void;
  /** The header stays in its row. */
  resize(box: Box): void;
  sort(fields: readonly SortField[], matchCase?: boolean): void;
  readonly sortFields: readonly SortField[];
  /** The cells stay, the table goes. */
  convertToRange(): void;
  /** The cells go too. */
  delete(): void;
}

export interface Tables {
  readonly list: readonly Table[];
  /**
   * Without headers in the data, a header row is inserted above it. An id that is taken becomes a new one.
   * Throws InvalidArgument on overlap.
   */
  add(box: Box, hasHeaders: boolean, name?: string, id?: string): Table;
}
