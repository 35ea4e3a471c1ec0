import type { MemorySheet } from './memorySheet';
import type { MemoryWorkbook } from './memoryWorkbook';
import { ModelError } from './modelError';

/** Throws InvalidArgument for a name that Excel refuses, ItemAlreadyExists for one that another sheet has. */
export function requireSheetName(workbook: MemoryWorkbook, name: string, own?: MemorySheet): void {
  const bad =
    name === '' ||
    name.length > 31 ||
    /[\\/?*[\]:]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'");
  if (bad) throw new ModelError('InvalidArgument', 'The name of the worksheet is not valid.');
  const other = workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (other !== undefined && other !== own) {
    throw new ModelError('ItemAlreadyExists', 'A worksheet of this name exists already.');
  }
}
