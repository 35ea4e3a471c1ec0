import { findHeader } from '../../../src/catalogue';
import { readMarkCodes } from '../../../src/report';
import { boxOf, type Sheet } from '../../../src/workbench/host/model';
import { sampleGrid } from '../../support/sampleSheet';
import { closeExcel } from '../gateway/openExcel';
import { blockAt, eventsDelivered, expectCurrent, watched } from './watched';

afterEach(closeExcel);

const ROWS = 20;
const grid = sampleGrid({ rows: ROWS, language: 'zh' });
const WIDTH = grid[0]!.length;
const header = findHeader(grid);
const TITLE =
  header.kind === 'found' ? header.columns.find(({ field }) => field === 'title')!.column : -1;
const asTable = (sheet: Sheet): void => {
  sheet.tables.add(boxOf(0, 0, ROWS + 1, WIDTH), true, 'Goods');
};
const newRow = grid[2]!.map((cell, at) => (at === TITLE ? 'free' : cell));

test('an edit in a table', async () => {
  const excel = await watched(grid, { prepare: asTable });
  excel.counters.reset();
  excel.sheet.enter(boxOf(5, TITLE), [['free']]);
  await excel.settle();
  expect(excel.counters.syncs).toBeLessThanOrEqual(3);
  await expectCurrent(excel);
});

test('rows that a table grows by, and rows that are inserted in it or taken out', async () => {
  const excel = await watched(grid, { prepare: asTable });
  const table = excel.workbook.table('Goods')!;
  table.addRows(undefined, [[...newRow, '', '', '', '', '']]);
  await excel.settle();
  expect(excel.problems).toEqual([]);
  expect(blockAt(excel).rows).toBe(ROWS + 2);
  await expectCurrent(excel);
  const codes = readMarkCodes(excel.lines()[ROWS]![4]!);
  expect(codes.some(({ field }) => field === 'title')).toBe(true);
  expect(excel.sheet.painted(ROWS + 1, TITLE).fill).toBeDefined();
  table.addRows(3, [[...newRow, '', '', '', '', '']]);
  await eventsDelivered();
  table.deleteRows(8, 2);
  await excel.settle();
  await expectCurrent(excel);
});

test('what Excel does when a person types right under a table: it takes the row in', async () => {
  const excel = await watched(grid, { prepare: asTable });
  const table = excel.workbook.table('Goods')!;
  excel.sheet.enter(boxOf(ROWS + 1, TITLE), [['free']]);
  table.resize(boxOf(0, 0, ROWS + 2, WIDTH + 5));
  await excel.settle();
  expect(blockAt(excel).rows).toBe(ROWS + 2);
  await expectCurrent(excel);
});

test('cells under a table that it did not take in, and beside it, are no products', async () => {
  const excel = await watched(grid, { prepare: asTable });
  const before = excel.lines();
  excel.sheet.enter(boxOf(ROWS + 3, TITLE), [['a remark']]);
  excel.sheet.enter(boxOf(3, WIDTH + 8), [['another']]);
  await excel.settle();
  expect(excel.lines()).toEqual(before);
  await expectCurrent(excel);
});

test('a filter hides rows: each row is written by itself, the hidden ones too', async () => {
  const excel = await watched(grid);
  const first = excel.sheet.texts(boxOf(2, TITLE))[0]![0]!;
  excel.sheet.autoFilter.apply(boxOf(0, 0, ROWS + 1, WIDTH + 5), TITLE, {
    filterOn: 'Values',
    values: [first],
  });
  excel.sheet.enter(boxOf(5, TITLE, 3, 1), [['free'], ['sample'], ['x']]);
  await excel.settle();
  await expectCurrent(excel);
});

test('a selection that was checked: its rows follow, others are not looked at', async () => {
  const target = { kind: 'selection' } as const;
  const excel = await watched(grid, {
    target,
    prepare: (sheet) => {
      sheet.workbook.select(sheet, [boxOf(8, 0, 5, 1)]);
    },
  });
  excel.sheet.enter(boxOf(9, TITLE), [['free']]);
  excel.sheet.enter(boxOf(3, TITLE), [['free']]);
  await excel.settle();
  expect(excel.updates).toEqual([[9]]);
  await expectCurrent(excel, target);
});

test('edits beyond what is read row by row: the sheet is read as a whole', async () => {
  const excel = await watched(grid);
  excel.counters.reset();
  excel.sheet.enter(boxOf(0, WIDTH + 5), [['a new column']]);
  await excel.settle();
  expect(excel.counters.syncs).toBeGreaterThan(0);
  await expectCurrent(excel);
  excel.sheet.enter(boxOf(5, TITLE), [['free']]);
  excel.counters.reset();
  await excel.settle();
  expect(excel.counters.syncs).toBeLessThanOrEqual(3);
  await expectCurrent(excel);
  const rows = Array.from({ length: 3_100 }, () => ['']);
  excel.sheet.enter(boxOf(ROWS + 1, TITLE, rows.length, 1), rows);
  excel.sheet.enter(boxOf(ROWS + 1, TITLE), [['free']]);
  await excel.settle();
  expect(blockAt(excel).rows).toBe(ROWS + 2);
  await expectCurrent(excel);
});

test('a formula or a remark beside the sheet is no concern of its products', async () => {
  const excel = await watched(grid);
  excel.counters.reset();
  excel.sheet.enter(boxOf(4, WIDTH + 5), [['=1+1']]);
  await excel.settle();
  expect(excel.counters.syncs).toBe(0);
  expect(excel.updates).toEqual([]);
});

test('an edit while all is being judged: nothing is lost', async () => {
  const excel = await watched(grid);
  excel.sheet.enter(boxOf(5, TITLE), [['free']]);
  await eventsDelivered();
  excel.clock.run();
  excel.sheet.insert(boxOf(2, 0, 1, 16_384), 'Down');
  excel.sheet.enter(boxOf(9, TITLE), [['sample']]);
  await eventsDelivered();
  await excel.settle();
  await excel.settle();
  await expectCurrent(excel);
});

test('an Excel without sort events works without them', async () => {
  const excel = await watched(grid, { host: { apiLevel: '1.9' } });
  excel.sheet.enter(boxOf(5, TITLE), [['free']]);
  await excel.settle();
  await expectCurrent(excel);
});

test.each([1, 2, 3])(
  'request %i of an edit fails: reported once, mended by the next edit',
  async (request) => {
    const excel = await watched(grid, { fewRows: 0 });
    excel.sheet.enter(boxOf(5, TITLE), [['free']]);
    excel.sheet.enter(boxOf(ROWS + 1, TITLE), [['free']]);
    excel.faults.add({ request, moment: 'after', outcome: { code: 'AccessDenied' } });
    await excel.settle();
    excel.faults.clear();
    excel.sheet.enter(boxOf(6, TITLE), [['free']]);
    await excel.settle();
    await expectCurrent(excel);
    expect(excel.sheet.painted(ROWS + 1, TITLE).fill).toBeDefined();
  },
);
