import { refuse, syncToRead } from '../gateway';

/**
 * Tells which rows (0-based) of a sheet the selection touches. One sync.
 *
 * @throws Refusal `selectionOutside` if something on another sheet is selected.
 */
export async function selectedRows(
  context: Excel.RequestContext,
  sheet: { readonly id: string; readonly name: string },
): Promise<(row: number) => boolean> {
  const selected = context.workbook.getSelectedRanges();
  selected.areas.load('items/rowIndex,items/rowCount');
  selected.worksheet.load('id');
  await syncToRead(context);
  if (selected.worksheet.id !== sheet.id) refuse({ code: 'selectionOutside', sheet: sheet.name });
  const spans = selected.areas.items.map(({ rowIndex, rowCount }) => [rowIndex, rowCount] as const);
  return (row) => spans.some(([first, count]) => row >= first && row < first + count);
}
