import { COLUMN_LIMIT, endColumn, endRow, ROW_LIMIT, touches } from './box';
import type { Box, Shift } from './cellTypes';
import type { ChangeType } from './eventTypes';
import type { MemoryTable } from './memoryTable';
import { ModelError } from './modelError';
import { shiftSheet } from './moveCells';

/** Inserts or deletes cells for a table's own columns or rows; other tables must not be torn. */
export function moveTableCells(
  table: MemoryTable,
  kind: Shift['kind'],
  axis: Shift['axis'],
  box: Box,
): void {
  const { sheet } = table;
  const path =
    axis === 'rows'
      ? { ...box, rows: ROW_LIMIT - box.row }
      : { ...box, columns: COLUMN_LIMIT - box.column };
  const torn = sheet.tables.list.some((other) => {
    if (other === table || !touches(other.box, path)) return false;
    return axis === 'rows'
      ? other.box.column < box.column || endColumn(other.box) > endColumn(box)
      : other.box.row < box.row || endRow(other.box) > endRow(box);
  });
  if (torn)
    throw new ModelError(
      'InvalidOperation',
      'The operation would shift cells in a table on the worksheet.',
    );
  shiftSheet(sheet, { kind, axis, box });
  const what = axis === 'rows' ? 'Row' : 'Column';
  const changeType: ChangeType = `${what}${kind === 'insert' ? 'Inserted' : 'Deleted'}`;
  const { events } = sheet.workbook;
  const { source } = events;
  events.emit({ type: 'tableChanged', source, sheet, table, changeType, box });
  events.emit({ type: 'changed', source, sheet, changeType, box });
}
