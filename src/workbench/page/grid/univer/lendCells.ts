import type { ICellData, Worksheet } from '@univerjs/core';
import type { Sheet } from '../../../host/model';
import { cellDataOf } from './cellData';
import { rangeOf } from './ranges';

/**
 * Lets Univer's sheet read the model's cells in place of its own, which stay empty: no second copy of the data.
 * Univer asks its matrix for one cell at a time, and only for those that it shows, copies or edits. What it
 * writes goes nowhere: UserChanges did it to the model before.
 */
export function lendCells(sheet: Sheet, worksheet: Worksheet): void {
  const matrix = worksheet.getCellMatrix();
  matrix.getValue = (row, column) => cellDataOf(sheet, row, column);
  matrix.getRow = (row) => rowOf(sheet, row);
  matrix.setValue = ignore;
  matrix.setRow = ignore;
  const usedRange = () => {
    const used = sheet.usedBox(true);
    return used ? rangeOf(used) : { startRow: 0, endRow: -1, startColumn: 0, endColumn: -1 };
  };
  matrix.getRealRange = usedRange;
  matrix.getDataRange = () => ({ ...usedRange(), startRow: 0, startColumn: 0 });
}

/** The cells of a row as far as the used ones reach. */
function rowOf(sheet: Sheet, row: number): Record<number, ICellData> {
  const used = sheet.usedBox(true);
  const columns = used ? used.column + used.columns : 0;
  return Object.fromEntries(
    Array.from({ length: columns }, (_, column) => [column, cellDataOf(sheet, row, column)]),
  );
}

function ignore(): void {
  // Nothing is kept.
}
