import {
  boxOf,
  COLUMN_LIMIT,
  contains,
  endColumn,
  endRow,
  intersection,
  isWholeColumns,
  isWholeRows,
  requireInGrid,
  ROW_LIMIT,
  touches,
} from './box';
import type { Box, Shift } from './cellTypes';
import type { ChangeType } from './eventTypes';
import { shiftFormula } from './formula/references';
import type { MemorySheet } from './memorySheet';
import { ModelError } from './modelError';
import type { DeleteDirection, InsertDirection } from './types';

function isWhole({ axis, box }: Shift): boolean {
  return axis === 'rows' ? isWholeRows(box) : isWholeColumns(box);
}

/** Everything from the first cell that moves to the edge of the sheet. */
function path({ axis, box }: Shift): Box {
  return axis === 'rows'
    ? { ...box, rows: ROW_LIMIT - box.row }
    : { ...box, columns: COLUMN_LIMIT - box.column };
}

function guard(sheet: MemorySheet, shift: Shift): void {
  const { protection } = sheet;
  if (!isWhole(shift)) protection.requireOpen();
  else if (shift.kind === 'insert') {
    protection.require(shift.axis === 'rows' ? 'allowInsertRows' : 'allowInsertColumns');
  } else {
    protection.require(shift.axis === 'rows' ? 'allowDeleteRows' : 'allowDeleteColumns');
    protection.requireUnlocked(shift.box);
  }
}

function requireRoom(sheet: MemorySheet, shift: Shift): void {
  if (shift.kind === 'delete') return;
  const { axis, box } = shift;
  const end =
    axis === 'rows'
      ? { ...box, row: ROW_LIMIT - box.rows }
      : { ...box, column: COLUMN_LIMIT - box.columns };
  let filled = 0;
  sheet.store.forEachFilled(end, () => (filled += 1));
  if (filled > 0) {
    throw new ModelError(
      'InvalidOperation',
      "This would push cells that aren't empty off the end of the worksheet.",
    );
  }
}

/** True when the whole width (or height) of the box lies in the lanes that move. */
function insideLanes(box: Box, shift: Shift): boolean {
  return shift.axis === 'rows'
    ? box.column >= shift.box.column && endColumn(box) <= endColumn(shift.box)
    : box.row >= shift.box.row && endRow(box) <= endRow(shift.box);
}

function requireWholeTables(sheet: MemorySheet, shift: Shift): void {
  for (const { box, headerBox } of sheet.tables.list) {
    if (!touches(box, path(shift))) continue;
    const cut =
      shift.kind === 'delete' &&
      shift.axis === 'rows' &&
      headerBox &&
      intersection(headerBox, shift.box);
    if (insideLanes(box, shift) && (cut === undefined || cut === false || contains(shift.box, box)))
      continue;
    throw new ModelError(
      'InvalidOperation',
      'The operation would shift cells in a table on the worksheet.',
    );
  }
}

function requireWholeMerges(sheet: MemorySheet, shift: Shift): void {
  const cut = sheet.merges.some(
    (merge) => touches(merge, path(shift)) && !insideLanes(merge, shift),
  );
  if (cut) throw new ModelError('InvalidOperation', "You can't do this to a merged cell.");
}

function shiftFormulas(sheet: MemorySheet, shift: Shift): void {
  for (const other of sheet.workbook.sheets) {
    for (const { row, column, formula } of other.store.formulaCells()) {
      const next = shiftFormula(formula, other.name, sheet.name, shift);
      if (next !== formula) other.store.setFormula(row, column, next);
    }
    other.conditionalFormats.shift(shift, sheet.name, other === sheet);
    other.charts.mapFormulas((formula) => shiftFormula(formula, other.name, sheet.name, shift));
  }
  sheet.workbook.nameList.mapFormulas((formula, home) =>
    shiftFormula(formula, home?.name ?? '', sheet.name, shift),
  );
}

/** Moves everything a sheet has on its cells. The checks are made by who calls. */
export function shiftSheet(sheet: MemorySheet, shift: Shift): void {
  const used = sheet.usedBox();
  const moved = used && intersection(used, path(shift));
  if (moved) sheet.workbook.movedCells += moved.rows * moved.columns;
  sheet.workbook.calculation.shift(sheet, shift);
  sheet.store.shift(shift);
  shiftFormulas(sheet, shift);
  sheet.lines.shift(shift);
  sheet.links.shift(shift);
  sheet.merged.shift(shift);
  sheet.validationList.shift(shift);
  sheet.tables.shift(shift);
  sheet.filter.shift(shift);
  sheet.workbook.shiftParts(sheet, shift);
  sheet.workbook.calculation.touch();
}

function checked(sheet: MemorySheet, shift: Shift): void {
  requireInGrid(shift.box);
  guard(sheet, shift);
  requireRoom(sheet, shift);
  requireWholeTables(sheet, shift);
  requireWholeMerges(sheet, shift);
  shiftSheet(sheet, shift);
}

function tellMoved(
  sheet: MemorySheet,
  shift: Shift,
  direction: InsertDirection | DeleteDirection,
): void {
  const { events } = sheet.workbook;
  const what = !isWhole(shift) ? 'Cell' : shift.axis === 'rows' ? 'Row' : 'Column';
  const changeType: ChangeType = `${what}${shift.kind === 'insert' ? 'Inserted' : 'Deleted'}`;
  events.emit({
    type: 'changed',
    source: events.source,
    sheet,
    changeType,
    box: shift.box,
    direction,
  });
}

/** Inserts empty cells; what is there moves down or right. */
export function insertCells(sheet: MemorySheet, box: Box, direction: InsertDirection): void {
  const axis = isWholeRows(box)
    ? 'rows'
    : isWholeColumns(box) || direction === 'Right'
      ? 'columns'
      : 'rows';
  const shift: Shift = { kind: 'insert', axis, box };
  checked(sheet, shift);
  tellMoved(sheet, shift, axis === 'rows' ? 'Down' : 'Right');
}

/** Takes cells out; what lies below or right moves up or left. */
export function removeCells(sheet: MemorySheet, box: Box, direction: DeleteDirection): void {
  const axis = isWholeRows(box)
    ? 'rows'
    : isWholeColumns(box) || direction === 'Left'
      ? 'columns'
      : 'rows';
  const shift: Shift = { kind: 'delete', axis, box };
  checked(sheet, shift);
  tellMoved(sheet, shift, axis === 'rows' ? 'Up' : 'Left');
}

/** Where a single cell comes to lie, undefined when it goes. */
export function shiftedCell(row: number, column: number, shift: Shift): Box | undefined {
  const cell = boxOf(row, column);
  if (!touches(cell, path(shift))) return cell;
  if (shift.kind === 'delete' && touches(cell, shift.box)) return undefined;
  const by = shift.kind === 'insert' ? 1 : -1;
  return shift.axis === 'rows'
    ? boxOf(row + by * shift.box.rows, column)
    : boxOf(row, column + by * shift.box.columns);
}
