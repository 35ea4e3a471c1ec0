import { createWorkbook } from '../../../../src/workbench/host/model';
import { sheetChange } from '../../../../src/workbench/page/grid/univer/sheetChange';

test('what is done on the bar of sheets is done to the workbook, where Excel puts it', () => {
  const workbook = createWorkbook({ sheetNames: ['A', 'B'] });
  const [a, b] = workbook.sheets;
  const act = (id: string, params?: object) => {
    sheetChange(workbook, { id: `sheet.command.${id}`, ...(params && { params }) })?.();
  };
  const names = () => workbook.sheets.map(({ name }) => name);
  act('insert-sheet');
  expect([names(), workbook.activeSheet.name]).toEqual([['A', 'Sheet3', 'B'], 'Sheet3']);
  act('set-worksheet-name', { subUnitId: workbook.activeSheet.id, name: 'New' });
  act('set-worksheet-order', { subUnitId: b!.id, order: 0 });
  act('set-tab-color', { subUnitId: b!.id, value: '#FF0000' });
  expect([names(), b!.tabColor]).toEqual([['B', 'A', 'New'], '#FF0000']);
  act('copy-sheet', { subUnitId: a!.id });
  expect(names()).toEqual(['B', 'A', 'A (2)', 'New']);
  act('set-worksheet-hidden', { subUnitId: a!.id });
  expect(a!.visibility).toBe('Hidden');
  act('set-worksheet-show', { subUnitId: a!.id });
  expect(workbook.activeSheet).toBe(a);
  act('remove-sheet', { subUnitId: a!.id });
  expect(names()).toEqual(['B', 'A (2)', 'New']);
  expect(sheetChange(workbook, { id: 'sheet.command.set-range-bold' })).toBeUndefined();
});
