import type { RawCell } from '../../catalogue';
import { rawCell } from './rawCell';

export type RawRow = readonly RawCell[];

const isPlain = (cell: unknown): cell is RawCell =>
  typeof cell === 'string' || typeof cell === 'boolean' || Number.isFinite(cell);

/** A row of plain cells is taken as it is: most rows are, and formulas ask for them one by one. */
function rawRow(row: readonly unknown[]): RawRow {
  return row.every(isPlain) ? row : row.map(rawCell);
}

const isRow = (row: unknown): row is readonly unknown[] => Array.isArray(row);

/** The cells of a range, or of a single value; undefined where the argument was left out. */
export function rawRows(value: unknown): readonly RawRow[] | undefined {
  if (value === null || value === undefined) return undefined;
  if (!Array.isArray(value)) return [[rawCell(value)]];
  const rows: readonly unknown[] = value;
  return rows.map((row) => (isRow(row) ? rawRow(row) : [rawCell(row)]));
}

const isBlank = (cell: RawCell): boolean => typeof cell === 'string' && cell.trim() === '';

/** Whether every cell of a row is blank. */
export function isBlankRow(row: RawRow): boolean {
  return row.every(isBlank);
}
