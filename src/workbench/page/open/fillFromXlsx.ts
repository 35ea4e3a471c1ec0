import type { CellStyle, CellValue, NamedRange, Sheet as XlsxSheet } from 'hucre';
import { dateToSerial } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { boxOf, type FormatPatch, type Scalar, type Sheet, type Workbook } from '../../host/model';
import { fillConditionalFormats } from './fillConditionalFormats';
import { unlessRefused } from './unlessRefused';
import { xlsxFormat, xlsxPaint } from './xlsxFormat';

type FormatOf = (style: CellStyle) => FormatPatch;

/** Fills the workbook from the bytes of an .xlsx. */
export async function fillFromXlsx(workbook: Workbook, bytes: Uint8Array): Promise<void> {
  const {
    sheets,
    themeColors = [],
    namedRanges = [],
  } = await readXlsx(bytes, { readStyles: true });
  const known = new Map<CellStyle, FormatPatch>();
  const formatOf: FormatOf = (style) => {
    const format = known.get(style) ?? xlsxFormat(style, themeColors);
    known.set(style, format);
    return format;
  };
  for (const source of sheets) {
    const sheet = workbook.addSheet(source.name);
    fillValues(sheet, source.rows);
    fillDetails(sheet, source, formatOf);
    fillLayout(sheet, source);
    fillConditionalFormats(sheet, source.conditionalRules ?? [], ({ style }) =>
      style ? xlsxPaint(style, themeColors) : {},
    );
  }
  for (const name of namedRanges)
    unlessRefused(() => {
      addName(workbook, name);
    });
}

/** Names that Excel keeps for itself (`_xlnm.Print_Area`) stay out. */
function addName(workbook: Workbook, { name, range, scope, comment }: NamedRange): void {
  if (name.startsWith('_xlnm.')) return;
  const sheet = scope === undefined ? undefined : workbook.sheet(scope);
  workbook.addName(name, `=${range}`, {
    ...(sheet ? { sheet } : {}),
    ...(comment === undefined ? {} : { comment }),
  });
}

function fillValues(sheet: Sheet, rows: readonly (readonly CellValue[])[]): void {
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      const scalar = toScalar(value);
      if (scalar !== '') sheet.store.setValue(row, column, scalar);
    });
  });
}

function fillDetails(sheet: Sheet, { cells }: XlsxSheet, formatOf: FormatOf): void {
  for (const [key, cell] of cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (cell.formula) {
      sheet.store.setFormula(row, column, `=${cell.formula}`);
      sheet.store.setResult(row, column, toScalar(cell.formulaResult ?? cell.value));
    }
    if (cell.comment) sheet.workbook.addNote({ sheet, box: boxOf(row, column) }, cell.comment.text);
    if (cell.style) sheet.store.setFormat(boxOf(row, column), formatOf(cell.style));
  }
}

function fillLayout(sheet: Sheet, source: XlsxSheet): void {
  source.columns?.forEach(({ width, hidden }, index) => {
    if (width !== undefined) sheet.setColumnWidth(boxOf(0, index), pointsOf(width));
    if (hidden) sheet.setColumnsHidden(boxOf(0, index), true);
  });
  for (const { startRow, startCol, endRow, endCol } of source.merges ?? [])
    sheet.merge(boxOf(startRow, startCol, endRow - startRow + 1, endCol - startCol + 1));
  const { rows = 0, columns = 0 } = source.freezePane ?? {};
  if (rows + columns > 0) sheet.freezePanes.freeze(rows, columns);
  if (source.veryHidden) sheet.visibility = 'VeryHidden';
  else if (source.hidden) sheet.visibility = 'Hidden';
}

/** A column's width in characters of the standard font, 7 pixels each with 5 around them. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function toScalar(value: CellValue | undefined): Scalar {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? dateToSerial(value) : value;
}
