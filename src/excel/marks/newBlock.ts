import type { CheckResult } from '../check/types';
import { RESULT_COLUMNS } from '../../report';
import { isInside, type Place } from './place';
import type { SheetState } from './sheetState';

/** Where new result columns go, before what is there makes room. */
export interface NewBlock {
  readonly place: Place;
  /** Of the table whose columns they become: its id, and before which of its columns they go. */
  readonly table?: { readonly id: string; readonly index: number };
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

/**
 * The place of new result columns: right of the ones that stand, so that the old ones stay whole
 * until they are taken out; else inside the table, as its last columns; else right beside the data,
 * so that a sort takes them along.
 */
export function newBlock(check: CheckResult, state: SheetState): NewBlock {
  const { data, header } = check;
  const { table } = data;
  const old = state.results;
  const columns = RESULT_COLUMNS.length;
  if (table !== undefined) {
    const whole: Place = {
      row: table.firstRow,
      column: table.firstColumn,
      rows: table.rowCount,
      columns: table.columnCount,
    };
    const column =
      old !== undefined && isInside({ ...old, rows: 1 }, whole)
        ? old.column + old.columns
        : whole.column + whole.columns;
    const place = { row: whole.row, column, rows: whole.rows, columns };
    return { place, table: { id: table.id, index: column - whole.column } };
  }
  const row = header.headerRow - 1;
  const lastRow = data.firstRow + data.grid.length - 1;
  const column = old === undefined ? columnAfterData(check) : old.column + old.columns;
  return { place: { row, column, rows: Math.max(1, lastRow - row + 1), columns } };
}
