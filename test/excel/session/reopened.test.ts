import { boxOf } from '../../../src/workbench/host/model';
import { another, closeSheet, openSheet, until } from './openSheet';

afterEach(closeSheet);

test('rows that were edited while the add-in was away are counted when the workbook is opened again', async () => {
  const { session, sheet, counters } = await openSheet();
  await session.check();
  await session.dispose();
  for (const row of [3, 7]) sheet.enter(boxOf(row, 1, 1, 1), [["'edited elsewhere"]]);
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
