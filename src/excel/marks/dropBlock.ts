import type { ResultBlock } from '../ledger';
import { BLOCK_NAMES } from './blockNames';
import { COLUMN_NAMES } from './columnNames';
import { isInside, rangeAt, SHEET_ROWS, type Place } from './place';
import type { SheetState } from './sheetState';

const LEFT = 'Left';

/** A table, as far as our columns may be in it. */
export interface TablePlace {
  readonly id: string;
  readonly place: Place;
}

/** The table in which a block is; undefined: its columns are the sheet's own. */
export function tableAround(
  place: Place,
  tables: readonly TablePlace[],
): { readonly id: string; readonly firstColumn: number } | undefined {
  const around = tables.find((table) => isInside({ ...place, rows: 1 }, table.place));
  return around && { id: around.id, firstColumn: around.place.column };
}

/** 0-based columns of a place. */
export const spanOf = ({ column, columns }: Place): number[] =>
  Array.from({ length: columns }, (_, at) => column + at);

/**
 * Queues that result columns (0-based, of the sheet) go, as columns of the table that they are in or of
 * the whole sheet.
 */
export function queueDropColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  columns: readonly number[],
  table: { readonly id: string; readonly firstColumn: number } | undefined,
): void {
  // From the right, so that no place is moved by the one before it.
  for (const column of [...columns].sort((a, b) => b - a)) {
    if (table) {
      const item = context.workbook.tables.getItem(table.id);
      item.columns.getItemAt(column - table.firstColumn).delete();
    } else {
      const cell = sheet.getRangeByIndexes(0, column, 1, 1);
      cell.getEntireColumn().delete(LEFT);
    }
  }
}

/** Queues that a column goes of which a table that grew at its left has moved some rows. */
function queueDropTorn(sheet: Excel.Worksheet, column: number, grown: Place): void {
  const end = grown.row + grown.rows;
  const parts: Place[] = [
    { row: 0, rows: grown.row, column, columns: 1 },
    { row: grown.row, rows: grown.rows, column: column + grown.columns, columns: 1 },
    { row: end, rows: SHEET_ROWS - end, column, columns: 1 },
  ];
  for (const part of parts) if (part.rows > 0) rangeAt(sheet, part).delete(LEFT);
}

/** How result columns came into a sheet, and so how they are to leave it. */
export interface OwnOrigin {
  readonly tables: readonly TablePlace[];
  /** What the ledger says; a copied sheet has columns that it doesn't know. */
  readonly known: ResultBlock | undefined;
  /** Columns that were put into a table meanwhile. */
  readonly staged?: Place;
  /** Whole columns that were put into the sheet meanwhile; result columns right of them are further right. */
  readonly inserted?: Place;
}

/**
 * Queues that all result columns go, each wherever it is, in the way in which they came:
 * columns of a table have moved nothing above and below it, columns of the sheet everything, and what
 * the user has since made of the table does not change that.
 */
export function queueDropOwn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { results, columns }: Pick<SheetState, 'results' | 'columns'>,
  { tables, known, staged, inserted }: OwnOrigin,
): void {
  if (results === undefined) return;
  const isOfSheet = known !== undefined && known.table === undefined;
  for (const column of [...columns.values()].sort((a, b) => b - a)) {
    const before = { ...results, column, columns: 1 };
    const table = isOfSheet ? undefined : tableAround(before, tables);
    const isPushed = inserted !== undefined && column >= inserted.column;
    const place = isPushed ? { ...before, column: column + inserted.columns } : before;
    if (staged && column >= staged.column) queueDropTorn(sheet, column, staged);
    else if (known?.table !== undefined && !table) rangeAt(sheet, place).delete(LEFT);
    else queueDropColumns(context, sheet, [table ? column : place.column], table);
  }
}

/** Queues that the names of the result columns, or of what was staged, go if they are there. */
export function queueDropNames(
  sheet: Excel.Worksheet,
  state: Pick<SheetState, 'names'>,
  which: keyof typeof BLOCK_NAMES,
): void {
  const wanted = [BLOCK_NAMES[which], ...(which === 'results' ? COLUMN_NAMES : [])];
  for (const name of state.names) if (wanted.includes(name)) sheet.names.getItem(name).delete();
}
