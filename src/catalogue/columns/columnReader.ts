import type { Column, RawCell } from '../types';

/** Rows of a grid that hold products; a missing cell is undefined. */
export type Rows = readonly (readonly (RawCell | undefined)[])[];

/**
 * Reads the cells of one field into columns, any number of them. It remembers the texts it has read:
 * one that recurs is read once.
 */
export interface ColumnReader<C = Column> {
  /** A column of `size` rows, all ok until `fill` says otherwise. */
  create(size: number): C;
  /** Reads column `at` of `rows` into rows `start`… of `column`, which `create` made. */
  fill(rows: Rows, at: number, column: C, start: number): void;
  /** A column of one row, to be filled again; takes the buffers of `column`, which the caller gives up. */
  reuse(column: C): C;
  /** The first `size` rows of a column that was created for more. */
  trim(column: C, size: number): C;
}
