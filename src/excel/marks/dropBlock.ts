import { BLOCK_NAMES, type BlockName } from './blockNames';
import { columnsOf, rangeAt, type Place } from './place';
import type { SheetState } from './sheetState';

/** Queues that columns of ours go, as columns of the table that they are in or of the whole sheet. */
export function queueDropColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: Place,
  table: { readonly id: string; readonly firstColumn: number } | undefined,
): void {
  if (table === undefined) {
    rangeAt(sheet, place).getEntireColumn().delete(Excel.DeleteShiftDirection.left);
    return;
  }
  const { columns } = context.workbook.tables.getItem(table.id);
  for (let at = place.columns - 1; at >= 0; at--) {
    columns.getItemAt(columnsOf(place, at).column - table.firstColumn).delete();
  }
}

/** Queues that a name of ours goes, if it is there. */
export function queueDropName(
  sheet: Excel.Worksheet,
  state: Pick<SheetState, 'names'>,
  name: BlockName,
): void {
  if (state.names.includes(name)) sheet.names.getItem(BLOCK_NAMES[name]).delete();
}
