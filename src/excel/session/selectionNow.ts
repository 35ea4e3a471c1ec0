import { runExcel, type Result } from '../gateway';

/** Where the selection is: the sheet's id, and the address of its first area. */
export function selectionNow(): Promise<Result<{ sheetId: string; address: string }>> {
  return runExcel(
    async (context) => {
      const selection = context.workbook.getSelectedRanges();
      selection.load('address');
      selection.worksheet.load('id');
      await context.sync();
      return { sheetId: selection.worksheet.id, address: selection.address };
    },
    { access: 'read' },
  );
}
