import type { Grid, GridFormats, RowReadings } from '../types';

/** The number formats of one column, and the grid in which they are. */
export interface ColumnFormats {
  /** By row of the grid: number in `codes` plus 1; 0: says nothing. */
  readonly rows: ArrayLike<number>;
  readonly codes: readonly string[];
  /** Numbers, plus 1, of those that some number below the header has. */
  readonly used: ReadonlySet<number>;
  /** Whether each number below the header has one of them, as far as they are known. */
  readonly hasAll: boolean;
}

/** The formats of the numbers in a column below the header; undefined where none says more. */
export function columnFormats(
  grid: Grid,
  firstRow: number,
  formats: GridFormats | undefined,
  at: number,
): ColumnFormats | undefined {
  const rows = formats?.columns.get(at);
  if (formats === undefined || rows === undefined) return undefined;
  const used = new Set<number>();
  let hasAll = true;
  const end = Math.min(grid.length, formats.rows ?? grid.length);
  for (let row = firstRow; row < end; row++) {
    if (typeof grid[row]![at] !== 'number') continue;
    const code = rows[row] ?? 0;
    if (code === 0) hasAll = false;
    else used.add(code);
  }
  return used.size === 0 ? undefined : { rows, codes: formats.codes, used, hasAll };
}

/** Readings of single rows, by what each of the formats comes to. */
export function rowReadings(
  { rows, codes }: ColumnFormats,
  first: number,
  readingOf: (code: string) => RowReadings['readings'][number],
): RowReadings {
  return { first, codes: rows, readings: codes.map(readingOf) };
}
