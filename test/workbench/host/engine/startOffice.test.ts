import { createWorkbook } from '../../../../src/workbench/host/model';
import { startOffice } from '../../../../src/workbench/host/node';
import { openExcel, useExcel } from '../../../support/officeHost';

const excel = useExcel(() => ({ workbook: createWorkbook({ sheetNames: ['Data'] }) }));

/** Lets answers of functions and events arrive. */
function settled(ms = 150): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

test('code that uses the global Excel works on the workbook of the test', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('A1:B1').values = [['x', 2]];
    await context.sync();
  });
  const [sheet] = excel().workbook.sheets;
  expect(sheet?.values({ row: 0, column: 0, rows: 1, columns: 2 })).toEqual([['x', 2]]);
  expect(excel().counters.syncs).toBe(1);
});

test('a write of many rows, which the client cuts into pieces, arrives whole', async () => {
  const values = Array.from({ length: 1000 }, (_, row) => [row, `r${row}`, row % 2 === 0]);
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange('C5:E1004');
    range.values = values;
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(read).toEqual(values);
});

test('formulas of the sheet are calculated by the functions that the add-in associated', async () => {
  CustomFunctions.associate('TWICE', (n: number) => 2 * n);
  excel().registerFunctions({
    functions: [{ id: 'TWICE', name: 'TWICE', parameters: [{ name: 'n', type: 'number' }] }],
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    sheet.getRange('A1').values = [[21]];
    sheet.getRange('B1').formulas = [['=LAB.TWICE(A1)']];
    await context.sync();
    await settled();
    const result = sheet.getRange('B1').load('values');
    await context.sync();
    expect(result.values).toEqual([[42]]);
  });
});

test('a cell that was calculated again shows what it asked last, whichever answer comes last', async () => {
  const answers: ((value: string) => void)[] = [];
  CustomFunctions.associate('LATER', () => new Promise<string>((resolve) => answers.push(resolve)));
  excel().registerFunctions({
    functions: [{ id: 'LATER', name: 'LATER', parameters: [{ name: 'n', type: 'number' }] }],
  });
  const [sheet] = excel().workbook.sheets;
  const cell = { row: 0, column: 1, rows: 1, columns: 1 };
  sheet!.enter({ ...cell, columns: 2 }, [['=LAB.LATER(C1)', 1]]);
  const asked = async (times: number) => {
    sheet!.values(cell);
    while (answers.length < times) await settled(5);
  };
  await asked(1);
  sheet!.enter({ ...cell, column: 2 }, [[2]]);
  await asked(2);
  answers[1]!('second');
  await settled();
  answers[0]!('first');
  await settled();
  expect(sheet!.values(cell)).toEqual([['second']]);
});

test('globals are put back as they were', async () => {
  const outer = Excel;
  const inner = await openExcel();
  expect(Excel).toBe(inner.Excel);
  expect(Excel).not.toBe(outer);
  inner.dispose();
  expect(Excel).toBe(outer);
});

test('two Excels at once do not know of each other', async () => {
  const other = await startOffice();
  await other.Excel.run(async (context) => {
    context.workbook.worksheets.add('Only there');
    await context.sync();
  });
  expect(excel().workbook.sheet('Only there')).toBeUndefined();
  expect(other.workbook.sheet('Only there')).toBeDefined();
  other.dispose();
});

test('a change by a person and one by the add-in reach the handler', async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    sheet.onChanged.add((event) => {
      seen.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange('B2').values = [[1]];
    await context.sync();
  });
  excel().workbook.sheets[0]!.enter({ row: 4, column: 0, rows: 1, columns: 1 }, [['typed']]);
  await settled(20);
  expect(seen).toEqual(['B2', 'A5']);
});

test('in cell edit mode the add-in is refused', async () => {
  excel().workbook.cellEditMode = true;
  const work = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('A1').values = [[1]];
    await context.sync();
  });
  await expect(work).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
});

test('settings of the document travel with the workbook', async () => {
  const { settings } = Office.context.document;
  settings.set('plate', { n: 96 });
  await new Promise((resolve) => {
    settings.saveAsync(resolve);
  });
  const again = await startOffice({ workbook: excel().workbook });
  expect(again.Office.context.document.settings.get('plate')).toEqual({ n: 96 });
  again.dispose();
});

test('Excel answers while a test holds the clock', async () => {
  jest.useFakeTimers();
  try {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1');
      range.values = [['while time is stopped']];
      await context.sync();
    });
  } finally {
    jest.useRealTimers();
  }
  expect(excel().workbook.sheets[0]?.texts({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([
    ['while time is stopped'],
  ]);
});

test('the pane can be hidden and shown, and the add-in set to start with the document', async () => {
  await Office.addin.hide();
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(excel().runtime).toEqual({
    pane: 'Background',
    start: 'Background',
    shown: 0,
    buttons: new Map(),
  });
  await Office.addin.showAsTaskpane();
  expect(excel().runtime).toMatchObject({ pane: 'Visible', shown: 1 });
  expect(await Office.addin.getStartupBehavior()).toBe('Load');
  expect(excel().counters.syncs).toBe(0);
});

test('a shortcut or button reaches the code associated with its action', () => {
  const action = jest.fn();
  Office.actions.associate('CHECK', action);
  excel().invokeAction('check', { source: { id: 'button' } });
  expect(action).toHaveBeenCalledWith({ source: { id: 'button' } });
});
