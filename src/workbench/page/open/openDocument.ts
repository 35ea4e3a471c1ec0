import { createWorkbook, type Workbook, type WorkbookOptions } from '../../host/model';
import { fillFromSheetJs } from './fillFromSheetJs';
import { fillFromXlsx } from './fillFromXlsx';
import { decodeText } from './decodeText';
import { fillFromText } from './fillFromText';

/** A workbook always has a sheet; this one goes when the file's are there. */
const PLACEHOLDER = '…';
const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf];

/**
 * Reads an .xlsx, .xls or .csv into a new workbook: values, formulas, number formats, fills, fonts, column
 * widths, merged cells, hidden sheets and frozen panes.
 *
 * @throws Error for what is none of these
 */
export async function openDocument(
  name: string,
  bytes: Uint8Array,
  makeStore?: WorkbookOptions['makeStore'],
): Promise<Workbook> {
  const workbook = createWorkbook({
    name,
    sheetNames: [PLACEHOLDER],
    ...(makeStore ? { makeStore } : {}),
  });
  const placeholder = workbook.sheets[0]!;
  if (startsWith(bytes, ZIP)) await fillFromXlsx(workbook, bytes);
  else if (startsWith(bytes, OLE)) await fillFromSheetJs(workbook, bytes);
  else await fillFromText(workbook, sheetNameOf(name), decodeText(bytes));
  placeholder.delete();
  const first = workbook.sheets.find((sheet) => sheet.visibility === 'Visible');
  first?.activate();
  return workbook;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** The file's name as a sheet may be called: 31 characters, none of `:\/?*[]`. */
function sheetNameOf(fileName: string): string {
  const bare = fileName
    .replace(/\.\w+$/, '')
    .replace(/[:\\/?*[\]']/g, ' ')
    .trim();
  return bare.slice(0, 31) || 'Sheet1';
}
