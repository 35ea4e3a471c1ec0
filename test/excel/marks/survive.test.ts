import { findHeader, type RawCell } from '../../../src/catalogue';
import { ownColumns } from '../../../src/excel/marks';
import { removeMarks } from '../../../src/excel/remove/removeMarks';
import { PALETTE, readMarkCodes } from '../../../src/report';
import { boxOf, snapshot, type Sheet } from '../../../src/workbench/host/model';
import { sampleGrid } from '../../support/sampleSheet';
import { closeExcel, fill, openExcel } from '../gateway/openExcel';
import { markSheet } from './markSheet';

afterEach(closeExcel);

const ROWS = 15;
const grid = sampleGrid({ rows: ROWS, language: 'zh' });
const WIDTH = grid[0]!.length;
const header = findHeader(grid);
if (header.kind !== 'found') throw new Error('the sample has a header');
const FIELDS = header.columns.filter(({ field }) => field !== null);

/** Fails unless every product cell is painted by the codes that stand in its own row. */
function expectPaintedByCodes(sheet: Sheet, firstRow: number, rows: number, codes: number): void {
  for (let row = firstRow; row < firstRow + rows; row++) {
    const [text] = sheet.values(boxOf(row, codes, 1, 1))[0]!;
    const marks = new Map(readMarkCodes(String(text)).map((mark) => [mark.field, mark.severity]));
    for (const { field, column } of FIELDS) {
      const severity = marks.get(field!);
      const expected = severity && PALETTE.light[severity].fill;
      expect([row, field, sheet.painted(row, column).fill]).toEqual([row, field, expected]);
    }
  }
}

/** Product id → its status and codes. */
function marksById(sheet: Sheet, firstRow: number, rows: number, block: number) {
  const ids = sheet.values(boxOf(firstRow, 0, rows, 1));
  const marks = sheet.values(boxOf(firstRow, block, rows, 5));
  return new Map(ids.map(([id], at) => [id as RawCell, marks[at]]));
}

test('sorting the sheet takes texts and colours along', async () => {
  const { sheet } = await openExcel();
  fill(sheet, grid);
  await markSheet();
  const before = marksById(sheet, 1, ROWS, WIDTH);
  sheet.sort(boxOf(0, 0, ROWS + 1, WIDTH + 5), [{ key: 1, ascending: false }], {
    hasHeaders: true,
  });
  const after = marksById(sheet, 1, ROWS, WIDTH);
  expect([...after.keys()]).not.toEqual([...before.keys()]);
  expect(after).toEqual(before);
  expectPaintedByCodes(sheet, 1, ROWS, WIDTH + 4);
});

test('in a table the columns belong to it, sort with it, and go without a trace', async () => {
  const { workbook, sheet } = await openExcel();
  fill(sheet, [['我的店铺'], []]);
  fill(sheet, grid, 2);
  sheet.enter(boxOf(2, WIDTH + 2, 2, 1), [['旁注'], ['别动我']]);
  const table = sheet.tables.add(boxOf(2, 0, ROWS + 1, WIDTH), true);
  const before = snapshot(workbook);
  expect(await markSheet()).toMatchObject({ marks: 'new' });
  expect(table.columns).toHaveLength(WIDTH + 5);
  expect(table.columns.at(-4)!.name).toBe('差距');
  table.sort([{ key: 2, ascending: true }]);
  expectPaintedByCodes(sheet, 3, ROWS, WIDTH + 4);
  expect(await markSheet()).toMatchObject({ marks: 'new' });
  expect(table.columns).toHaveLength(WIDTH + 5);
  expect(table.columns.at(-4)!.name).toBe('差距');
  await removeMarks();
  const ids = sheet.values(boxOf(3, 0, ROWS, 1));
  expect(ids).toHaveLength(ROWS);
  const plain = snapshot(workbook);
  expect(plain.sheets[0]!.values[2]).toEqual(before.sheets[0]!.values[2]);
  expect(sheet.values(boxOf(3, WIDTH + 2, 1, 1))).toEqual([['别动我']]);
  expect(table.columns).toHaveLength(WIDTH);
});

test('what lies right of the data moves away and comes back', async () => {
  const { workbook, sheet } = await openExcel();
  fill(sheet, grid);
  sheet.enter(boxOf(0, WIDTH + 1, 3, 1), [['汇总'], ['=SUM(B2:B4)'], ['备注']]);
  sheet.setFormat(boxOf(0, 0, 1, WIDTH), { fill: '#00FF00', bold: true });
  sheet.setFormat(boxOf(4, 2, 3, 3), { fill: '#FF00FF' });
  sheet.conditionalFormats.add([boxOf(1, 2, ROWS, 1)], { type: 'Custom', formula: '=$C2>3' });
  sheet.merge(boxOf(ROWS + 3, 0, 1, 4));
  sheet.lines.setColumnsHidden(boxOf(0, 3, 1, 1), true);
  sheet.lines.setRowsHidden(boxOf(6, 0, 1, 1), true);
  workbook.addNote({ sheet, box: boxOf(3, 3, 1, 1) }, '老板的批注');
  workbook.addName('库存', '=Sheet1!$B$2:$B$9');
  const before = snapshot(workbook);
  await markSheet();
  expect(sheet.values(boxOf(0, WIDTH + 6, 1, 1))).toEqual([['汇总']]);
  expect(await removeMarks()).toMatchObject({ ok: true });
  expect(snapshot(workbook)).toEqual(before);
});

test('a filter is taken off for the run and put back, and sorting by it takes the marks along', async () => {
  const { workbook, sheet } = await openExcel();
  fill(sheet, grid);
  const filtered = boxOf(0, 0, ROWS + 1, WIDTH);
  const industry = 3;
  const wanted = String(sheet.texts(boxOf(1, industry, 1, 1))[0]![0]);
  sheet.autoFilter.apply(filtered, industry, { filterOn: 'Values', values: [wanted] });
  const before = snapshot(workbook);
  const hidden = () => Array.from({ length: ROWS }, (_, at) => sheet.lines.isRowHidden(at + 1));
  const hiddenBefore = hidden();
  expect(hiddenBefore).toContain(true);
  await markSheet();
  expect(hidden()).toEqual(hiddenBefore);
  expect(sheet.autoFilter.box).toEqual(boxOf(0, 0, ROWS + 1, WIDTH + 5));
  expect(sheet.values(boxOf(1, WIDTH, ROWS, 1)).every(([status]) => status !== '')).toBe(true);
  await markSheet();
  expect(sheet.autoFilter.box).toEqual(boxOf(0, 0, ROWS + 1, WIDTH + 5));
  expect(hidden()).toEqual(hiddenBefore);
  await removeMarks();
  expect(snapshot(workbook)).toEqual(before);
});

test('a protected sheet is left alone, and the problem names it', async () => {
  const { workbook, sheet } = await openExcel();
  fill(sheet, grid);
  sheet.protection.protect();
  const before = snapshot(workbook);
  const outcome = await markSheet();
  expect(outcome).toEqual({
    marks: 'old',
    rows: 0,
    problem: { code: 'protected', sheet: 'Sheet1' },
  });
  expect(snapshot(workbook)).toEqual(before);
});

test('a copied sheet brings marks that no ledger knows; they are replaced and removed all the same', async () => {
  const { workbook, sheet } = await openExcel();
  fill(sheet, grid);
  await markSheet();
  const copy = sheet.copy('副本');
  copy.activate();
  expect(await markSheet()).toMatchObject({ marks: 'new' });
  expect(copy.values(boxOf(0, WIDTH + 5, 1, 1))).toEqual([['']]);
  expectPaintedByCodes(copy, 1, ROWS, WIDTH + 4);
  expect(await removeMarks()).toEqual({ ok: true, value: { sheets: 2, formatsLeft: 0 } });
  expect(copy.values(boxOf(0, WIDTH, 1, 1))).toEqual([['']]);
  expect(copy.conditionalFormats.list).toEqual([]);
  expect(sheet.conditionalFormats.list).toEqual([]);
  expect(workbook.names()).toEqual([]);
});

test('columns that a person deleted are made anew, and old colours do not stay', async () => {
  const { sheet } = await openExcel();
  fill(sheet, grid);
  await markSheet();
  const formats = sheet.conditionalFormats.list.length;
  sheet.remove(boxOf(0, WIDTH, 1_048_576, 5), 'Left');
  await markSheet();
  expect(sheet.conditionalFormats.list).toHaveLength(formats);
  expectPaintedByCodes(sheet, 1, ROWS, WIDTH + 4);
});

test('our own columns are never taken for product data', async () => {
  const { sheet } = await openExcel();
  fill(sheet, grid);
  await markSheet();
  const status = sheet.values(boxOf(1, WIDTH, ROWS, 5));
  await markSheet({ ownColumns });
  expect(sheet.values(boxOf(1, WIDTH, ROWS, 5))).toEqual(status);
});
