import { boxOf, snapshot } from '../../../src/workbench/host/model';
import { closeSheet, grid, openSheet, ROWS, until, WIDTH } from './openSheet';

afterEach(closeSheet);

test('checks and marks; what is in the workbook is in the state; and all of it comes out again', async () => {
  const { workbook, sheet, session } = await openSheet();
  const before = snapshot(workbook);
  await session.check();
  const state = session.state();
  expect(state.problem).toBeUndefined();
  expect(state.done).toEqual({ task: 'check', count: ROWS });
  expect(state.check?.verdict.size).toBe(ROWS);
  expect(state.present.marked).toEqual([sheet.id]);
  expect(sheet.values(boxOf(0, WIDTH, 1, 1))).toEqual([['优品状态']]);
  await session.writeReport();
  await session.writePlan();
  expect(session.state().done).toMatchObject({ task: 'writePlan' });
  expect(session.state().present).toMatchObject({ hasReport: true, hasPlan: true });
  // Of more people than are given a sheet each the rest is said, in no sheet of their own.
  const owners = new Set(grid.slice(1).map((row) => row[grid[0]!.indexOf('负责人')])).size;
  await session.writeOwnerPlans(1);
  expect(session.state().done).toEqual({
    task: 'writeOwnerPlans',
    count: 1,
    undone: [{ why: 'ownersLeft', count: owners - 1 }],
  });
  // The list is what is shown now; the products are meant.
  expect(workbook.activeSheet).not.toBe(sheet);
  await session.check();
  expect(session.state().check?.data.sheetId).toBe(sheet.id);
  expect(session.state().present.marked).toEqual([sheet.id]);
  await session.goTo(4, 0);
  expect(workbook.activeSheet).toBe(sheet);
  expect(session.state().selected).toMatchObject({ index: 3 });
  await session.askToRemove();
  session.keepMarks();
  expect(session.state().asksToRemove).toBeUndefined();
  await session.askToRemove();
  expect(session.state().asksToRemove).toBe(true);
  expect(session.state().present.marked).toEqual([sheet.id]);
  await session.removeMarks();
  expect(session.state().asksToRemove).toBeUndefined();
  expect(session.state().present).toEqual({ marked: [], hasReport: false, notes: 0, frozen: 0 });
  expect(snapshot(workbook)).toEqual(before);
});

test('the list of a person without products stays until it is to be deleted', async () => {
  const { workbook, sheet, session } = await openSheet();
  const column = grid[0]!.indexOf('负责人');
  const [[owner]] = sheet.values(boxOf(1, column, 1, 1)) as [[string]];
  await session.check();
  await session.writeOwnerPlans();
  expect(session.state().goneOwners).toEqual([]);
  const lists = workbook.sheets.length;
  sheet.enter(
    boxOf(1, column, ROWS, 1),
    sheet.values(boxOf(1, column, ROWS, 1)).map(([each]) => [each === owner ? 'Zoe' : each!]),
  );
  await session.check();
  await session.writeOwnerPlans();
  expect(session.state().done?.undone).toBeUndefined();
  expect(session.state().goneOwners).toEqual([owner]);
  expect(workbook.sheets).toHaveLength(lists + 1);
  await session.dropOwnerPlans();
  expect(session.state().done).toEqual({ task: 'dropOwnerPlans', count: 1 });
  expect(session.state().goneOwners).toBeUndefined();
  expect(workbook.sheets).toHaveLength(lists);
  expect(session.state().present.hasPlan).toBe(true);
});

test('products without an owner are on no list, and are counted', async () => {
  const { sheet, session } = await openSheet();
  sheet.enter(boxOf(2, grid[0]!.indexOf('负责人'), 3, 1), [[''], [''], ['']]);
  await session.check();
  await session.writeOwnerPlans();
  expect(session.state().done?.undone).toEqual([{ why: 'ownerless', count: 3 }]);
});

test('follows the selection to its product row and field', async () => {
  const { workbook, sheet, session } = await openSheet();
  await session.check();
  workbook.select(sheet, [boxOf(4, 0, 1, 1)]);
  const { selected } = await until(session, (state) => state.selected !== undefined);
  expect(selected).toEqual({ sheetId: sheet.id, index: 3, field: 'productId' });
  workbook.select(sheet, [boxOf(0, 0, 1, 1)]);
  await until(session, (state) => state.selected === undefined);
});

test('goes to a cell, on a sheet that is not shown', async () => {
  const { workbook, sheet, session } = await openSheet();
  await session.check();
  workbook.addSheet('别的').activate();
  await session.goTo(5, 2);
  expect(workbook.activeSheet.id).toBe(sheet.id);
  expect(workbook.selection.boxes).toEqual([boxOf(5, 2, 1, 1)]);
});
