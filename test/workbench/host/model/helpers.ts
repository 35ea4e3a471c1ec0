import { boxOf, createWorkbook, ModelError, parseBox } from '../../../../src/workbench/host/model';
import type { Box, Scalar, Sheet } from '../../../../src/workbench/host/model';

/** The box of an address. */
export function at(address: string): Box {
  const box = parseBox(address);
  if (box === undefined) throw new Error(`No address: ${address}`);
  return box;
}

/** The only sheet of a new workbook, with these rows from A1 on. */
export function sheetOf(rows: (Scalar | null)[][] = []): Sheet {
  const [sheet] = createWorkbook({ today: () => new Date(2026, 0, 1) }).sheets;
  if (rows.length > 0) sheet!.enter(boxOf(0, 0, rows.length, rows[0]!.length), rows);
  return sheet!;
}

/** The code of the error the work throws, 'done' when it throws none. */
export function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof ModelError) return error.code;
    throw error;
  }
  return 'done';
}

/** The values of an address. */
export function valuesAt(sheet: Sheet, address: string): Scalar[][] {
  return sheet.values(at(address));
}
