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
    throw new ModelError('InvalidArgument', 'The number of rows or columns in the input differs from the range.');
  }
}

interface Entry {
  readonly row: number;
  readonly column: number;
  readonly typed: Typed;
}

/** What the input makes of the cells; nothing is written yet, so that a bad cell leaves all as it was. */
function entries(sheet: MemorySheet, box: Box, input: readonly (readonly (Scalar | null)[])[]): Entry[] {
  const found: Entry[] = [];
  const covered = sheet.merges.filter((merge) => touches(merge, box));
  const year = sheet.workbook.today().getFullYear();
  input.forEach((line, down) => {
    line.forEach((item, right) => {
      if (item === null) return;
      const row = box.row + down;
      const column = box.column + right;
      const hidden = covered.some((merge) => holds(merge, row, column) && (row !== merge.row || column !== merge.column));
      if (hidden) return;
      const numberFormat = typeof item === 'string' ? sheet.store.format(row, column).numberFormat : '';
      const typed = typedInput(item, numberFormat, year);
      if (typed.formula !== undefined) parseFormula(typed.formula);
      found.push({ row, column, typed });
    });
  });
  return found;
}

function write(sheet: MemorySheet, { row, column, typed }: Entry): void {
  const { store } = sheet;
  if (typed.formula !== undefined) {
    store.setFormula(row, column, typed.formula);
    store.setResult(row, column, '');
  } else store.setValue(row, column, typed.value);
  if (typed.numberFormat !== undefined && store.format(row, column).numberFormat === 'General') {
    store.setFormat(boxOf(row, column), { numberFormat: typed.numberFormat });
  }
}

/** Types the input into the cells, as Excel takes it, and tells listeners. */
export function enterCells(sheet: MemorySheet, box: Box, input: readonly (readonly (Scalar | null)[])[]): void {
  requireShape(box, input);
  sheet.protection.requireUnlocked(box);
  const found = entries(sheet, box, input);
  const one = box.rows * box.columns === 1;
  const before = one ? sheet.values(box)[0]![0]! : '';
  sheet.workbook.calculation.release(sheet, box);
  for (const entry of found) write(sheet, entry);
  sheet.workbook.calculation.touch();
  sheet.tables.headersEdited(box);
  tellEdited(sheet, box, one ? detailsOf(sheet, box, before) : undefined);
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

/** Says that cells were edited: to the sheet's listeners and to those of the tables there. */
export function tellEdited(sheet: MemorySheet, box: Box, details?: ChangeDetails): void {
  const { events } = sheet.workbook;
  const more = details === undefined ? {} : { details };
  const { source } = events;
  events.emit({ type: 'changed', source, sheet, changeType: 'RangeEdited', box, ...more });
  for (const table of sheet.tables.list) {
    if (!touches(table.box, box)) continue;
    events.emit({ type: 'tableChanged', source, sheet, table, changeType: 'RangeEdited', box, ...more });
  }
}
