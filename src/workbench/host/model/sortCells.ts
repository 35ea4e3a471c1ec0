import { boxOf, endColumn, endRow, touches } from './box';
import type { Box, Scalar } from './cellTypes';
import type { SortField, SortOptions } from './filterTypes';
import { translateFormula } from './formula/references';
import { isError } from './formula/values';
import type { MemorySheet } from './memorySheet';
import { ModelError } from './modelError';

function rank(value: Scalar): number {
  if (value === '') return 4;
  if (isError(value)) return 3;
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

function inOrder(a: Scalar, b: Scalar, matchCase: boolean): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (rank(a) >= 3) return 0;
  const [x, y] = matchCase
    ? [String(a), String(b)]
    : [String(a).toLowerCase(), String(b).toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
}

function compared(a: Scalar, b: Scalar, field: SortField, matchCase: boolean): number {
  const order = inOrder(a, b, matchCase);
  // Empty cells come last whichever way the sort goes.
  const blank = a === '' || b === '';
  return field.ascending === false && !blank ? -order : order;
}

function guard(sheet: MemorySheet, box: Box, fields: readonly SortField[], lines: number): void {
  sheet.protection.require('allowSort');
  sheet.protection.requireUnlocked(box);
  if (
    fields.length === 0 ||
    fields.some(({ key }) => !Number.isInteger(key) || key < 0 || key >= lines)
  ) {
    throw new ModelError('InvalidArgument', 'The sort key is outside the range.');
  }
  if (sheet.merges.some((merge) => touches(merge, box))) {
    throw new ModelError('InvalidOperation', "Merged cells can't be sorted.");
  }
}

/** The offsets that take part: hidden lines stay where they are, as in Excel. */
function taking(sheet: MemorySheet, box: Box, rows: boolean): number[] {
  const all = Array.from({ length: rows ? box.rows : box.columns }, (_, at) => at);
  return all.filter((at) =>
    rows ? !sheet.lines.isRowHidden(box.row + at) : !sheet.lines.isColumnHidden(box.column + at),
  );
}

/** `order[i]` is the old offset of what comes i-th. */
function newOrder(
  sheet: MemorySheet,
  box: Box,
  fields: readonly SortField[],
  rows: boolean,
  matchCase: boolean,
): number[] {
  const values = sheet.values(box);
  const key = (at: number, field: SortField): Scalar =>
    rows ? values[at]![field.key]! : values[field.key]![at]!;
  const places = taking(sheet, box, rows);
  const sorted = [...places].sort((a, b) => {
    for (const field of fields) {
      const order = compared(key(a, field), key(b, field), field, matchCase);
      if (order !== 0) return order;
    }
    return a - b;
  });
  const order = Array.from({ length: rows ? box.rows : box.columns }, (_, at) => at);
  places.forEach((place, at) => (order[place] = sorted[at]!));
  return order;
}

function translateMoved(
  sheet: MemorySheet,
  box: Box,
  order: readonly number[],
  rows: boolean,
): void {
  const { store } = sheet;
  if (store.formulaCount === 0) return;
  order.forEach((old, place) => {
    if (old === place) return;
    const line = rows
      ? { ...box, row: box.row + place, rows: 1 }
      : { ...box, column: box.column + place, columns: 1 };
    for (let row = line.row; row < endRow(line); row += 1) {
      for (let column = line.column; column < endColumn(line); column += 1) {
        const formula = store.formula(row, column);
        if (formula === undefined) continue;
        store.setFormula(
          row,
          column,
          rows
            ? translateFormula(formula, place - old, 0)
            : translateFormula(formula, 0, place - old),
        );
      }
    }
  });
}

/**
 * Sorts the rows (or columns) of a box. Values, formulas, formats, links, comments and notes move; conditional
 * formats, validations, sizes and hidden lines stay.
 * @throws ModelError AccessDenied, InvalidArgument (key), InvalidOperation (merged cells).
 */
export function sortCells(
  sheet: MemorySheet,
  whole: Box,
  fields: readonly SortField[],
  options: SortOptions = {},
): void {
  const rows = options.orientation !== 'Columns';
  guard(sheet, whole, fields, rows ? whole.columns : whole.rows);
  const axis = rows ? 'rows' : 'columns';
  const header = options.hasHeaders === true ? 1 : 0;
  const box = rows
    ? boxOf(whole.row + header, whole.column, whole.rows - header, whole.columns)
    : boxOf(whole.row, whole.column + header, whole.rows, whole.columns - header);
  if (box.rows < 1 || box.columns < 1) return;
  const order = newOrder(sheet, box, fields, rows, options.matchCase === true);
  sheet.workbook.calculation.release(sheet, box);
  sheet.store.permute(box, axis, order);
  translateMoved(sheet, box, order, rows);
  sheet.links.permute(box, axis, order);
  sheet.workbook.commentList.permute(sheet, box, axis, order);
  sheet.workbook.noteList.permute(sheet, box, axis, order);
  sheet.workbook.calculation.touch();
  const { events } = sheet.workbook;
  events.emit({ type: rows ? 'rowSorted' : 'columnSorted', source: events.source, sheet, box });
}
