import type { CheckResult } from '../check/types';
import { RESULT_COLUMNS } from '../../report';
import type { Place } from './place';
import type { SheetState } from './sheetState';

/** Where new result columns go, before what is there makes room. */
export interface NewBlock {
  readonly place: Place;
  /** Of the table whose columns they become: its id, and before which of its columns they go, or that they are its last. */
  readonly table?: { readonly id: string; readonly index: number; readonly isEnd: boolean };
  /** Rows of the sheet that are told; others keep what is said of them. */
  readonly told: { readonly row: number; readonly rows: number };
  /**
   * Whether the columns that stand take what the new ones say: then formulas of the user's that look
   * at them hold, and they stay where and as wide as somebody made them.
   */
  readonly isInPlace: boolean;
}

/**
 * The column right of the data: of its last column with a field and of the columns with headers that
 * follow without a gap. What lies beyond a gap is something else, and a sort leaves it where it is.
 */
function columnAfterData({ data, columns }: CheckResult): number {
  const headed = new Set(columns.map(({ column }) => column));
  const known = columns.flatMap(({ column, field }) => (field === null ? [] : [column]));
  let after = Math.max(-1, ...known) + 1;
  while (headed.has(after)) after++;
  return data.firstColumn + after;
}

/** Header and product rows; of a selection, those of the whole data. */
function rowsOf(
  { data, header }: CheckResult,
  { results }: SheetState,
): Pick<Place, 'row' | 'rows'> {
  const { table, part } = data;
  if (table) return { row: table.firstRow, rows: table.rowCount };
  const row = header.headerRow - 1;
  const read = data.firstRow + data.grid.length;
  const end = part ? Math.max(read, part.end, results ? results.row + results.rows : 0) : read;
  return { row, rows: Math.max(1, end - row) };
}

function toldRows(
  { data }: CheckResult,
  { row, rows }: Pick<Place, 'row' | 'rows'>,
): NewBlock['told'] {
  if (data.part === undefined) return { row: row + 1, rows: rows - 1 };
  const first = Math.max(data.firstRow, row + 1);
  const end = Math.min(data.firstRow + data.part.rows, row + rows);
  return { row: first, rows: Math.max(0, end - first) };
}

/**
 * The place of new result columns: right of the ones that stand, so that the old ones stay whole
 * until the new ones are finished; else inside the table, as its last columns; else right beside the
 * data, so that a sort takes them along.
 */
export function newBlock(check: CheckResult, state: SheetState): NewBlock {
  const { table } = check.data;
  const rows = rowsOf(check, state);
  const own = [...state.columns.values()];
  const isIn = (column: number): boolean =>
    table === undefined ||
    (column >= table.firstColumn && column < table.firstColumn + table.columnCount);
  const isInPlace = own.length === RESULT_COLUMNS.length && own.every(isIn);
  const end = table ? table.firstColumn + table.columnCount : columnAfterData(check);
  const afterOwn = Math.max(...own) + 1;
  const column = isInPlace || (own.length > 0 && table === undefined) ? afterOwn : end;
  return {
    place: { ...rows, column, columns: RESULT_COLUMNS.length },
    ...(table && {
      table: { id: table.id, index: column - table.firstColumn, isEnd: column === end },
    }),
    told: toldRows(check, rows),
    isInPlace,
  };
}
