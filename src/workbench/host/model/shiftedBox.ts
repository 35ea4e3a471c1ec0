import {
  COLUMN_LIMIT,
  endColumn,
  endRow,
  intersection,
  isWholeColumns,
  isWholeRows,
  ROW_LIMIT,
  sameBox,
  without,
} from './box';
import type { Box, Shift } from './cellTypes';
import { shiftedStretch } from './shiftedIndex';

function moved(box: Box, { kind, axis, box: at }: Shift): Box | undefined {
  if (axis === 'columns') {
    const next = shiftedStretch(box.column, box.columns, kind, at.column, at.columns);
    if (next === undefined || next.start >= COLUMN_LIMIT) return undefined;
    const columns = Math.min(next.length, COLUMN_LIMIT - next.start);
    return { ...box, column: next.start, columns };
  }
  const next = shiftedStretch(box.row, box.rows, kind, at.row, at.rows);
  if (next === undefined || next.start >= ROW_LIMIT) return undefined;
  return { ...box, row: next.start, rows: Math.min(next.length, ROW_LIMIT - next.start) };
}

/** True when the box spans the lanes (rows of a move of columns, columns of a move of rows) that move. */
function insideLanes(box: Box, { axis, box: at }: Shift): boolean {
  return axis === 'columns'
    ? box.row >= at.row && endRow(box) <= endRow(at)
    : box.column >= at.column && endColumn(box) <= endColumn(at);
}

function neverMoves(box: Box, axis: Shift['axis']): boolean {
  return axis === 'columns' ? isWholeRows(box) : isWholeColumns(box);
}

/**
 * Where a reference to the box points after the move: undefined when nothing of it is left. A box that
 * lies only partly in what moves stays, as in Excel.
 */
export function shiftedBox(box: Box, shift: Shift): Box | undefined {
  return neverMoves(box, shift.axis) || !insideLanes(box, shift) ? box : moved(box, shift);
}

/** The cells of a box after the move, as boxes: a part that moves is cut off from a part that stays. */
export function shiftedPieces(box: Box, shift: Shift): Box[] {
  if (neverMoves(box, shift.axis)) return [box];
  const lanes: Box =
    shift.axis === 'columns'
      ? { ...shift.box, column: 0, columns: COLUMN_LIMIT }
      : { ...shift.box, row: 0, rows: ROW_LIMIT };
  const inside = intersection(box, lanes);
  if (inside === undefined) return [box];
  const next = moved(inside, shift);
  return mergedBoxes([...without(box, lanes), ...(next === undefined ? [] : [next])]);
}

/** Cells of inserted columns that take over what the box, which ends left of them, lays on its cells. */
export function inheritedPieces(box: Box, { kind, axis, box: at }: Shift): Box[] {
  if (kind === 'delete' || axis === 'rows' || endColumn(box) !== at.column) return [];
  const beside = intersection({ ...box, column: at.column, columns: at.columns }, at);
  return beside === undefined ? [] : [beside];
}

function joined(a: Box, b: Box): Box | undefined {
  const sameColumns = a.column === b.column && a.columns === b.columns;
  const sameRows = a.row === b.row && a.rows === b.rows;
  if (sameColumns && endRow(a) === b.row) return { ...a, rows: a.rows + b.rows };
  if (sameRows && endColumn(a) === b.column) return { ...a, columns: a.columns + b.columns };
  return undefined;
}

/** Boxes that lie against each other and make one box become one. */
export function mergedBoxes(boxes: readonly Box[]): Box[] {
  const all = [...boxes];
  for (let again = true; again;) {
    again = false;
    for (let a = 0; a < all.length && !again; a += 1) {
      for (let b = 0; b < all.length && !again; b += 1) {
        const both = a === b ? undefined : joined(all[a]!, all[b]!);
        if (both === undefined) continue;
        const rest = all.filter((box) => !sameBox(box, all[a]!) && !sameBox(box, all[b]!));
        all.splice(0, all.length, ...rest, both);
        again = true;
      }
    }
  }
  return all.sort((x, y) => x.row - y.row || x.column - y.column);
}
