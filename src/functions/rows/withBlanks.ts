import type { EmptyCellSource } from '../functionsHost';
import type { RawRow } from '../cells/rawRows';
import type { RangePlace } from '../runtime/parseAddress';

const hasZero = (row: RawRow): boolean => row.includes(0);

/**
 * The rows with `''` where the sheet has nothing: Excel may have handed 0 for that. Where it can't be asked, a row of
 * nothing but 0 is a blank one.
 */
export async function withBlanks(
  source: EmptyCellSource,
  rows: readonly RawRow[],
  range: RangePlace | undefined,
): Promise<readonly RawRow[]> {
  const block = range && { ...range, rows: rows.length, columns: rows[0]?.length ?? 0 };
  const isEmpty = block && (await source.of(block));
  if (isEmpty === undefined)
    return rows.map((row) =>
      row.every((cell) => cell === 0 || cell === '') ? row.map(() => '') : row,
    );
  return rows.map((row, at) =>
    hasZero(row) ? row.map((cell, column) => (cell === 0 && isEmpty(at, column) ? '' : cell)) : row,
  );
}

/** Whether rows hold a 0, which may be nothing. */
export const mayHideBlanks = (rows: readonly RawRow[]): boolean => rows.some(hasZero);
