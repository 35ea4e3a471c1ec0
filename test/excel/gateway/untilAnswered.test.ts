import { runExcel, untilAnswered } from '../../../src/excel/gateway';
import { closeExcel, openExcel } from './openExcel';

afterEach(closeExcel);

const EDITING = { code: 'InvalidOperationInCellEditMode' };

const ask = (timeoutMs: number) => () =>
  runExcel(
    async (context) => {
      context.workbook.load('name');
      await context.sync();
      return context.workbook.name;
    },
    { access: 'read', timeoutMs },
  );

test('a cell that is edited for longer than Excel waits is waited for', async () => {
  const { workbook } = await openExcel();
  workbook.cellEditMode = true;
  const asked = jest.fn(ask(20));
  const answer = untilAnswered(asked);
  while (asked.mock.calls.length === 0) await Promise.resolve();
  await expect(asked.mock.results[0]!.value).resolves.toMatchObject({ ok: false });
  workbook.cellEditMode = false;
  await expect(answer).resolves.toMatchObject({ ok: true });
});

test('so is an Excel that refuses while a cell is edited', async () => {
  const { faults } = await openExcel();
  faults.add({ outcome: EDITING });
  const asked = jest.fn(ask(5_000));
  const answer = untilAnswered(asked);
  while (asked.mock.calls.length === 0) await Promise.resolve();
  await expect(asked.mock.results[0]!.value).resolves.toMatchObject({ ok: false });
  faults.clear();
  await expect(answer).resolves.toMatchObject({ ok: true });
});

test('a failure that stays is answered at once', async () => {
  const { faults, counters } = await openExcel();
  faults.add({ outcome: { code: 'AccessDenied' } });
  const answer = await untilAnswered(ask(5_000));
  expect(answer).toMatchObject({ ok: false, problem: { code: 'protected' } });
  expect(counters.syncs).toBe(1);
});

test('another that may pass is answered in the end', async () => {
  const { faults } = await openExcel();
  faults.add({ outcome: { code: 'InvalidOrTimedOutSession' } });
  const asked = jest.fn(ask(5_000));
  const answer = await untilAnswered(asked);
  expect(answer).toMatchObject({ ok: false, problem: { code: 'offline' } });
  expect(asked.mock.calls.length).toBeGreaterThan(1);
}, 20_000);
