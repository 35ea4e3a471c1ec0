import { parseBox, splitSheetName, type SheetPlace, type Workbook } from '../host/model';

/** @throws RangeError where the address leads nowhere */
export function placeOf(workbook: Workbook, address: string): SheetPlace {
  const { sheetName, rest } = splitSheetName(address);
  const sheet = sheetName === undefined ? workbook.activeSheet : workbook.sheet(sheetName);
  const box = parseBox(rest);
  if (!sheet || !box) throw new RangeError(`There is no ${address}.`);
  return { sheet, box };
}
