import { invalidArgument } from '../../engine/HostError';
import { isWholeColumns, isWholeRows } from '../../model/box';
import type { Box, Scalar as CellValue } from '../../model';
import type { Json } from '../../protocol/types';
import { isList } from '../define/values';
import type { Region } from '../region/Region';

const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/**
 * How many cells a read would touch; endless for whole rows and columns, whose cell properties Excel
 * answers with null however many they are.
 */
export function readCells(region: Region): number {
  const { box } = region;
  return isWholeColumns(box) || isWholeRows(box) ? Number.POSITIVE_INFINITY : region.cells;
}

/** InvalidArgument unless the rows and columns are those of the box. */
export function requireSize(box: Box, rows: number, columns: number): void {
  if (rows !== box.rows || columns !== box.columns) throw invalidArgument(WRONG_SIZE);
}

/**
 * Input of an add-in to `values`, `formulas` or `numberFormat`: rows of cells of the range's shape,
 * or one cell for all. null leaves a cell alone. Whole rows and columns are refused, as in Excel.
 */
export function matrixOf(region: Region, input: Json): (CellValue | null)[][] {
  const { box } = region;
  if (readCells(region) === Number.POSITIVE_INFINITY) throw invalidArgument();
  if (!isList(input)) {
    const one = cellOf(input);
    return Array.from({ length: box.rows }, () =>
      new Array<CellValue | null>(box.columns).fill(one),
    );
  }
  if (input.length !== box.rows) throw invalidArgument(WRONG_SIZE);
  return input.map((row) => rowOf(row, box.columns));
}

function rowOf(row: Json, columns: number): (CellValue | null)[] {
  if (!isList(row) || row.length !== columns) throw invalidArgument(WRONG_SIZE);
  return row.map(cellOf);
}

function cellOf(value: Json): CellValue | null {
  if (value === null || typeof value !== 'object') return value;
  throw invalidArgument();
}
