import { RESULT_COLUMNS } from '../../../src/report';
import { ownColumns } from '../../../src/excel/marks';
import { removeMarks } from '../../../src/excel/remove/removeMarks';
import { boxOf, snapshot, type Sheet } from '../../../src/workbench/host/model';
import { sampleGrid } from '../../support/sampleSheet';
import { closeExcel, fill, openExcel } from '../gateway/openExcel';
import { markSheet } from '../marks/markSheet';

afterEach(closeExcel);

const ROWS = 14;
const grid = sampleGrid({ rows: ROWS, language: 'zh' });
const WIDTH = grid[0]!.length;
const OWN = RESULT_COLUMNS.length;

const lines = (sheet: Sheet, row = 1, rows = ROWS) => sheet.values(boxOf(row, WIDTH, rows, OWN));

/** Marks only the rows of the sheet from `row` on. */
function markRows(
  { workbook, sheet }: Pick<Awaited<ReturnType<typeof openExcel>>, 'workbook' | 'sheet'>,
  row: number,
  rows: number,
) {
  workbook.select(sheet, [boxOf(row, 2, rows, 1)]);
  return markSheet({ target: { kind: 'selection' } });
}

test('marks of selected rows leave what is said of the others alone', async () => {
  const excel = await openExcel();
  const { sheet } = excel;
  fill(sheet, grid);
  await markSheet();
  const whole = lines(sheet);
  // Two titles that break other rules than before; only the first of them is in the selection.
  sheet.enter(boxOf(5, 1, 1, 1), [["'x"]]);
  sheet.enter(boxOf(9, 1, 1, 1), [["'x"]]);
  expect(await markRows(excel, 4, 3)).toEqual({ marks: 'new', rows: 3 });
  const now = lines(sheet);
  expect(now[4]).not.toEqual(whole[4]);
  const untouched = (each: unknown[][]) => [...each.slice(0, 3), ...each.slice(6)];
  expect(untouched(now)).toEqual(untouched(whole));
  expect(sheet.painted(9, 1)).toBeDefined();
});

test('rows of a selection that no longer hold a product lose their marks', async () => {
  const excel = await openExcel();
  const { sheet } = excel;
  fill(sheet, grid);
  await markSheet();
  const whole = lines(sheet);
  sheet.clear(boxOf(4, 0, 1, WIDTH), 'Contents');
  await markRows(excel, 3, 2);
  const now = lines(sheet);
  expect(now[3]).toEqual(RESULT_COLUMNS.map(() => ''));
  expect(now.filter((_, at) => at !== 3)).toEqual(whole.filter((_, at) => at !== 3));
});

test('a first marking of some rows makes columns for all, so that later rows find their place', async () => {
  const excel = await openExcel();
  const { workbook, sheet } = excel;
  fill(sheet, grid);
  const before = snapshot(workbook);
  await markRows(excel, 6, 2);
  const first = lines(sheet);
  expect(first.map(([status]) => status !== '')).toEqual(
    Array.from({ length: ROWS }, (_, at) => at === 5 || at === 6),
  );
  await markRows(excel, 1, 1);
  const second = lines(sheet);
  expect(second[0]![0]).not.toBe('');
  expect(second.slice(1)).toEqual(first.slice(1));
  workbook.select(sheet, [boxOf(0, 0, 1, 1)]);
  await removeMarks();
  expect({ ...snapshot(workbook), selection: 0 }).toEqual({ ...before, selection: 0 });
});

test('a column of ours that was deleted comes back, and the others keep what they say', async () => {
  const excel = await openExcel();
  const { sheet } = excel;
  fill(sheet, grid);
  await markSheet();
  const whole = lines(sheet);
  sheet.remove(boxOf(0, WIDTH + 2, 1_048_576, 1), 'Left');
  await markRows(excel, 2, 1);
  const now = lines(sheet);
  expect(now[1]).toEqual(whole[1]);
  for (const at of [0, 2, ROWS - 1].filter((each) => each !== 1))
    expect(now[at]).toEqual(whole[at]!.map((text, column) => (column === 2 ? '' : text)));
});

test('in a table too', async () => {
  const excel = await openExcel();
  const { sheet } = excel;
  fill(sheet, grid);
  sheet.tables.add(boxOf(0, 0, ROWS + 1, WIDTH), true);
  await markSheet({ ownColumns });
  const whole = lines(sheet);
  sheet.enter(boxOf(5, 1, 1, 1), [["'x"]]);
  await markRows(excel, 5, 1);
  const now = lines(sheet);
  expect(now[4]).not.toEqual(whole[4]);
  expect(now.filter((_, at) => at !== 4)).toEqual(whole.filter((_, at) => at !== 4));
});
