import type { Column, RawCell } from '../types';

/** Rows of a grid that hold products; a missing cell is undefined. */
export type Rows = readonly (readonly (RawCell | undefined)[])[];

/**
 * How the cells of one field become a column. A plan remembers the texts that it has read, so that
 * a text which recurs is read once; it can fill any number of columns.
 */
export interface ColumnPlan<C = Column> {
  /** A column of `size` rows, all ok until `fill` says otherwise. */
  create(size: number): C;
  /** Reads column `at` of `rows` into rows `start`… of `column`, which `create` made. */
  fill(rows: Rows, at: number, column: C, start: number): void;
  /** A column of one row, to be filled again, in the space of one of which nobody asks any more. */
  reuse(column: C): C;
  /** The first `size` rows of a column that was created for more. */
  trim(column: C, size: number): C;
}
