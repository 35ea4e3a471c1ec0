import { boxOf, requireInGrid } from './box';
import type { Box } from './cellTypes';
import { emitEdited } from './enterCells';
import { translateFormula } from './formula/references';
import type { MemorySheet } from './memorySheet';

interface Place {
  readonly sheet: MemorySheet;
  readonly box: Box;
}

/** Kinds of paste. */
type What = 'All' | 'Values' | 'Formulas' | 'Formats';

/** The target as large as a multiple of the source: a smaller target grows to the source's size. */
function targetOf(from: Box, to: Box): Box {
  const rows = to.rows % from.rows === 0 ? to.rows : from.rows;
  const columns = to.columns % from.columns === 0 ? to.columns : from.columns;
  return boxOf(to.row, to.column, rows, columns);
}

/** Copies cells; the source repeats to fill the target, relative references move along. */
export function copyCells(from: Place, to: Place, what: What): void {
  const { store } = to.sheet;
  const target = targetOf(from.box, to.box);
  requireInGrid(target);
  to.sheet.workbook.movedCells += target.rows * target.columns;
  if (what !== 'Formats') to.sheet.protection.requireUnlocked(target);
  if (what === 'Formats' || what === 'All') to.sheet.protection.require('allowFormatCells');
  const values = from.sheet.values(from.box);
  const formulas = from.sheet.formulas(from.box);
  const formats = values.map((line, down) =>
    line.map((_, right) => from.sheet.format(from.box.row + down, from.box.column + right)),
  );
  to.sheet.workbook.calculation.release(to.sheet, target);
  for (let down = 0; down < target.rows; down += 1) {
    for (let right = 0; right < target.columns; right += 1) {
      const [sourceRow, sourceColumn] = [down % from.box.rows, right % from.box.columns];
      const [row, column] = [target.row + down, target.column + right];
      const formula = from.sheet.store.formula(
        from.box.row + sourceRow,
        from.box.column + sourceColumn,
      );
      if (what === 'All' || what === 'Formats')
        store.putFormat(row, column, formats[sourceRow]![sourceColumn]!);
      if (what === 'Formats') continue;
      if (formula === undefined || what === 'Values')
        store.setValue(row, column, values[sourceRow]![sourceColumn]!);
      else {
        const text = String(formulas[sourceRow]![sourceColumn]!);
        const rowsDown = row - from.box.row - sourceRow;
        store.setFormula(
          row,
          column,
          translateFormula(text, rowsDown, column - from.box.column - sourceColumn),
        );
      }
    }
  }
  to.sheet.workbook.calculation.touch();
  if (what === 'Formats') to.sheet.emitFormatted(target);
  else {
    to.sheet.tables.headersEdited(target);
    emitEdited(to.sheet, target);
  }
}
