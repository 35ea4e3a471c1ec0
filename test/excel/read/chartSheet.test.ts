import { boxOf } from '../../../src/workbench/host/model';
import { openExcel } from '../gateway/openExcel';
import { markSheet } from '../marks/markSheet';
import { closeSheet, openSheet, until } from '../session/openSheet';

afterEach(closeSheet);

test('a chart in front of all sheets is named as what it is', async () => {
  const { workbook, faults } = await openExcel();
  workbook.isChartSheetActive = true;
  await expect(markSheet()).rejects.toThrow('"chartSheet"');
  workbook.isChartSheetActive = false;
  // What fails once for another reason is not taken for one.
  faults.failNext({ code: 'InvalidOperation' });
  await expect(markSheet()).rejects.toThrow('"unknown"');
  await expect(markSheet()).rejects.toThrow('"emptySheet"');
});

test('buttons say what is missing while a chart is in front, and edits behind it are followed', async () => {
  const { workbook, sheet, session } = await openSheet();
  const problem = () => session.state().problem?.problem.code;
  workbook.isChartSheetActive = true;
  await session.show('row');
  expect(problem()).toBe('chartSheet');
  await session.check({ target: { kind: 'selection' } });
  expect(problem()).toBe('noSelection');
  workbook.isChartSheetActive = false;
  await session.check();
  workbook.isChartSheetActive = true;
  await session.show('row');
  expect(session.state()).toMatchObject({ wish: { what: 'row' } });
  await session.writeNotes({ selectionOnly: true });
  expect(['noSelection', 'oldExcel']).toContain(problem());
  sheet.enter(boxOf(3, 1, 1, 1), [["'x"]]);
  await until(session, ({ staleRows }) => staleRows === 1);
  await until(session, ({ staleRows }) => staleRows === 0);
});
