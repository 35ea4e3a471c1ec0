import { findHeader, layoutOf, type Grid, type RawCell } from '../../catalogue';
import { FIELDS, type FieldKey } from '../../fields';
import { literalText } from '../../report';
import type { ExportContent } from './types';

/** Digits up to which a text of digits is a number: a longer one is an ID, and keeps them all. */
const NUMBER_DIGITS = 9;
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Formats of one column that are written apart; of more than these the most frequent is that of all. */
const MOST_RUNS = 200;

/** Cells of a column, from `row` on (0-based), that share their number format. */
export interface FormatRun {
  readonly column: number;
  readonly row: number;
  readonly rows: number;
  readonly code: string;
}

/** What a sheet is made of. */
export interface ExportSheet {
  /** As they are typed, each row as wide as the others. */
  readonly rows: readonly (readonly RawCell[])[];
  readonly width: number;
  readonly formats: readonly FormatRun[];
  /** Rows below the header. */
  readonly products: number;
  readonly hasIds: boolean;
  /** Its columns, as a text that sheets of the same kind share. */
  readonly kind: string;
}

function typed(cell: RawCell): RawCell {
  if (typeof cell !== 'string') return cell;
  const digits = cell.replace(/\D/g, '').length;
  // Delimited text holds its numbers as texts.
  return PLAIN_NUMBER.test(cell) && digits <= NUMBER_DIGITS ? Number(cell) : literalText(cell);
}

/** Runs of rows with one code in a column. */
function runsOf(column: number, codeOf: (row: number) => string, rows: number): FormatRun[] {
  const runs: FormatRun[] = [];
  for (let row = 0; row < rows;) {
    const code = codeOf(row);
    const first = row;
    while (row < rows && codeOf(row) === code) row++;
    if (code !== '') runs.push({ column, row: first, rows: row - first, code });
  }
  if (runs.length <= MOST_RUNS) return runs;
  const counts = new Map<string, number>();
  for (const { code, rows: count } of runs) counts.set(code, (counts.get(code) ?? 0) + count);
  const [code] = [...counts].sort(([, a], [, b]) => b - a)[0]!;
  return [{ column, row: 0, rows, code }];
}

const isDate = (field: string): boolean => FIELDS[field as FieldKey].type === 'date';

/** Columns of days that a file holds as numbers. */
function dateRuns(grid: Grid, columns: readonly number[], firstRow: number): FormatRun[] {
  return columns
    .filter((column) => grid.slice(firstRow).some((row) => typeof row[column] === 'number'))
    .map((column) => ({ column, row: firstRow, rows: grid.length - firstRow, code: 'yyyy-mm-dd' }));
}

/** The cells and number formats of a file as they go into a sheet. */
export function exportSheet({ grid, merges = [], formats }: ExportContent): ExportSheet {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const header = findHeader(grid, { merges });
  const layout = header.kind === 'found' ? layoutOf(header, { grid }) : undefined;
  const firstRow = layout?.firstRow ?? 0;
  const codes = formats?.codes ?? [];
  const runs = [...(formats?.columns ?? [])].flatMap(([column, numbers]) =>
    runsOf(column, (row) => codes[(numbers[row] ?? 0) - 1] ?? '', grid.length),
  );
  const known = new Set(runs.map(({ column }) => column));
  const days = Object.entries(layout?.columns ?? {})
    .filter(([field, column]) => isDate(field) && !known.has(column))
    .map(([, column]) => column);
  const titles = header.kind === 'found' ? header.columns.map((column) => column.header) : [];
  return {
    rows: grid.map((row) => Array.from({ length: width }, (_, at) => typed(row[at] ?? ''))),
    width,
    formats: [...runs, ...dateRuns(grid, days, firstRow)],
    products: grid.length - firstRow,
    hasIds: layout?.columns.productId !== undefined,
    kind: titles.map((title) => title.trim()).join('\n'),
  };
}
