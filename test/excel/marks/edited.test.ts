import { boxOf, type Sheet } from '../../../src/workbench/host/model';
import { sampleGrid } from '../../support/sampleSheet';
import { closeExcel, fill, openExcel } from '../gateway/openExcel';
import { blockAt, watched } from '../watch/watched';
import { markSheet } from './markSheet';

afterEach(closeExcel);

const ROWS = 8;
const HEADERS = ['商品ID', '商品标题', '价格', '最小起订量', '发布时间', '是否橱窗', '备注'];
const PRODUCTS = [
  ['1600000000001', 'Cotton T-shirt', 1.5, 100, 45_000, true, 'a'],
  [1_600_000_000_002, '纯棉 T 恤 😀 printed', 0.1 + 0.2, 1e15, 45_001.25, false, ''],
  ['1600000000003', 'Cotton shirt, "large"', '#N/A', 0.00001, '', '', 'c'],
  ['', 'Linen shirt ¦ blue', '1,5-2.5', '', '2024-03-04', '是', 'd'],
] as const;

/** Rows (0-based) whose status is greyed, as Excel paints them with no add-in. */
function edited(sheet: Sheet, rows: number, column: number): number[] {
  const all = Array.from({ length: rows }, (_, at) => at + 1);
  return all.filter((row) => sheet.painted(row, column).strikethrough === true);
}

test('an edit of any judged cell greys the status of its row alone, with no add-in', async () => {
  const { workbook, sheet } = await openExcel();
  const grid = sampleGrid({ rows: ROWS, language: 'zh' });
  fill(sheet, grid);
  await markSheet();
  const { column } = blockAt({ workbook, sheet });
  expect(edited(sheet, ROWS, column)).toEqual([]);
  for (const [at, value] of grid[3]!.entries()) {
    if (at >= column) continue;
    const before = sheet.values(boxOf(3, at, 1, 1))[0]![0]!;
    sheet.enter(boxOf(3, at, 1, 1), [[`'${String(value)}x`]]);
    expect([at, edited(sheet, 3, column)]).toEqual([at, [3]]);
    const back = typeof before === 'string' && before !== '' ? `'${before}` : before;
    sheet.enter(boxOf(3, at, 1, 1), [[back]]);
  }
  expect(edited(sheet, ROWS, column)).toEqual([]);
  expect(sheet.painted(3, column).numberFormat).toBeUndefined();
  for (const { rule } of sheet.conditionalFormats.list)
    if (rule.type === 'Custom') expect(rule.formula.length).toBeLessThanOrEqual(255);
});

test('numbers, dates, flags, errors and characters beyond the basic plane are known again', async () => {
  const { workbook, sheet } = await openExcel();
  fill(sheet, [HEADERS, ...PRODUCTS]);
  await markSheet();
  const rows = PRODUCTS.length;
  const { column } = blockAt({ workbook, sheet });
  expect(edited(sheet, rows, column)).toEqual([]);
  // A column that is put between moves places, and says nothing of products.
  sheet.insert(boxOf(0, 2, 1_048_576, 1), 'Right');
  sheet.enter(boxOf(2, 7, 1, 1), [['a remark']]);
  expect(edited(sheet, rows, column + 1)).toEqual([]);
  sheet.enter(boxOf(1, 3, 1, 1), [[1.51]]);
  sheet.enter(boxOf(2, 1, 1, 1), [["'纯棉 T 恤 😁 printed"]]);
  sheet.enter(boxOf(3, 3, 1, 1), [[2]]);
  sheet.enter(boxOf(4, 4, 1, 1), [[0]]);
  expect(edited(sheet, rows, column + 1)).toEqual([1, 2, 3, 4]);
  expect(sheet.painted(4, column + 1)).toMatchObject({ numberFormat: '"检查后有改动："@' });
});

test('what follows an edit says again that it was checked', async () => {
  const grid = sampleGrid({ rows: ROWS, language: 'zh' });
  const excel = await watched(grid, { follows: () => true });
  const { sheet } = excel;
  const { column } = blockAt(excel);
  sheet.enter(boxOf(2, 1, 1, 1), [["'edited"]]);
  expect(edited(sheet, ROWS, column)).toEqual([2]);
  await excel.settle();
  expect(edited(sheet, ROWS, column)).toEqual([]);
});
