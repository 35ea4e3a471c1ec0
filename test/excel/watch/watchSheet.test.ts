import { findHeader } from '../../../src/catalogue';
import { FIELDS } from '../../../src/fields';
import { readMarkCodes } from '../../../src/report';
import { boxOf } from '../../../src/workbench/host/model';
import { sampleGrid } from '../../support/sampleSheet';
import { closeExcel } from '../gateway/openExcel';
import { blockAt, eventsDelivered, expectCurrent, watched } from './watched';

afterEach(closeExcel);

const ROWS = 24;
const grid = sampleGrid({ rows: ROWS, language: 'zh' });
const WIDTH = grid[0]!.length;
const header = findHeader(grid);
const columnOf = (field: string): number =>
  header.kind === 'found' ? header.columns.find((each) => each.field === field)!.column : -1;
const TITLE = columnOf('title');
const ID = columnOf('productId');
const ALL = 16_384;

const spaces = { wide: { fewRows: 1_000 }, narrow: { fewRows: 0 } };

describe.each(Object.entries(spaces))('a sheet of %s evaluation', (_, options) => {
  test('one edited cell: its row follows, with at most three syncs and only that row written', async () => {
    const excel = await watched(grid, options);
    const before = excel.lines();
    excel.counters.reset();
    excel.sheet.enter(boxOf(5, TITLE), [['free']]);
    await excel.settle();
    expect(excel.counters.syncs).toBeLessThanOrEqual(3);
    expect(excel.counters.syncs).toBeGreaterThan(1);
    const after = excel.lines();
    expect(after[4]).not.toEqual(before[4]);
    expect(after.filter((_line, at) => at !== 4)).toEqual(before.filter((_line, at) => at !== 4));
    expect(excel.updates).toEqual([[5]]);
    await expectCurrent(excel);
  });

  test('a duplicate id reaches the row that was not edited, and goes from it again', async () => {
    const excel = await watched(grid, options);
    const before = excel.lines();
    excel.counters.reset();
    const own = excel.sheet.values(boxOf(9, ID))[0]!;
    excel.sheet.enter(
      boxOf(9, ID),
      excel.sheet.values(boxOf(3, ID)).map(([id]) => [`'${id!}`]),
    );
    await excel.settle();
    expect(excel.counters.syncs).toBeLessThanOrEqual(3);
    expect(excel.lines()[2]).not.toEqual(before[2]);
    await expectCurrent(excel);
    excel.sheet.enter(boxOf(9, ID), [[`'${own[0]!}`]]);
    await excel.settle();
    expect(excel.lines()).toEqual(before);
  });

  test('a row typed under the last one gets result cells, colours and a longer block', async () => {
    const excel = await watched(grid, options);
    const row = grid[3]!.map((cell, at) => (at === TITLE ? 'free' : cell));
    excel.counters.reset();
    excel.sheet.enter(boxOf(ROWS + 1, 0, 1, WIDTH), [
      row.map((cell) => (cell === '' ? null : `'${cell}`)),
    ]);
    await excel.settle();
    expect(excel.counters.syncs).toBeLessThanOrEqual(3);
    expect(blockAt(excel).rows).toBe(ROWS + 2);
    await expectCurrent(excel);
    const codes = readMarkCodes(excel.lines()[ROWS]![4]!);
    const title = codes.find(({ field }) => field === 'title');
    expect(title).toBeDefined();
    expect(excel.sheet.painted(ROWS + 1, TITLE).fill).toBeDefined();
  });
});

test('clearing a row blanks its cells; typing again brings them back', async () => {
  const excel = await watched(grid);
  const before = excel.lines();
  excel.sheet.clear(boxOf(4, 0, 1, WIDTH), 'Contents');
  await excel.settle();
  expect(excel.lines()[3]).toEqual(['', '', '', '', '']);
  await expectCurrent(excel);
  excel.sheet.enter(boxOf(4, 0, 1, WIDTH), [
    grid[4]!.map((cell) => (typeof cell === 'string' ? `'${cell}` : cell)),
  ]);
  await excel.settle();
  expect(excel.lines()).toEqual(before);
});

test('a pasted block and scattered edits go in one turn', async () => {
  const excel = await watched(grid);
  excel.counters.reset();
  excel.sheet.enter(boxOf(2, TITLE, 3, 1), [['free'], ['free'], ['sample']]);
  excel.sheet.enter(boxOf(20, TITLE), [['x']]);
  await eventsDelivered();
  excel.sheet.enter(boxOf(12, ID), [['']]);
  await excel.settle();
  expect(excel.counters.syncs).toBeLessThanOrEqual(3);
  expect(excel.updates).toHaveLength(1);
  await expectCurrent(excel);
});

test('a sort of data and marks together writes nothing', async () => {
  const excel = await watched(grid);
  excel.counters.reset();
  excel.sheet.sort(boxOf(1, 0, ROWS, WIDTH + 5), [{ key: TITLE }]);
  await excel.settle();
  expect(excel.counters.syncs).toBe(1);
  expect(excel.updates).toHaveLength(1);
  await expectCurrent(excel);
});

test('a sort that leaves our columns behind is followed', async () => {
  const excel = await watched(grid);
  excel.sheet.sort(boxOf(1, 0, ROWS, WIDTH), [{ key: TITLE }]);
  await excel.settle();
  await expectCurrent(excel);
});

test('inserted and deleted rows: marks stay with their rows, the new row is judged', async () => {
  const excel = await watched(grid);
  excel.counters.reset();
  excel.sheet.insert(boxOf(6, 0, 2, ALL), 'Down');
  await eventsDelivered();
  excel.sheet.enter(boxOf(6, TITLE), [['free']]);
  excel.sheet.remove(boxOf(10, 0, 3, ALL), 'Up');
  await excel.settle();
  expect(excel.counters.syncs).toBeLessThanOrEqual(3);
  expect(blockAt(excel).rows).toBe(ROWS);
  await expectCurrent(excel);
});

test('a row inserted right under the header is painted too', async () => {
  const excel = await watched(grid);
  excel.sheet.insert(boxOf(1, 0, 1, ALL), 'Down');
  excel.sheet.enter(boxOf(1, TITLE), [['free']]);
  await excel.settle();
  await expectCurrent(excel);
  const codes = readMarkCodes(excel.lines()[0]![4]!);
  expect(codes.some(({ field }) => field === 'title')).toBe(true);
  expect(excel.sheet.painted(1, TITLE).fill).toBeDefined();
});

test('what a person writes into our columns is left alone until the row is judged again', async () => {
  const excel = await watched(grid);
  const before = excel.lines();
  const { column } = blockAt(excel);
  excel.counters.reset();
  excel.sheet.enter(boxOf(7, column), [['mine']]);
  await excel.settle();
  expect(excel.counters.requests).toHaveLength(0);
  excel.sheet.enter(
    boxOf(7, TITLE),
    excel.sheet.values(boxOf(7, TITLE)).map(([text]) => [`'${text!}`]),
  );
  await excel.settle();
  expect(excel.lines()).toEqual(before);
});

test('our own writes call nobody', async () => {
  const excel = await watched(grid);
  excel.sheet.enter(boxOf(5, TITLE), [['free']]);
  await excel.settle();
  excel.counters.reset();
  expect(excel.clock.isWaiting).toBe(false);
  await excel.settle();
  expect(excel.counters.requests).toHaveLength(0);
});

test("others' edits only count as stale", async () => {
  const excel = await watched(grid);
  const before = excel.lines();
  excel.counters.reset();
  excel.workbook.asRemote(() => {
    excel.sheet.enter(boxOf(5, TITLE), [['free']]);
    excel.sheet.insert(boxOf(3, 0, 1, ALL), 'Down');
  });
  await excel.settle();
  expect(excel.stale.at(-1)).toBe(2);
  expect(excel.counters.requests).toHaveLength(0);
  // One's own edit finds its row where it is now, and theirs stays as it was said.
  excel.sheet.enter(boxOf(9, TITLE), [['free']]);
  await excel.settle();
  expect(excel.stale.at(-1)).toBe(2);
  const after = excel.lines();
  expect(after[8]).not.toEqual(before[7]);
  expect(after[5]).toEqual(before[4]);
  await excel.watch.judgeEdited();
  expect(excel.stale.at(-1)).toBe(0);
  await expectCurrent(excel);
});

test('a cell being edited while the work begins: reported, and tried again with the next edit', async () => {
  const excel = await watched(grid, { timeoutMs: 20 });
  excel.sheet.enter(boxOf(5, TITLE), [['free']]);
  excel.workbook.cellEditMode = true;
  await excel.settle();
  expect(excel.problems.map(({ code }) => code)).toEqual(['editing']);
  expect(excel.stale.at(-1)).toBe(1);
  excel.workbook.cellEditMode = false;
  excel.sheet.enter(boxOf(8, TITLE), [['sample']]);
  await excel.settle();
  expect(excel.updates).toEqual([[5, 8]]);
  await expectCurrent(excel);
});

test('a sheet that is deleted ends the watch', async () => {
  const excel = await watched(grid);
  excel.workbook.addSheet('other');
  excel.sheet.enter(boxOf(5, TITLE), [['free']]);
  await eventsDelivered();
  excel.sheet.delete();
  await eventsDelivered();
  excel.clock.run();
  await excel.watch.idle();
  expect(excel.problems.map(({ code }) => code)).toEqual(['sheetGone']);
  await excel.watch.dispose();
});

test('a renamed sheet is followed', async () => {
  const excel = await watched(grid);
  excel.sheet.name = '新表';
  excel.sheet.enter(boxOf(5, TITLE), [['free']]);
  await excel.settle();
  expect(excel.watch.check().data.name).toBe('新表');
  await expectCurrent(excel);
});

test('a header that means something else: everything is read and marked again', async () => {
  const excel = await watched(grid);
  excel.sheet.enter(boxOf(0, TITLE), [['备注']]);
  await excel.settle();
  expect(excel.watch.check().layout.columns.title).toBeUndefined();
  await expectCurrent(excel);
  excel.sheet.enter(boxOf(0, TITLE), [[FIELDS.title.name.zh]]);
  await excel.settle();
  await expectCurrent(excel);
  excel.counters.reset();
  await excel.settle();
  expect(excel.counters.requests).toHaveLength(0);
});

test('a header that is edited while the sheet is protected is painted once it is open', async () => {
  const excel = await watched(grid);
  excel.sheet.enter(boxOf(0, TITLE), [['备注']]);
  excel.sheet.enter(boxOf(0, TITLE + 1), [[FIELDS.title.name.zh]]);
  excel.sheet.protection.protect();
  await excel.settle();
  expect(excel.problems.map(({ code }) => code)).toEqual(['protected']);
  excel.sheet.protection.unprotect();
  excel.sheet.enter(boxOf(5, TITLE + 1), [['free']]);
  await excel.settle();
  await expectCurrent(excel);
  expect(excel.sheet.painted(5, TITLE).fill).toBeUndefined();
  expect(excel.sheet.painted(5, TITLE + 1).fill).toBeDefined();
});

test('an inserted column moves the fields', async () => {
  const excel = await watched(grid);
  excel.sheet.insert(boxOf(0, TITLE, 1_048_576, 1), 'Right');
  excel.sheet.enter(boxOf(5, TITLE + 1), [['free']]);
  await excel.settle();
  expect(excel.watch.check().layout.columns.title).toBe(TITLE + 1);
  await expectCurrent(excel);
});

test('rows above the header', async () => {
  const excel = await watched(grid);
  excel.sheet.insert(boxOf(0, 0, 2, ALL), 'Down');
  await excel.settle();
  await expectCurrent(excel);
  excel.sheet.enter(boxOf(7, TITLE), [['free']]);
  await excel.settle();
  await expectCurrent(excel);
});

test('our columns deleted by a person: nothing is written any more', async () => {
  const excel = await watched(grid);
  const { column } = blockAt(excel);
  excel.sheet.remove(boxOf(0, column, 1_048_576, 5), 'Left');
  await excel.settle();
  excel.sheet.enter(boxOf(5, TITLE), [['free']]);
  await excel.settle();
  expect(excel.problems).toEqual([]);
  expect(excel.sheet.usedBox(true)?.columns).toBe(WIDTH);
  expect(excel.updates.at(-1)).toEqual([5]);
});

test('a protected sheet is said to be so, and followed once it is open', async () => {
  const excel = await watched(grid);
  excel.sheet.enter(boxOf(5, TITLE), [['free']]);
  excel.sheet.protection.protect();
  await excel.settle();
  expect(excel.problems.map(({ code }) => code)).toEqual(['protected']);
  excel.sheet.protection.unprotect();
  excel.sheet.enter(boxOf(6, TITLE), [['free']]);
  await excel.settle();
  await expectCurrent(excel);
});

test('nothing more is heard after the end', async () => {
  const excel = await watched(grid);
  await excel.watch.dispose();
  excel.counters.reset();
  excel.sheet.enter(boxOf(5, TITLE), [['free']]);
  await excel.settle();
  expect(excel.counters.requests).toHaveLength(0);
  expect(excel.updates).toEqual([]);
});
