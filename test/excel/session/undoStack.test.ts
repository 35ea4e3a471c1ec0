import { createWorkbook, boxOf, snapshot } from '../../../src/workbench/host/model';
import { UndoStack } from '../../../src/workbench/host/undo';
import type { ExcelName } from '../../../src/workbench/host/behaviours';
import { another, closeSheet, openSheet } from './openSheet';

afterEach(closeSheet);

async function opened(excel: ExcelName) {
  const workbook = createWorkbook();
  const undo = new UndoStack(workbook);
  const sheet = await openSheet({ host: { locale: 'zh-CN', excel, workbook, undo } });
  sheet.session.setFollows(false);
  return { ...sheet, undo };
}

test('before ExcelApi 1.19 a check takes away what a person could undo', async () => {
  const { session, sheet, undo } = await opened('excel2021');
  undo.edit(() => {
    sheet.enter(boxOf(2, 1, 1, 1), [["'edited"]]);
  });
  expect(undo.size).toBe(1);
  await session.check({ mark: false });
  expect(undo.size).toBe(1);
  await session.check();
  expect(undo.size).toBe(0);
});

test('on Windows a check takes nothing away, unless merged cells may be under blank ones', async () => {
  const { session, sheet, undo } = await opened('windows');
  const box = sheet.usedBox()!;
  const whole = sheet.values(box).map((row) => row.map((cell) => (cell === '' ? 'x' : cell)));
  sheet.enter(box, whole);
  undo.edit(() => {
    sheet.enter(boxOf(2, 1, 1, 1), [["'edited"]]);
  });
  await session.check({ mark: false });
  expect(session.state().problem).toBeUndefined();
  expect(undo.size).toBe(1);
  sheet.clear(boxOf(2, 2, 1, 1), 'Contents');
  await session.check({ mark: false });
  expect(undo.size).toBe(0);
});

test('Ctrl+Z takes back marks and brings deleted formats back unreadable; checking and removing go on', async () => {
  const { session, workbook, sheet, undo } = await opened('mac');
  const { sheets } = snapshot(workbook);
  undo.edit(() => {
    sheet.enter(boxOf(2, 1, 1, 1), [["'edited"]]);
  });
  await session.check();
  expect(undo.size).toBeGreaterThan(1);
  while (undo.undo());
  expect(snapshot(workbook).sheets).toEqual(sheets);
  expect(workbook.names(sheet)).toEqual([]);
  expect(workbook.customXmlParts).toHaveLength(1);
  expect((await another()).state().present.marked).toEqual([]);
  await session.check();
  await session.removeMarks();
  undo.undo();
  const formats = sheet.conditionalFormats.list;
  expect(formats.length).toBeGreaterThan(0);
  expect(formats.every(({ isUnreadable }) => isUnreadable)).toBe(true);
  await session.check();
  expect(session.state().problem).toBeUndefined();
  await session.removeMarks();
  expect(session.state().done?.undone).toEqual([{ why: 'formatsLeft', count: 1 }]);
});
