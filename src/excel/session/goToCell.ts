import { runExcel, type Result } from '../gateway';
import type { SheetData } from '../read';

/** Shows a sheet and selects a cell of it; 0-based. */
export function goToCell(
  { sheetId, name }: Pick<SheetData, 'sheetId' | 'name'>,
  row: number,
  column: number,
): Promise<Result<void>> {
  return runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.activate();
      sheet.getCell(row, column).select();
      await context.sync();
    },
    { access: 'read', about: { sheet: name } },
  );
}
