import { boxOf, snapshot, type Sheet } from '../../../src/workbench/host/model';
import { another, closeSheet, openSheet, ROWS, until, WIDTH } from './openSheet';

afterEach(closeSheet);

const ALL = 16_384;
const issuesOf = (sheet: Sheet, row: number) => sheet.values(boxOf(row, WIDTH + 2, 1, 1))[0]![0];

test('edited rows count as stale until they are judged again, and the check is the new one', async () => {
  const { sheet, session } = await openSheet();
  await session.check();
  const { check } = session.state();
  const before = issuesOf(sheet, 3);
  sheet.enter(boxOf(3, 1, 1, 1), [['']]);
  expect((await until(session, ({ staleRows }) => staleRows > 0)).staleRows).toBe(1);
  expect(session.state().check).toBe(check);
  await until(session, ({ staleRows }) => staleRows === 0);
  expect(session.state().check).not.toBe(check);
  expect(session.state().check!.catalogue.raw('title', 2)).toBe('');
  expect(issuesOf(sheet, 3)).not.toBe(before);
});

test('where marks do not follow, edited rows are stale until they are wanted, and undo is left alone', async () => {
  const { sheet, session, counters } = await openSheet();
  session.setFollows(false);
  await session.check();
  const before = issuesOf(sheet, 3);
  const { syncs } = counters;
  sheet.enter(boxOf(3, 1, 1, 1), [['']]);
  await until(session, ({ staleRows }) => staleRows === 1);
  // Longer than a row of edits is waited for.
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(counters.syncs).toBe(syncs);
  session.setFollows(true);
  await until(session, ({ staleRows }) => staleRows === 0);
  expect(issuesOf(sheet, 3)).not.toBe(before);
});

test('where marks do not follow, the edited rows are checked alone, those of others too', async () => {
  const { workbook, sheet, session, counters } = await openSheet();
  session.setFollows(false);
  await session.check();
  sheet.enter(boxOf(3, 1, 1, 1), [['']]);
  workbook.asRemote(() => {
    sheet.enter(boxOf(7, 1, 1, 1), [['']]);
  });
  await until(session, ({ staleRows }) => staleRows === 2);
  counters.reset();
  await session.checkEdited();
  expect(session.state()).toMatchObject({ staleRows: 0, done: { task: 'check', count: 2 } });
  // One reads the rows, one writes what is said of them.
  expect(counters.syncs).toBe(2);
  const marks = () => sheet.values(boxOf(0, WIDTH, ROWS + 1, 5));
  const alone = marks();
  await session.check();
  expect(alone).toEqual(marks());
});

test('a result that was changed, as Ctrl+Z does, is stale and not put back at once', async () => {
  const { sheet, session, counters } = await openSheet();
  await session.check();
  const { syncs } = counters;
  sheet.enter(boxOf(3, WIDTH + 2, 1, 1), [['']]);
  await until(session, ({ staleRows }) => staleRows === 1);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(counters.syncs).toBe(syncs);
  await session.check();
  expect(session.state().staleRows).toBe(0);
  expect(issuesOf(sheet, 3)).not.toBe('');
});

test('a check judges what is stale and takes the badge away', async () => {
  const { sheet, session } = await openSheet();
  await session.check();
  sheet.enter(boxOf(3, 1, 2, 1), [['a'], ['b']]);
  await until(session, ({ staleRows }) => staleRows === 2);
  await session.check();
  expect(session.state().staleRows).toBe(0);
  expect(session.state().check!.catalogue.raw('title', 2)).toBe('a');
});

test('opened again: marked sheets are known, and with a check the marks follow what was and is edited', async () => {
  const { sheet, session } = await openSheet();
  await session.check();
  const before = issuesOf(sheet, 3);
  await session.dispose();
  sheet.enter(boxOf(3, 1, 1, 1), [['']]);
  const again = await another();
  expect(again.state().present.marked).toEqual([sheet.id]);
  expect(issuesOf(sheet, 3)).toBe(before);
  await again.check();
  const after = issuesOf(sheet, 3);
  expect(after).not.toBe(before);
  sheet.enter(boxOf(4, 1, 1, 1), [['']]);
  await until(again, ({ staleRows }) => staleRows > 0);
  await until(again, ({ staleRows }) => staleRows === 0);
  expect(again.state().check!.catalogue.raw('title', 3)).toBe('');
  expect(issuesOf(sheet, 3)).toBe(after);
});

test('result columns go right after the title; the check knows where its cells are, and edits are followed', async () => {
  const { sheet, session } = await openSheet();
  await session.placeResults(true, true);
  await session.check();
  const { check } = session.state();
  expect(session.state().done).toEqual({ task: 'check', count: ROWS });
  const { title, moq } = check!.layout.columns;
  expect(sheet.values(boxOf(0, title! + 1, 1, 1))[0]![0]).toBe('优品状态');
  expect(sheet.values(boxOf(3, moq!, 1, 1))[0]![0]).toBe(check!.catalogue.raw('moq', 2));
  const issues = () => sheet.values(boxOf(3, title! + 3, 1, 1))[0]![0];
  const before = issues();
  sheet.enter(boxOf(3, title!, 1, 1), [['']]);
  await until(session, ({ staleRows }) => staleRows > 0);
  await until(session, ({ staleRows }) => staleRows === 0);
  expect(issues()).not.toBe(before);
  await session.placeResults(false, true);
  expect(sheet.values(boxOf(0, WIDTH, 1, 1))[0]![0]).toBe('优品状态');
  expect(session.state().check!.layout.columns.moq).toBe(moq! - 5);
});

describe('products that moved since the check', () => {
  const moves = [
    [
      'sorted',
      (sheet: Sheet) => {
        sheet.sort(boxOf(1, 0, ROWS, WIDTH), [{ key: 1 }]);
      },
      ROWS,
    ],
    [
      'a row deleted',
      (sheet: Sheet) => {
        sheet.remove(boxOf(4, 0, 1, ALL), 'Up');
      },
      ROWS - 1,
    ],
  ] as const;

  test.each(moves)(
    '%s: marking checks the same sheet again first, and says so',
    async (_, move, rows) => {
      const { workbook, sheet, session, states } = await openSheet();
      await session.check({ mark: false });
      const { check } = session.state();
      move(sheet);
      workbook.addSheet('别的').activate();
      await session.mark({});
      expect(session.state().problem).toBeUndefined();
      expect(session.state().done).toEqual({ task: 'mark', count: rows, isRechecked: true });
      expect(session.state().check).not.toBe(check);
      expect(session.state().check!.data.sheetId).toBe(sheet.id);
      expect(
        states.some(({ progress }) => progress?.task === 'mark' && progress.stage === 'reading'),
      ).toBe(true);
      // Each mark is beside its own product.
      const { verdict } = session.state().check!;
      for (const row of [0, 5, rows - 1])
        expect(session.state().check!.catalogue.raw('productId', row)).toBe(
          sheet.values(boxOf(row + 1, 0, 1, 1))[0]![0],
        );
      expect(verdict.size).toBe(rows);
      await session.mark({});
      expect(session.state().done).toEqual({ task: 'mark', count: rows });
    },
  );

  test('of a selection nobody knows which rows it was: that is a problem, and nothing is marked', async () => {
    const { workbook, sheet, session } = await openSheet();
    workbook.select(sheet, [boxOf(3, 0, 5, 1)]);
    await session.check({ target: { kind: 'selection' }, mark: false });
    const { check } = session.state();
    expect(check!.verdict.size).toBe(5);
    moves[0][1](sheet);
    const before = snapshot(workbook);
    await session.mark({});
    expect(session.state().problem).toMatchObject({ task: 'mark', problem: { code: 'changed' } });
    expect(session.state().check).toBe(check);
    expect(snapshot(workbook)).toEqual(before);
  });

  test('what goes wrong with the second check is the problem of marking', async () => {
    const { sheet, session } = await openSheet();
    await session.check({ mark: false });
    sheet.remove(boxOf(1, 0, ROWS, ALL), 'Up');
    await session.mark({});
    expect(session.state().problem).toMatchObject({ task: 'mark', problem: { code: 'noRows' } });
    expect(session.state()).not.toHaveProperty('done');
  });
});
