import { findHeader } from '../../../src/catalogue';
import { boxOf } from '../../../src/workbench/host/model';
import { sampleGrid } from '../../support/sampleSheet';
import { closeExcel } from '../gateway/openExcel';
import { expectCurrent, watched } from './watched';

afterEach(closeExcel);

const grid = sampleGrid({ rows: 12, language: 'zh' });
const header = findHeader(grid);
const TITLE =
  header.kind === 'found' ? header.columns.find(({ field }) => field === 'title')!.column : -1;

test('a value that was picked without an event is judged once the selection leaves its row', async () => {
  const host = { excel: 'web' } as const;
  const excel = await watched(grid, { host });
  const { workbook, sheet } = excel;
  const select = (row: number): void => {
    workbook.select(sheet, [boxOf(row, TITLE)]);
  };
  const before = excel.lines();
  select(4);
  sheet.pick(boxOf(4, TITLE), 'free');
  await excel.settle();
  expect(excel.lines()).toEqual(before);
  select(5);
  await excel.settle();
  expect(excel.lines()[3]).not.toEqual(before[3]);
  await expectCurrent(excel);
  // A row that says what it said costs one look.
  const updates = excel.updates.length;
  excel.counters.reset();
  select(6);
  await excel.settle();
  expect(excel.counters.syncs).toBe(1);
  expect(excel.updates).toHaveLength(updates);
});

test('while marks do not follow edits, no row is read again', async () => {
  const excel = await watched(grid, {
    host: { excel: 'web' },
    follows: () => false,
  });
  excel.workbook.select(excel.sheet, [boxOf(4, TITLE)]);
  excel.sheet.pick(boxOf(4, TITLE), 'free');
  excel.counters.reset();
  excel.workbook.select(excel.sheet, [boxOf(5, TITLE)]);
  await excel.settle();
  expect(excel.counters.syncs).toBe(0);
});
