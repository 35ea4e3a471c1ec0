import type { Box } from './cellTypes';
import { ModelError } from './modelError';

/** Excel's grid. */
export const ROW_LIMIT = 1_048_576;
export const COLUMN_LIMIT = 16_384;

export function boxOf(row: number, column: number, rows = 1, columns = 1): Box {
  return { row, column, rows, columns };
}

export function endRow(box: Box): number {
  return box.row + box.rows;
}

export function endColumn(box: Box): number {
  return box.column + box.columns;
}

/** From the first to the last row and column, both included. */
export function boxBetween(row: number, column: number, lastRow: number, lastColumn: number): Box {
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

export function sameBox(a: Box, b: Box): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function holds(box: Box, row: number, column: number): boolean {
  return row >= box.row && row < endRow(box) && column >= box.column && column < endColumn(box);
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.row >= outer.row &&
    endRow(inner) <= endRow(outer) &&
    inner.column >= outer.column &&
    endColumn(inner) <= endColumn(outer)
  );
}

export function intersection(a: Box, b: Box): Box | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(endRow(a), endRow(b)) - row;
  const columns = Math.min(endColumn(a), endColumn(b)) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function touches(a: Box, b: Box): boolean {
  return intersection(a, b) !== undefined;
}

/** The smallest box around both. */
export function around(a: Box | undefined, b: Box): Box {
  if (a === undefined) return b;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(endRow(a), endRow(b)) - row,
    columns: Math.max(endColumn(a), endColumn(b)) - column,
  };
}

/** `box` without `hole`: up to four boxes. */
export function without(box: Box, hole: Box): Box[] {
  const cut = intersection(box, hole);
  if (cut === undefined) return [box];
  const pieces: Box[] = [
    { ...box, rows: cut.row - box.row },
    { ...box, row: endRow(cut), rows: endRow(box) - endRow(cut) },
    { ...cut, column: box.column, columns: cut.column - box.column },
    { ...cut, column: endColumn(cut), columns: endColumn(box) - endColumn(cut) },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}

export function isWholeColumns(box: Box): boolean {
  return box.row === 0 && box.rows === ROW_LIMIT;
}

export function isWholeRows(box: Box): boolean {
  return box.column === 0 && box.columns === COLUMN_LIMIT;
}

/** Throws InvalidArgument unless the box is not empty and lies within the grid. */
export function requireInGrid(box: Box): void {
  const whole = [box.row, box.column, box.rows, box.columns].every(Number.isInteger);
  const within =
    box.row >= 0 &&
    box.column >= 0 &&
    box.rows > 0 &&
    box.columns > 0 &&
    endRow(box) <= ROW_LIMIT &&
    endColumn(box) <= COLUMN_LIMIT;
  if (!whole || !within) throw new ModelError('InvalidArgument', 'The range is outside the sheet.');
}
