import { createSession } from '../../../src/excel/session';
import { boxOf, type Sheet } from '../../../src/workbench/host/model';
import { fill, openExcel } from '../gateway/openExcel';
import { another, closeSheet, grid, openSheet, TODAY, until } from './openSheet';

afterEach(closeSheet);

function editElsewhere(sheet: Sheet): void {
  for (const row of [3, 7]) sheet.enter(boxOf(row, 1, 1, 1), [["'edited elsewhere"]]);
}

test('rows that were edited while the add-in was away are counted when the workbook is opened again', async () => {
  const { session, sheet, counters } = await openSheet();
  await session.check();
  await session.dispose();
  editElsewhere(sheet);
  counters.reset();
  const next = await another();
  expect(await until(next, ({ staleRows }) => staleRows > 0)).toMatchObject({
    staleRows: 2,
    staleAtLeast: false,
  });
  // Two to read the workbook, one for the selection, one to hear edits, two to count.
  expect(counters.syncs).toBeLessThanOrEqual(6);
  sheet.enter(boxOf(9, 1, 1, 1), [["'and one more"]]);
  await until(next, ({ staleRows }) => staleRows === 3);
  await next.check();
  expect(next.state()).toMatchObject({ staleRows: 0 });
  await next.dispose();
  const last = await another();
  expect(last.state().staleRows).toBe(0);
});

test('and so they are where the add-in ended with its pane, and started with the workbook', async () => {
  const { workbook, sheet, runtime, closePane } = await openExcel({
    behaviours: { runtimeEndsWithPane: true },
  });
  fill(sheet, grid);
  const session = await createSession({ today: () => TODAY });
  await session.check();
  expect(runtime.start).toBe('Background');
  closePane();
  editElsewhere(sheet);
  await openExcel({ workbook });
  expect(await until(await another(), ({ staleRows }) => staleRows > 0)).toMatchObject({
    staleRows: 2,
  });
  // What ended has heard nothing, and writes nothing any more.
  expect(session.state().staleRows).toBe(0);
});
