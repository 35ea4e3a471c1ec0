import { boxOf, holds, touches } from './box';
import type { Box, Scalar } from './cellTypes';
import type { ChangeDetails } from './eventTypes';
import { parseFormula } from './formula/parse';
import type { MemorySheet } from './memorySheet';
import { ModelError } from './modelError';
import { typedInput, type Typed } from './typedInput';
import { valueTypeOf } from './valueTypeOf';

function requireShape(box: Box, rows: readonly (readonly unknown[])[]): void {
  if (rows.length !== box.rows || rows.some((row) => row.length !== box.columns)) {
    throw new ModelError(
      'InvalidArgument',
      'The number of rows or columns in the input differs from the range.',
    );
  }
}

type Input = readonly (readonly (Scalar | null)[])[];

/** The cells of an input: texts as typed, anything else as it is, undefined where a cell stays. */
function typedCells(sheet: MemorySheet, box: Box, input: Input): (Typed | Scalar | undefined)[][] {
  const covered = sheet.merges.filter((merge) => touches(merge, box));
  const year = sheet.workbook.today().getFullYear();
  const isCovered = (row: number, column: number): boolean =>
    covered.some(
      (merge) => holds(merge, row, column) && (row !== merge.row || column !== merge.column),
    );
  return input.map((line, down) =>
    line.map((item, right) => {
      const row = box.row + down;
      const column = box.column + right;
      if (item === null || (covered.length > 0 && isCovered(row, column))) return undefined;
      return typeof item === 'string' && item !== ''
        ? typedText(sheet, row, column, item, year)
        : item;
    }),
  );
}

function typedText(
  sheet: MemorySheet,
  row: number,
  column: number,
  text: string,
  year: number,
): Typed {
  const typed = typedInput(text, sheet.store.format(row, column).numberFormat, year);
  if (typed.formula !== undefined) parseFormula(typed.formula);
  return typed;
}

function write(sheet: MemorySheet, row: number, column: number, typed: Typed): void {
  const { store } = sheet;
  if (typed.formula !== undefined) {
    store.setFormula(row, column, typed.formula);
    store.setResult(row, column, '');
  } else store.setValue(row, column, typed.value);
  if (typed.numberFormat !== undefined && store.format(row, column).numberFormat === 'General') {
    store.setFormat(boxOf(row, column), { numberFormat: typed.numberFormat });
  }
}

/** Types the input into the cells, as Excel takes it, and emits an event if `isHeard`. */
export function enterCells(sheet: MemorySheet, box: Box, input: Input, isHeard = true): void {
  requireShape(box, input);
  sheet.protection.requireUnlocked(box);
  // All cells are read before the first is written, so that a bad one leaves everything as it was.
  const cells = typedCells(sheet, box, input);
  const one = box.rows * box.columns === 1;
  const before = one ? sheet.values(box)[0]![0]! : '';
  sheet.workbook.calculation.release(sheet, box);
  cells.forEach((line, down) => {
    line.forEach((cell, right) => {
      if (typeof cell === 'object') write(sheet, box.row + down, box.column + right, cell);
      else if (cell !== undefined) sheet.store.setValue(box.row + down, box.column + right, cell);
    });
  });
  sheet.workbook.calculation.touch();
  sheet.tables.headersEdited(box);
  if (!isHeard) return;
  emitEdited(sheet, box, one ? detailsOf(sheet, box, before) : undefined);
}

function detailsOf(sheet: MemorySheet, box: Box, valueBefore: Scalar): ChangeDetails {
  const valueAfter = sheet.values(box)[0]![0]!;
  return {
    valueBefore,
    valueAfter,
    valueTypeBefore: valueTypeOf(valueBefore),
    valueTypeAfter: valueTypeOf(valueAfter),
  };
}

/** Emits the edit of cells, for the sheet and for the tables there. */
export function emitEdited(sheet: MemorySheet, box: Box, details?: ChangeDetails): void {
  const { events } = sheet.workbook;
  const more = details === undefined ? {} : { details };
  const { source } = events;
  events.emit({ type: 'changed', source, sheet, changeType: 'RangeEdited', box, ...more });
  for (const table of sheet.tables.list) {
    if (!touches(table.box, box)) continue;
    events.emit({
      type: 'tableChanged',
      source,
      sheet,
      table,
      changeType: 'RangeEdited',
      box,
      ...more,
    });
  }
}
