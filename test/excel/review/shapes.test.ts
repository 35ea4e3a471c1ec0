import { findHeader, type RawCell } from '../../../src/catalogue';
import { PALETTE, readMarkCodes, RESULT_COLUMNS } from '../../../src/report';
import { NAMESPACE } from '../../../src/excel/store';
import { removeMarks } from '../../../src/excel/remove/removeMarks';
import { boxOf, snapshot, type Sheet, type Workbook } from '../../../src/workbench/host/model';
import { sampleGrid } from '../../support/sampleSheet';
import { closeExcel, fill, openExcel } from '../gateway/openExcel';
import { markSheet } from '../marks/markSheet';

afterEach(closeExcel);

const ROWS = 12;
const grid = sampleGrid({ rows: ROWS, language: 'zh' });
const WIDTH = grid[0]!.length;
const OWN = RESULT_COLUMNS.length;
const header = findHeader(grid);
if (header.kind !== 'found') throw new Error('the sample has a header');
const columnOf = (wanted: string) => header.columns.find(({ field }) => field === wanted)!.column;
const TITLE = columnOf('title');

/** Without ids that Excel gives anew. */
const plain = (workbook: Workbook): unknown =>
  JSON.parse(
    JSON.stringify(snapshot(workbook), (key, each: unknown) => (key === 'id' ? undefined : each)),
  );

const statusOf = (sheet: Sheet, row: number, column: number) =>
  String(sheet.values(boxOf(row, column, 1, 1))[0]![0]);

function expectPainted(sheet: Sheet, row: number, codes: number, title: number): void {
  const [text] = sheet.values(boxOf(row, codes, 1, 1))[0]!;
  const mark = readMarkCodes(String(text)).find(({ field }) => field === 'title');
  const fill = mark && PALETTE.light[mark.severity].fill;
  expect([row, sheet.painted(row, title).fill]).toEqual([row, fill]);
}

test('data at C7 under a preamble, a banner over its edge and a header of two rows', async () => {
  const { workbook, sheet } = await openExcel();
  const [row, column] = [7, 2];
  fill(sheet, [['某某店铺 商品表']], 2, column);
  sheet.merge(boxOf(2, column, 1, WIDTH + 3));
  sheet.setFormat(boxOf(2, column, 1, WIDTH + 3), { fill: '#DDEEFF' });
  fill(sheet, [['基本信息']], row - 1, column);
  sheet.merge(boxOf(row - 1, column, 1, 4));
  fill(sheet, grid, row, column);
  sheet.freezePanes.freeze(row + 1, column + 1);
  sheet.lines.setColumnsHidden(boxOf(0, column + WIDTH - 1, 1, 1), true);
  sheet.conditionalFormats.add([boxOf(row + 1, column, ROWS, WIDTH)], {
    type: 'Custom',
    formula: '=$C9=""',
  });
  const before = plain(workbook);
  expect(await markSheet()).toMatchObject({ marks: 'new', rows: ROWS });
  const status = column + WIDTH;
  expect(statusOf(sheet, row, status)).toBe('优品状态');
  expect(sheet.lines.isColumnHidden(status)).toBe(false);
  for (let at = row + 1; at <= row + ROWS; at++) {
    expect(statusOf(sheet, at, status)).not.toBe('');
    expectPainted(sheet, at, status + OWN - 1, column + TITLE);
  }
  expect(sheet.merges).toContainEqual(boxOf(2, column, 1, WIDTH + 3 + OWN));
  await markSheet();
  await removeMarks();
  expect(plain(workbook)).toEqual(before);
});

test('blank rows inside, and numbers as text', async () => {
  const { sheet } = await openExcel();
  const price = columnOf('moq');
  const gaps: RawCell[][] = [
    grid[0]! as RawCell[],
    ...grid.slice(1, 4).map((line) => line.map((cell, at) => (at === price ? String(cell) : cell))),
    [],
    [],
    ...grid.slice(4).map((line) => [...line]),
  ];
  fill(sheet, gaps);
  expect(await markSheet()).toEqual({ marks: 'new', rows: ROWS });
  const hasStatus = gaps.slice(1).map((_, at) => statusOf(sheet, at + 1, WIDTH) !== '');
  expect(hasStatus).toEqual(gaps.slice(1).map((line) => line.length > 0));
});

test('a table with a totals row, filtered, beside another table', async () => {
  const { workbook, sheet } = await openExcel();
  fill(sheet, grid);
  const table = sheet.tables.add(boxOf(0, 0, ROWS + 1, WIDTH), true);
  table.showTotals = true;
  fill(
    sheet,
    [
      ['负责人', '电话'],
      ['李雷', '1'],
      ['王芳', '2'],
    ],
    ROWS + 6,
    0,
  );
  sheet.tables.add(boxOf(ROWS + 6, 0, 3, 2), true);
  const industry = columnOf('category');
  const wanted = String(sheet.texts(boxOf(1, industry, 1, 1))[0]![0]);
  table.filter.apply(table.box, industry, { filterOn: 'Values', values: [wanted] });
  const hidden = () => Array.from({ length: ROWS + 4 }, (_, at) => sheet.lines.isRowHidden(at + 1));
  const hiddenBefore = hidden();
  expect(hiddenBefore).toContain(true);
  const before = plain(workbook);
  expect(await markSheet()).toEqual({ marks: 'new', rows: ROWS });
  expect(hidden()).toEqual(hiddenBefore);
  expect(statusOf(sheet, ROWS, WIDTH)).not.toBe('');
  expect(statusOf(sheet, ROWS + 1, WIDTH)).toBe('');
  await markSheet();
  expect(hidden()).toEqual(hiddenBefore);
  await removeMarks();
  expect(plain(workbook)).toEqual(before);
});

test('products in a table that is the lesser part of its sheet: a sort takes the marks along', async () => {
  const { workbook, sheet } = await openExcel();
  fill(sheet, grid);
  const table = sheet.tables.add(boxOf(0, 0, ROWS + 1, WIDTH), true);
  sheet.enter(boxOf(90, 80, 1, 1), [['x']]);
  const before = plain(workbook);
  expect(await markSheet()).toMatchObject({ marks: 'new', rows: ROWS });
  expect(table.columns).toHaveLength(WIDTH + OWN);
  await removeMarks();
  expect(plain(workbook)).toEqual(before);
  await markSheet();
  const byId = () =>
    new Map(
      sheet.values(boxOf(1, 0, ROWS, 1)).map(([id], at) => [id, statusOf(sheet, at + 1, WIDTH)]),
    );
  const statuses = byId();
  table.sort([{ key: TITLE, ascending: false }]);
  expect(byId()).toEqual(statuses);
});

test('a filter over the data and over helper columns behind a gap keeps its criteria', async () => {
  const { workbook, sheet } = await openExcel();
  fill(sheet, grid);
  const helper = WIDTH + 1;
  sheet.enter(
    boxOf(1, helper, ROWS, 1),
    Array.from({ length: ROWS }, (_, at) => [at % 2 === 0 ? '留' : '去']),
  );
  const box = boxOf(0, 0, ROWS + 1, WIDTH + 2);
  sheet.autoFilter.apply(box, helper, { filterOn: 'Values', values: ['留'] });
  const hidden = () => Array.from({ length: ROWS }, (_, at) => sheet.lines.isRowHidden(at + 1));
  const hiddenBefore = hidden();
  expect(hiddenBefore).toContain(true);
  const before = plain(workbook);
  await markSheet();
  expect(hidden()).toEqual(hiddenBefore);
  await markSheet();
  expect(hidden()).toEqual(hiddenBefore);
  await removeMarks();
  expect(plain(workbook)).toEqual(before);
});

test('a workbook whose own document is damaged: marks are made, recognised and taken out', async () => {
  const { workbook, sheet } = await openExcel();
  fill(sheet, grid);
  const before = plain(workbook);
  await markSheet();
  const [part] = workbook.customXmlParts;
  workbook.updateCustomXmlPart(
    part!,
    `<workbook xmlns="${NAMESPACE}">{"version":1,"sec</workbook>`,
  );
  expect(await markSheet()).toMatchObject({ marks: 'new' });
  expect(statusOf(sheet, 0, WIDTH)).toBe('优品状态');
  expect(statusOf(sheet, 0, WIDTH + OWN)).toBe('');
  workbook.updateCustomXmlPart(
    workbook.customXmlParts[0]!,
    `<workbook xmlns="${NAMESPACE}">[]</workbook>`,
  );
  expect(await removeMarks()).toMatchObject({ ok: true, value: { sheets: 1, formatsLeft: 0 } });
  expect(plain(workbook)).toEqual(before);
});

test('a sheet that was renamed is marked again and restored', async () => {
  const { workbook, sheet } = await openExcel();
  fill(sheet, grid);
  sheet.name = '一店';
  const before = plain(workbook);
  sheet.name = '旧名';
  await markSheet();
  sheet.name = '一店';
  expect(await markSheet()).toMatchObject({ marks: 'new' });
  expect(await removeMarks()).toMatchObject({ ok: true, value: { sheets: 1, formatsLeft: 0 } });
  expect(plain(workbook)).toEqual(before);
});
