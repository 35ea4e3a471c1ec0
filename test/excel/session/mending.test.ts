import { boxOf } from '../../../src/workbench/host/model';
import { closeSheet, openSheet } from './openSheet';

afterEach(closeSheet);

async function checked() {
  const open = await openSheet();
  await open.session.check({ mark: false });
  const titleAt = (row: number) => String(open.sheet.values(boxOf(row, 1, 1, 1))[0]![0]);
  const fix = (row: number, after: string, before = titleAt(row)) => ({
    row,
    column: 1,
    before,
    after,
  });
  return { ...open, titleAt, fix };
}

test('mends change only cells that still hold what was shown, and are taken back', async () => {
  const { session, titleAt, fix } = await checked();
  const [first, second] = [titleAt(1), titleAt(2)];
  expect(session.state().fixed).toEqual([]);
  await session.applyFixes([fix(1, `${first}!`), fix(2, 'x', 'something else')]);
  expect(session.state()).toMatchObject({
    done: { task: 'applyFixes', count: 1 },
    fixed: [{ id: 1, count: 1 }],
  });
  expect([titleAt(1), titleAt(2)]).toEqual([`${first}!`, second]);
  await session.undoFixes();
  expect(titleAt(1)).toBe(first);
  expect(session.state()).toMatchObject({ done: { count: 1 }, fixed: [] });
  await session.undoFixes();
  expect(session.state().done).toEqual({ task: 'undoFixes', count: 0 });
});

test('mends that found nothing to change leave the last ones to be undone', async () => {
  const { session, titleAt, fix } = await checked();
  const first = titleAt(1);
  await session.applyFixes([fix(1, 'new')]);
  await session.applyFixes([fix(2, 'x', 'something else')]);
  expect(session.state().fixed).toHaveLength(1);
  await session.undoFixes();
  expect(titleAt(1)).toBe(first);
});

test('mends that Excel refuses can be undone no more than before', async () => {
  const { sheet, session, fix, titleAt } = await checked();
  sheet.protection.protect();
  await session.applyFixes([fix(1, 'new')]);
  expect(session.state()).toMatchObject({
    problem: { task: 'applyFixes', problem: { code: 'protected' } },
    fixed: [],
  });
  sheet.protection.unprotect();
  await session.applyFixes([fix(1, 'new')]);
  sheet.protection.protect();
  await session.undoFixes();
  expect(session.state()).toMatchObject({ problem: { task: 'undoFixes' }, fixed: [{ count: 1 }] });
  sheet.protection.unprotect();
  await session.undoFixes();
  expect(titleAt(1)).not.toBe('new');
  expect(session.state().fixed).toEqual([]);
});

test('formulas and what was typed since stay, also when mends are undone', async () => {
  const { sheet, session, titleAt, fix } = await checked();
  sheet.enter(boxOf(2, 1, 1, 1), [['="a "&"b"']]);
  await session.applyFixes([fix(1, '=1+1'), fix(2, 'x', 'a b')]);
  expect(sheet.formulas(boxOf(1, 1, 2, 1))).toEqual([['=1+1'], ['="a "&"b"']]);
  expect(titleAt(1)).toBe('=1+1');
  sheet.enter(boxOf(1, 1, 1, 1), [['mine']]);
  await session.undoFixes();
  expect(titleAt(1)).toBe('mine');
  expect(session.state()).toMatchObject({ done: { count: 0 }, fixed: [] });
});

test('of several runs of mends any can be taken back', async () => {
  const { session, titleAt, fix } = await checked();
  const [first, second] = [titleAt(1), titleAt(2)];
  await session.applyFixes([fix(1, 'a')], 'trim');
  await session.applyFixes([fix(2, 'b')], 'halfWidth');
  const [, earlier] = session.state().fixed;
  expect(earlier).toMatchObject({ kind: 'trim', count: 1 });
  await session.undoFixes(earlier!.id);
  expect([titleAt(1), titleAt(2)]).toEqual([first, 'b']);
  await session.undoFixes();
  expect(titleAt(2)).toBe(second);
  expect(session.state().fixed).toEqual([]);
});
