import { invalidArgument } from '../../engine/HostError';
import { parseBox, sheetAddress, splitSheetName } from '../../model/address';
import type { Box, Sheet, SheetPlace, Workbook } from '../../model';

/** `Sheet1!A1:C3`, as Excel answers `range.address`. */
export function addressOf(sheet: Sheet, box: Box): string {
  return sheetAddress(sheet.name, box);
}

/** `=Sheet1!$A$1:$C$3`. */
export function formulaOf(sheet: Sheet, box: Box): string {
  return `=${sheetAddress(sheet.name, box, true)}`;
}

/**
 * The box of an address in a sheet. The address may name the sheet, a defined name or a table. Anything
 * else is InvalidArgument, as is an address of another sheet.
 */
export function boxAt(sheet: Sheet, address: string): Box {
  const { sheetName, rest } = splitSheetName(address);
  if (sheetName !== undefined && sheet.workbook.sheet(sheetName) !== sheet) throw invalidArgument();
  const box = parseBox(rest.trim()) ?? namedBox(sheet, rest);
  if (!box) throw invalidArgument();
  return box;
}

/** As `boxAt`, for addresses that may lie in any sheet; without a sheet's name it is the active one. */
export function placeAt(workbook: Workbook, address: string): SheetPlace {
  const { sheetName } = splitSheetName(address.replace(/^=/, ''));
  const sheet = sheetName === undefined ? workbook.activeSheet : workbook.sheet(sheetName);
  if (!sheet) throw invalidArgument();
  return { sheet, box: boxAt(sheet, address.replace(/^=/, '')) };
}

function namedBox(sheet: Sheet, name: string): Box | undefined {
  const key = name.toLowerCase();
  const book = sheet.workbook;
  const names = [...book.names(sheet), ...book.names()];
  const found = names.find((item) => item.name.toLowerCase() === key);
  const place = found && book.resolveName(found);
  if (place) return place.sheet === sheet ? place.box : undefined;
  const table = book.table(name);
  return table?.sheet === sheet ? table.bodyBox : undefined;
}
