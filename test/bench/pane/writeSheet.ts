import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { SHEET_FIELDS, wireSheet } from '../support/sheets';

/** Columns of the sheet: those that most rules look at. */
const COLUMNS = 30;

/** Writes a workbook with one sheet of so many products, in a folder of its own; returns its path. */
export async function writeSheet(rows: number): Promise<string> {
  const grid = wireSheet(rows, SHEET_FIELDS.slice(0, COLUMNS));
  const path = join(mkdtempSync(join(tmpdir(), 'youpin-bench-')), 'products.xlsx');
  writeFileSync(
    path,
    await writeXlsx({ sheets: [{ name: 'Products', rows: grid.map((row) => [...row]) }] }),
  );
  return path;
}
