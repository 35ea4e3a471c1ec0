import { isInside, type Place } from '../marks/place';
import type { TableInfo } from '../read/types';
import type { Run } from './rowSet';
import type { RowShift } from './rowShift';
import type { SheetMirror } from './sheetMirror';

/** What Excel calls the kinds of change, and `Sorted` for rows that were sorted. */
export type ChangeKind = `${Excel.DataChangeType}` | 'Sorted';

export interface Change {
  readonly kind: ChangeKind;
  readonly place: Place;
  /** Whether this add-in did it; absent where Excel does not tell. */
  readonly isOurs?: boolean | undefined;
}

/** What a change means for the products of a sheet; `all`: nothing but reading the sheet again can tell. */
export type Effect =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'all' }
  /** `isMark`: not the products, but what we wrote beside them. */
  | { readonly kind: 'rows'; readonly rows: Run; readonly isMark?: true }
  | { readonly kind: 'shift'; readonly shift: RowShift };

/** A row from end to end. */
const ALL_COLUMNS = 16_384;
const ALL_ROWS = 1_048_576;

/** Beyond this the sheet is read as a whole, which takes fewer requests. */
export const MANY_ROWS = 3_000;

const NOTHING: Effect = { kind: 'nothing' };
const ALL: Effect = { kind: 'all' };

/** What a change means for the sheet that the mirror shows. */
export function effectOf(mirror: SheetMirror, change: Change): Effect {
  const { place, kind } = change;
  const { data, width } = mirror;
  const isRight = place.column >= data.firstColumn + width;
  // A header right of everything is a new column; what else is typed there, formulas above all, and what
  // moves there is no result column.
  const isColumn = kind === 'RangeEdited' && data.table === undefined && change.isOurs !== true;
  const isBelowHead = place.row >= afterHead(mirror);
  if (isRight && (!isColumn || isBelowHead)) return NOTHING;
  switch (kind) {
    case 'RangeEdited':
      return edited(mirror, change);
    case 'Sorted':
      return rowsOf(mirror, place);
    case 'RowInserted':
    case 'RowDeleted':
      return moved(mirror, place, kind === 'RowInserted' ? place.rows : -place.rows);
    case 'ColumnInserted':
    case 'ColumnDeleted':
      return ALL;
    case 'CellInserted':
    case 'CellDeleted':
    case 'Unknown':
      return place.row >= mirror.end ? rowsOf(mirror, place) : ALL;
  }
}

/** The first row that can't be of the header. */
function afterHead({ data, headerEnd, firstProduct }: SheetMirror): number {
  return data.head ? headerEnd : firstProduct;
}

function edited(mirror: SheetMirror, change: Change): Effect {
  const { place } = change;
  const { block, data, width } = mirror;
  if (block && isInside({ ...place, row: 0, rows: 1 }, { ...block, row: 0, rows: 1 }))
    return change.isOurs === false ? marked(mirror, place) : NOTHING;
  if (data.table && isOutside(data.table, place, data.firstColumn)) return NOTHING;
  if (place.rows < ALL_ROWS && place.row < afterHead(mirror)) return ALL;
  const isWhole = place.columns === ALL_COLUMNS;
  const sticksOut =
    place.column < data.firstColumn || place.column + place.columns > data.firstColumn + width;
  // The sheet has columns that it did not have.
  if (sticksOut && !isWhole && data.table === undefined) return ALL;
  return rowsOf(mirror, place);
}

/** Results that a person changed, by Ctrl+Z above all, which takes back what we wrote before what was edited. */
function marked(mirror: SheetMirror, place: Place): Effect {
  const effect = rowsOf(mirror, place);
  return effect.kind === 'rows' ? { ...effect, isMark: true } : NOTHING;
}

/** Above or left of the table that the products are in. */
function isOutside(table: TableInfo, place: Place, firstColumn: number): boolean {
  const isAbove = place.row + place.rows <= table.firstRow;
  return isAbove || place.column + place.columns <= firstColumn;
}

function rowsOf(mirror: SheetMirror, place: Place): Effect {
  const { firstProduct, data } = mirror;
  const isEndless = place.rows === ALL_ROWS;
  const last = data.firstRow + data.grid.length;
  const bottom = data.head ? Math.min(last, place.row + place.rows) : place.row + place.rows;
  const end = isEndless ? mirror.end : bottom;
  const row = Math.max(place.row, firstProduct);
  if (row >= end) return NOTHING;
  return end - row > MANY_ROWS ? ALL : { kind: 'rows', rows: { row, rows: end - row } };
}

function moved(mirror: SheetMirror, place: Place, count: number): Effect {
  const { data, width, firstProduct } = mirror;
  const isWide =
    place.column <= data.firstColumn && place.column + place.columns >= data.firstColumn + width;
  if (place.row >= mirror.end) return count > 0 ? rowsOf(mirror, place) : NOTHING;
  // Rows of some columns only: cells of one product are in two rows now.
  if (!isWide || place.row < firstProduct || place.rows > MANY_ROWS) return ALL;
  return { kind: 'shift', shift: { at: place.row, count } };
}
