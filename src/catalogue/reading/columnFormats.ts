import type { Grid, GridFormats, RowReadings } from '../types';
import { currencyOfFormat } from './numberFormat';

/** The number formats of one column, and the grid in which they are. */
export interface ColumnFormats {
  /** By row of the grid: number in `codes` plus 1; 0: none. */
  readonly rows: ArrayLike<number>;
  readonly codes: readonly string[];
  /** Entries of `rows` that occur on numbers below the header. */
  readonly used: ReadonlySet<number>;
  /** Whether every number below the header has one, as far as formats are known. */
  readonly hasAll: boolean;
}

/** The formats of the numbers in a column below the header; undefined where none carries meaning. */
export function columnFormats(
  grid: Grid,
  firstRow: number,
  formats: GridFormats | undefined,
  at: number,
): ColumnFormats | undefined {
  const rows = formats?.columns.get(at);
  if (formats === undefined || rows === undefined) return undefined;
  const end = Math.min(grid.length, formats.rows ?? grid.length);
  const isNumber = (row: number): boolean => typeof grid[row]![at] === 'number';
  return usedFormats({ rows, codes: formats.codes }, firstRow, end, isNumber);
}

function usedFormats(
  { rows, codes }: Pick<ColumnFormats, 'rows' | 'codes'>,
  firstRow: number,
  end: number,
  isNumber: (row: number) => boolean,
): ColumnFormats | undefined {
  const used = new Set<number>();
  let hasAll = true;
  for (let row = firstRow; row < end; row++) {
    if (!isNumber(row)) continue;
    const code = rows[row] ?? 0;
    if (code === 0) hasAll = false;
    else used.add(code);
  }
  return used.size === 0 ? undefined : { rows, codes, used, hasAll };
}

/** One format code with the texts of two. */
function codeOfBoth(one: string, other: string): string {
  const [first, second] = [currencyOfFormat(one), currencyOfFormat(other)];
  if (second === undefined || first === null || first === second) return one;
  return first === undefined || second === null ? other : `"${first} ${second}"`;
}

/** The formats of the two columns of a range as those of one. */
export function formatsOfBoth(
  grid: Grid,
  firstRow: number,
  formats: GridFormats | undefined,
  [one, other]: readonly [number, number],
): ColumnFormats | undefined {
  if (formats === undefined) return undefined;
  const codes = [...formats.codes];
  const end = Math.min(grid.length, formats.rows ?? grid.length);
  const rows = new Int32Array(end);
  const isNumber = (row: number, at: number): boolean => typeof grid[row]![at] === 'number';
  const numberIn = (row: number, at: number): number =>
    isNumber(row, at) ? (formats.columns.get(at)?.[row] ?? 0) : 0;
  const pairs = new Map<number, number>();
  for (let row = firstRow; row < end; row++) {
    const [a, b] = [numberIn(row, one), numberIn(row, other)];
    if (a === 0 || b === 0 || a === b) rows[row] = a || b;
    else {
      const pair = a * (formats.codes.length + 1) + b;
      const known = pairs.get(pair) ?? codes.push(codeOfBoth(codes[a - 1]!, codes[b - 1]!));
      pairs.set(pair, known);
      rows[row] = known;
    }
  }
  return usedFormats(
    { rows, codes },
    firstRow,
    end,
    (row) => isNumber(row, one) || isNumber(row, other),
  );
}

/** Readings of single rows, from the reading of each format. */
export function rowReadings(
  { rows, codes }: ColumnFormats,
  first: number,
  readingOf: (code: string) => RowReadings['readings'][number],
): RowReadings {
  return { first, codes: rows, readings: codes.map(readingOf) };
}
