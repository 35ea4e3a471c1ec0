import { createSession, type Session } from '../../../src/excel/session';
import { boxOf, snapshot } from '../../../src/workbench/host/model';
import { sampleGrid } from '../../support/sampleSheet';
import { closeExcel, fill, openExcel } from '../gateway/openExcel';

let session: Session | undefined;

afterEach(async () => {
  await session?.dispose();
  session = undefined;
  closeExcel();
});

const ROWS = 20;
const grid = sampleGrid({ rows: ROWS, language: 'zh' });
const WIDTH = grid[0]!.length;

async function open() {
  const excel = await openExcel({ locale: 'zh-CN' });
  fill(excel.sheet, grid);
  session = await createSession({ today: () => '2026-11-23' });
  return { ...excel, session };
}

test('checks and marks; what stands in the workbook is in the state; and all of it comes out again', async () => {
  const { workbook, sheet, session } = await open();
  const before = snapshot(workbook);
  await session.check();
  const state = session.state();
  expect(state.problem).toBeUndefined();
  expect(state.done).toEqual({ task: 'check', count: ROWS });
  expect(state.check?.verdict.size).toBe(ROWS);
  expect(state.standing.marked).toEqual([sheet.id]);
  expect(sheet.values(boxOf(0, WIDTH, 1, 1))).toEqual([['优品状态']]);
  await session.writeReport();
  expect(session.state().standing.hasReport).toBe(true);
  await session.removeMarks();
  expect(session.state().standing).toEqual({ marked: [], hasReport: false, notes: 0, frozen: 0 });
  expect(snapshot(workbook)).toEqual(before);
});

test('follows the selection to its product row and field', async () => {
  const { workbook, sheet, session } = await open();
  await session.check();
  workbook.select(sheet, [boxOf(4, 0, 1, 1)]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(session.state().selected).toEqual({ sheetId: sheet.id, index: 3, field: 'productId' });
  workbook.select(sheet, [boxOf(0, 0, 1, 1)]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(session.state().selected).toBeUndefined();
});

test('goes to a cell, on a sheet that is not shown', async () => {
  const { workbook, sheet, session } = await open();
  await session.check();
  workbook.addSheet('别的').activate();
  await session.goTo(5, 2);
  expect(workbook.activeSheet.id).toBe(sheet.id);
  expect(workbook.selection.boxes).toEqual([boxOf(5, 2, 1, 1)]);
});

test('own rules are kept in the workbook, and hold for the next check and the next session', async () => {
  const { session } = await open();
  await session.check();
  const before = session.state().check!.rulebookHash;
  await session.setOwnRules('{"off": 1}');
  expect(session.state().ruleProblems.length).toBeGreaterThan(0);
  await session.check();
  expect(session.state().check!.rulebookHash).toBe(before);
  const other = await createSession({ today: () => '2026-11-23' });
  expect(other.state().ownRules).toBe('{"off": 1}');
  await other.dispose();
});

test('what is ignored is neither told nor painted, and can be restored', async () => {
  const { sheet, session } = await open();
  await session.check();
  const { verdict } = session.state().check!;
  const row = Array.from({ length: ROWS }, (_, at) => at).find(
    (at) => verdict.broken(at).length > 0,
  )!;
  const rule = verdict.governance[verdict.broken(row)[0]!]!;
  const issues = () => String(sheet.values(boxOf(row + 1, WIDTH + 2, 1, 1))[0]![0]);
  expect(issues()).toContain(rule.title.zh);
  await session.setIgnored([{ rule: rule.id, reason: '已与买家确认' }]);
  await session.mark({});
  expect(issues()).not.toContain(rule.title.zh);
  await session.setIgnored([]);
  await session.mark({});
  expect(issues()).toContain(rule.title.zh);
});

test('mends change only cells that still hold what was shown, and are taken back', async () => {
  const { sheet, session } = await open();
  await session.check();
  const [[title]] = sheet.values(boxOf(1, 1, 1, 1)) as [[string]];
  const fix = { row: 1, column: 1, before: title, after: `${title}!` };
  const stale = { row: 2, column: 1, before: 'something else', after: 'x' };
  await session.applyFixes([fix, stale]);
  expect(session.state().done).toEqual({ task: 'applyFixes', count: 1 });
  expect(sheet.values(boxOf(1, 1, 1, 1))).toEqual([[`${title}!`]]);
  await session.undoFixes();
  expect(sheet.values(boxOf(1, 1, 1, 1))).toEqual([[title]]);
});

test('a problem is in the state in plain data, and goes when the next task begins', async () => {
  const { sheet, session } = await open();
  sheet.protection.protect();
  await session.check();
  expect(session.state().problem).toEqual({
    task: 'check',
    problem: { code: 'protected', sheet: 'Sheet1' },
  });
  sheet.protection.unprotect();
  await session.check();
  expect(session.state().problem).toBeUndefined();
});

test('a run that is cancelled leaves the marks that stood', async () => {
  const { workbook, session } = await open();
  await session.check();
  const before = snapshot(workbook).sheets[0]!.values;
  const again = session.check();
  session.cancel();
  const stop = session.subscribe(() => {
    session.cancel();
  });
  await again;
  stop();
  expect(session.state().problem?.problem.code).toBe('cancelled');
  expect(snapshot(workbook).sheets[0]!.values).toEqual(before);
});
