import { findHeader } from '../../../src/catalogue';
import { PALETTE, readMarkCodes, RESULT_COLUMNS } from '../../../src/report';
import { removeMarks } from '../../../src/excel/remove/removeMarks';
import { boxOf, snapshot, type Sheet, type Workbook } from '../../../src/workbench/host/model';
import { sampleGrid } from '../../support/sampleSheet';
import { closeExcel, fill, openExcel } from '../gateway/openExcel';
import { markSheet } from '../marks/markSheet';

afterEach(closeExcel);

const ROWS = 12;
const ALL = 1_048_576;
const grid = sampleGrid({ rows: ROWS, language: 'zh' });
const WIDTH = grid[0]!.length;
const OWN = RESULT_COLUMNS.length;
const HEADERS = ['优品状态', '差距', '商品治理问题'];
const header = findHeader(grid);
if (header.kind !== 'found') throw new Error('the sample has a header');
const TITLE = header.columns.find(({ field }) => field === 'title')!.column;

const texts = (sheet: Sheet, row = 0) => sheet.values(boxOf(row, 0, 1, WIDTH + 12))[0]!;

/** How often each of our headers is in the sheet. */
const counts = (sheet: Sheet, row = 0) =>
  HEADERS.map((text) => texts(sheet, row).filter((cell) => cell === text).length);

const columnOf = (sheet: Sheet, text: string, row = 0) => texts(sheet, row).indexOf(text);

function marked(sheet: Sheet, codes: number, title: number, firstRow = 1): void {
  for (let row = firstRow; row < firstRow + ROWS; row++) {
    const [text] = sheet.values(boxOf(row, codes, 1, 1))[0]!;
    const mark = readMarkCodes(String(text)).find(({ field }) => field === 'title');
    expect([row, sheet.painted(row, title).fill]).toEqual([
      row,
      mark && PALETTE.light[mark.severity].fill,
    ]);
  }
}

/** Without ids that Excel gives anew. */
const plain = (workbook: Workbook): unknown =>
  JSON.parse(
    JSON.stringify(snapshot(workbook), (key, each: unknown) => (key === 'id' ? undefined : each)),
  );

test("a column that the user put between ours stays the user's, whatever we do", async () => {
  const { workbook, sheet } = await openExcel();
  fill(sheet, grid);
  await markSheet();
  sheet.insert(boxOf(0, WIDTH + 2, ALL, 1), 'Right');
  sheet.clear(boxOf(0, WIDTH + 2, ALL, 1), 'Formats');
  sheet.enter(boxOf(0, WIDTH + 2, 2, 1), [['跟进人'], ['王芳']]);
  expect(await markSheet()).toMatchObject({ marks: 'new' });
  expect(counts(sheet)).toEqual([1, 1, 1]);
  expect(sheet.values(boxOf(0, WIDTH + 2, 2, 1))).toEqual([['跟进人'], ['王芳']]);
  marked(sheet, WIDTH + OWN, TITLE);
  await removeMarks();
  expect(counts(sheet)).toEqual([0, 0, 0]);
  expect(sheet.values(boxOf(0, WIDTH, 2, 2))).toEqual([
    ['跟进人', ''],
    ['王芳', ''],
  ]);
  expect(workbook.names(sheet)).toEqual([]);
});

test('columns that the user put left of the data, and a renamed header of ours', async () => {
  const { sheet } = await openExcel();
  fill(sheet, grid);
  await markSheet();
  sheet.insert(boxOf(0, 0, ALL, 2), 'Right');
  sheet.enter(boxOf(0, WIDTH + 2, 1, 1), [['我的状态']]);
  expect(await markSheet()).toMatchObject({ marks: 'new' });
  expect(counts(sheet)).toEqual([1, 1, 1]);
  expect(columnOf(sheet, '优品状态')).toBe(WIDTH + 2);
  marked(sheet, WIDTH + 2 + OWN - 1, TITLE + 2);
});

test('new columns of products right of ours are painted where they are', async () => {
  const { sheet } = await openExcel();
  const narrow = grid.map((row) => row.filter((_, at) => at !== TITLE));
  fill(sheet, narrow);
  await markSheet();
  const at = WIDTH - 1 + OWN;
  fill(
    sheet,
    grid.map((row) => [row[TITLE]!]),
    0,
    at,
  );
  expect(await markSheet()).toMatchObject({ marks: 'new' });
  marked(sheet, WIDTH - 1 + OWN - 1, at);
  // A result column goes: all of them are made anew, right of the last that is left.
  sheet.remove(boxOf(0, WIDTH, ALL, 1), 'Left');
  expect(await markSheet()).toMatchObject({ marks: 'new' });
  expect(counts(sheet)).toEqual([1, 1, 1]);
  marked(sheet, WIDTH - 1 + OWN - 1, at);
});

test("formulas of the user's that count our texts hold when marks are made again", async () => {
  const { sheet } = await openExcel();
  fill(sheet, grid);
  await markSheet();
  sheet.enter(boxOf(0, WIDTH + OWN + 1, 1, 1), [[`=COUNTA(AZ2:AZ${ROWS + 1})`]]);
  const letters = sheet.formulas(boxOf(0, WIDTH + OWN + 1, 1, 1));
  await markSheet({}, { lang: 'en' });
  expect(sheet.formulas(boxOf(0, WIDTH + OWN + 1, 1, 1))).toEqual(letters);
});

test('marks in the other language replace those that stand, and old lines below go', async () => {
  const { workbook, sheet } = await openExcel();
  fill(sheet, grid);
  const before = plain(workbook);
  await markSheet();
  const zh = plain(workbook);
  await markSheet({}, { lang: 'en' });
  expect(counts(sheet)).toEqual([0, 0, 0]);
  await markSheet();
  expect((plain(workbook) as { sheets: unknown }).sheets).toEqual(
    (zh as { sheets: unknown }).sheets,
  );
  await removeMarks();
  expect(plain(workbook)).toEqual(before);
});

test('rows that were appended are listed, and those of cleared rows are not', async () => {
  const { sheet } = await openExcel();
  fill(sheet, grid);
  await markSheet();
  fill(sheet, grid.slice(1, 4), ROWS + 1);
  await markSheet();
  const status = (row: number) => sheet.values(boxOf(row, WIDTH, 1, 1))[0]![0];
  expect([ROWS + 1, ROWS + 2, ROWS + 3].map(status)).not.toContain('');
  expect(sheet.conditionalFormats.list[0]!.boxes[0]!.rows).toBe(ROWS + 3);
  sheet.clear(boxOf(ROWS - 1, 0, 5, WIDTH), 'Contents');
  await markSheet();
  expect([ROWS - 1, ROWS, ROWS + 1, ROWS + 3].map(status)).toEqual(['', '', '', '']);
  expect(status(ROWS - 2)).not.toBe('');
});

test('a table made of the data without our columns takes them in, and what lies around stays', async () => {
  const { workbook, sheet } = await openExcel();
  fill(sheet, [['我的店铺']]);
  fill(sheet, grid, 2);
  const notes = WIDTH + 2;
  sheet.enter(boxOf(0, notes, 1, 1), [['上']]);
  sheet.enter(boxOf(ROWS, notes, 1, 1), [['中']]);
  sheet.enter(boxOf(ROWS + 8, notes, 1, 1), [['下']]);
  const before = plain(workbook) as { sheets: { values: unknown }[] };
  await markSheet();
  const table = sheet.tables.add(boxOf(2, 0, ROWS + 1, WIDTH), true);
  expect(await markSheet()).toMatchObject({ marks: 'new' });
  expect(table.columns).toHaveLength(WIDTH + OWN);
  expect(counts(sheet, 2)).toEqual([1, 1, 1]);
  marked(sheet, WIDTH + OWN - 1, TITLE, 3);
  expect(await removeMarks()).toMatchObject({ ok: true });
  const after = plain(workbook) as { sheets: { values: unknown }[] };
  expect(after.sheets[0]!.values).toEqual(before.sheets[0]!.values);
});

describe('what a person made of the table', () => {
  const below = ROWS + 6;

  test('a table that became plain cells gives back its own cells only', async () => {
    const { workbook, sheet } = await openExcel();
    fill(sheet, [['我的店铺']]);
    fill(sheet, grid, 2);
    sheet.enter(boxOf(0, WIDTH + 1, 1, 1), [['上面的备注']]);
    sheet.enter(boxOf(4, WIDTH + 1, 1, 1), [['旁边的备注']]);
    sheet.enter(boxOf(below, WIDTH + 1, 1, 1), [['下面的备注']]);
    const table = sheet.tables.add(boxOf(2, 0, ROWS + 1, WIDTH), true);
    const before = snapshot(workbook).sheets[0]!.values;
    await markSheet();
    table.convertToRange();
    await markSheet();
    expect(counts(sheet, 2)).toEqual([1, 1, 1]);
    expect(await removeMarks()).toMatchObject({ ok: true });
    expect(snapshot(workbook).sheets[0]!.values).toEqual(before);
  });

  test('plain cells that became a table with ours in it give back whole columns', async () => {
    const { workbook, sheet } = await openExcel();
    fill(sheet, [['我的店铺']]);
    fill(sheet, grid, 2);
    sheet.enter(boxOf(0, WIDTH + 1, 1, 1), [['上面的备注']]);
    sheet.enter(boxOf(below, WIDTH + 1, 1, 1), [['下面的备注']]);
    const before = snapshot(workbook).sheets[0]!.values;
    await markSheet();
    const table = sheet.tables.add(boxOf(2, 0, ROWS + 1, WIDTH + OWN), true);
    await markSheet();
    expect(table.columns).toHaveLength(WIDTH + OWN);
    expect(await removeMarks()).toMatchObject({ ok: true });
    expect(table.columns).toHaveLength(WIDTH);
    expect(snapshot(workbook).sheets[0]!.values).toEqual(before);
  });
});
