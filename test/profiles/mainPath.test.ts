import { readFileSync } from 'node:fs';
import { createSession } from '../../src/excel/session';
import { EXCEL_NAMES, PROFILES } from '../../src/workbench/host/behaviours';
import { boxOf, snapshot } from '../../src/workbench/host/model';
import { closeExcel, fill, openExcel } from '../excel/gateway/openExcel';
import { grid, ROWS, TODAY, until, WIDTH } from '../excel/session/openSheet';
import { suitesOf, testFiles } from './suitesOf';

afterEach(closeExcel);

/** From the first check to removing everything, as a person goes: what the marks say, and what was done. */
async function mainPath(excel: (typeof EXCEL_NAMES)[number]) {
  const { workbook, sheet } = await openExcel({ excel, locale: 'zh-CN' });
  fill(sheet, grid);
  const before = snapshot(workbook);
  const session = await createSession({ today: () => TODAY });
  const marks = () => sheet.values(boxOf(0, WIDTH, ROWS + 1, 5));
  await session.check();
  const first = marks();
  const { follows, capabilities } = session.state();
  sheet.enter(boxOf(3, 1, 1, 1), [['']]);
  await until(session, ({ staleRows }) => staleRows === 1);
  if (follows) await until(session, ({ staleRows }) => staleRows === 0);
  else await session.checkEdited();
  const edited = marks();
  await session.applyFixes([{ row: 3, column: 1, before: '', after: String(grid[3]![1]) }]);
  await session.check();
  const mended = marks();
  await session.writeNotes({});
  const notes = workbook.notes.length;
  await session.writeReport();
  const sheets = workbook.sheets.length;
  await session.removeMarks();
  const { problem } = session.state();
  await session.dispose();
  sheet.activate();
  expect(problem).toBeUndefined();
  expect(snapshot(workbook)).toEqual(before);
  return { said: { first, edited, mended, sheets }, follows, notes, capabilities };
}

test('the main path says and leaves the same in every Excel; notes and following are there where they can be', async () => {
  const windows = await mainPath('windows');
  expect(windows.said.edited).not.toEqual(windows.said.first);
  expect(windows.said.mended).toEqual(windows.said.first);
  for (const excel of EXCEL_NAMES.filter((name) => name !== 'windows')) {
    const { said, follows, notes, capabilities } = await mainPath(excel);
    expect({ excel, said }).toEqual({ excel, said: windows.said });
    const level = Number(PROFILES[excel].apiLevel.slice(2));
    expect([excel, capabilities.apiLevel, follows]).toEqual([excel, level, level >= 19]);
    expect([excel, notes]).toEqual([excel, level >= 18 ? windows.notes : 0]);
  }
});

test('an Excel runs the files whose behaviours differ there, and none that mocks a module', () => {
  for (const file of testFiles()) expect(readFileSync(file, 'utf8')).not.toContain('jest.mock(');
  expect(suitesOf('web')).toContain('test/functions/blanks.test.ts');
  expect(suitesOf('excel2024')).toContain('test/excel/session/undoStack.test.ts');
  expect(suitesOf('excel2021')).toContain('test/functions/host.test.ts');
});
