import type { CellObject, WorkSheet } from '@e965/xlsx';
import { boxOf, type Sheet, type Workbook } from '../../host/model';

const POINTS_PER_PIXEL = 0.75;

/** Fills the workbook from the bytes of an .xls. */
export async function fillFromSheetJs(workbook: Workbook, bytes: Uint8Array): Promise<void> {
  const XLSX = await import('@e965/xlsx');
  const book = XLSX.read(bytes, { cellNF: true, cellStyles: true, cellFormula: true, dense: true });
  book.SheetNames.forEach((name, index) => {
    const source = book.Sheets[name];
    if (!source) return;
    const sheet = workbook.addSheet(name);
    fillCells(sheet, source['!data'] ?? []);
    fillLayout(sheet, source);
    if (book.Workbook?.Sheets?.[index]?.Hidden) sheet.visibility = 'Hidden';
  });
}

function fillCells(
  sheet: Sheet,
  rows: readonly (readonly (CellObject | undefined)[] | undefined)[],
) {
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell) fillCell(sheet, row, column, cell);
    });
  });
}

function fillCell(sheet: Sheet, row: number, column: number, cell: CellObject): void {
  const value = cell.t === 'e' ? (cell.w ?? '#VALUE!') : (cell.v ?? '');
  if (value instanceof Date) return;
  if (cell.f === undefined) sheet.store.setValue(row, column, value);
  else {
    sheet.store.setFormula(row, column, `=${cell.f}`);
    sheet.store.setResult(row, column, value);
  }
  if (typeof cell.z === 'string' && cell.z !== 'General')
    sheet.store.setFormat(boxOf(row, column), { numberFormat: cell.z });
}

function fillLayout(sheet: Sheet, source: WorkSheet): void {
  source['!cols']?.forEach((column, index) => {
    if (column.wpx) sheet.setColumnWidth(boxOf(0, index), column.wpx * POINTS_PER_PIXEL);
  });
  for (const { s, e } of source['!merges'] ?? [])
    sheet.merge(boxOf(s.r, s.c, e.r - s.r + 1, e.c - s.c + 1));
}
