import { boxOf, snapshot, type Sheet } from '../../../src/workbench/host/model';
import { closeSheet, grid, openSheet, ROWS, WIDTH } from '../session/openSheet';

afterEach(closeSheet);

const INDUSTRY = 3;

const seenRows = (sheet: Sheet): number[] =>
  grid.slice(1).flatMap((_, row) => (sheet.lines.isRowHidden(row + 1) ? [] : [row]));

test('some rows alone, then others, then all of them again, and nothing of it stays', async () => {
  const { workbook, sheet, session } = await openSheet();
  await session.check({ mark: false });
  const before = snapshot(workbook);
  await session.showOnly([1, 4, 7]);
  expect(session.state().shown).toEqual({ seen: 3, hidden: 0, variants: 0 });
  expect(seenRows(sheet)).toEqual([1, 4, 7]);
  await session.showOnly([2]);
  expect(seenRows(sheet)).toEqual([2]);
  // Marks go where they belong, whatever is hidden.
  await session.check();
  expect(seenRows(sheet)).toEqual([2]);
  await session.removeMarks();
  expect(session.state().shown).toBeUndefined();
  expect(snapshot(workbook)).toEqual(before);
});

test('the filter of the user holds, and is all that is left afterwards', async () => {
  const { workbook, sheet, session } = await openSheet();
  const values = [String(sheet.texts(boxOf(1, INDUSTRY, 1, 1))[0]![0])];
  const box = boxOf(0, 0, ROWS + 1, WIDTH);
  sheet.autoFilter.apply(box, INDUSTRY, { filterOn: 'Values', values });
  const mine = seenRows(sheet);
  const hidden = grid.slice(1).findIndex((_, row) => !mine.includes(row));
  expect(Math.min(mine.length - 1, hidden)).toBeGreaterThanOrEqual(0);
  const before = snapshot(workbook);
  await session.check({ mark: false });
  await session.showOnly([mine[0]!, hidden].sort((a, b) => a - b));
  expect(session.state().shown).toEqual({ seen: 1, hidden: 1, variants: 0 });
  expect(seenRows(sheet)).toEqual([mine[0]]);
  await session.showAll();
  expect(seenRows(sheet)).toEqual(mine);
  expect(snapshot(workbook)).toEqual(before);
});

test('rows that have moved since the check are not taken for others', async () => {
  const { sheet, session } = await openSheet();
  await session.check({ mark: false });
  sheet.insert(boxOf(2, 0, 1, WIDTH), 'Down');
  await session.showOnly([1, 4]);
  expect(session.state().problem?.problem.code).toBe('changed');
  expect(seenRows(sheet)).toHaveLength(ROWS);
});

test('a SKU without an ID of its own is found by its listing, and said to be hidden', async () => {
  const { sheet, session } = await openSheet({
    cells: [
      ['产品ID', '产品标题', '类目', 'SKU', '价格（USD）', '起订量', '库存'],
      ['1600000000017', 'Steel bottle 500 ml', '保温杯', 'red', 3.456, 10, 90],
      ['', '', '', 'blue', 4.2, '', 55],
      ['1600000000024', 'Paper lamp', '灯具', '', 5.456, 12, 80],
      ['1600000000031', 'Wooden blocks', '玩具', '', 2.8, 20, 70],
    ],
  });
  await session.check({ mark: false });
  expect(session.state().check?.catalogue.listing).toEqual(Int32Array.of(0, 0, 2, 3));
  await session.showOnly([0, 1, 2]);
  expect(session.state().problem).toBeUndefined();
  expect(session.state().shown).toEqual({ seen: 2, hidden: 0, variants: 1 });
  expect([1, 2, 3, 4].filter((row) => !sheet.lines.isRowHidden(row))).toEqual([1, 3]);
});
