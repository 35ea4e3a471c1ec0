import type { CheckResult } from '../check/types';
import { RESULT_COLUMNS } from '../../report';
import type { TablePlace } from './dropBlock';
import type { Place } from './place';
import type { MarkedSheet } from './readMarkedSheet';
import type { SheetState } from './sheetState';

/** Where new result columns go, before what is there makes room. */
export interface NewBlock {
  readonly place: Place;
  /** Of the table whose columns they become: its id, and before which of its columns they go, or that they are its last. */
  readonly table?: { readonly id: string; readonly index: number; readonly isEnd: boolean };
  /** Rows of the sheet that are written; others keep their results. */
  readonly written: { readonly row: number; readonly rows: number };
  /**
   * Whether the existing columns take what the new ones say: then formulas of the user's that look
   * at them hold, and they stay where and as wide as the user made them.
   */
  readonly isInPlace: boolean;
  /** They were wanted right after the title, and can't be there. */
  readonly notBeside?: true;
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

function writtenRows(
  { data }: CheckResult,
  { row, rows }: Pick<Place, 'row' | 'rows'>,
): NewBlock['written'] {
  if (data.part === undefined) return { row: row + 1, rows: rows - 1 };
  const first = Math.max(data.firstRow, row + 1);
  const end = Math.min(data.firstRow + data.part.rows, row + rows);
  return { row: first, rows: Math.max(0, end - first) };
}

/** Where a person wants result columns. */
export interface ResultPlace {
  /** Right after the title, where that can be; else right of the data. */
  readonly besideTitle?: boolean | undefined;
  /** Existing ones elsewhere go there too. */
  readonly moves?: boolean | undefined;
}

/**
 * The column right after the title; undefined where none can be put there: in a table the sheet's columns keep
 * their widths while the cells move, and of a selection the products must not move.
 */
function columnAfterTitle(
  { data, layout }: CheckResult,
  tables: readonly TablePlace[],
): number | undefined {
  const { title } = layout.columns;
  if (title === undefined || data.table || data.part) return undefined;
  const column = data.firstColumn + title + 1;
  const isCut = tables.some(
    ({ place }) => column > place.column && column < place.column + place.columns,
  );
  return isCut ? undefined : column;
}

/**
 * The place of new result columns: right of the existing ones, so that the old ones stay whole
 * until the new ones are finished; else inside the table, as its last columns; else right beside the
 * data, so that a sort takes them along, or right after the title.
 */
export function newBlock(
  check: CheckResult,
  { state, tables }: Pick<MarkedSheet, 'state' | 'tables'>,
  { besideTitle = false, moves = false }: ResultPlace = {},
): NewBlock {
  const { table, part } = check.data;
  const rows = rowsOf(check, state);
  const own = [...state.columns.values()];
  const isIn = (column: number): boolean =>
    table === undefined ||
    (column >= table.firstColumn && column < table.firstColumn + table.columnCount);
  const wished = besideTitle ? columnAfterTitle(check, tables) : undefined;
  const goal = wished ?? columnAfterData(check);
  const goes = moves && !table && !part && own.length > 0 && Math.min(...own) !== goal;
  const isInPlace = !goes && own.length === RESULT_COLUMNS.length && own.every(isIn);
  const end = table ? table.firstColumn + table.columnCount : goal;
  const staysBeside = isInPlace || (own.length > 0 && table === undefined && !goes);
  const column = staysBeside ? Math.max(...own) + 1 : end;
  return {
    place: { ...rows, column, columns: RESULT_COLUMNS.length },
    ...(table && {
      table: { id: table.id, index: column - table.firstColumn, isEnd: column === end },
    }),
    written: writtenRows(check, rows),
    isInPlace,
    ...(besideTitle && wished === undefined && (moves || own.length === 0) && { notBeside: true }),
  };
}
