import { failureOf, startExcel, stopExcel } from './startExcel';

afterEach(stopExcel);

test('sheets are added, found, renamed, moved, hidden and deleted', async () => {
  const { Excel } = await startExcel();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const report = worksheets.add('Report');
    worksheets.add('Data');
    report.position = 0;
    report.visibility = 'Hidden';
    report.name = 'Findings';
    worksheets.load('items/name,items/visibility');
    const missing = worksheets.getItemOrNullObject('Report');
    const first = worksheets.getFirst(true).load('name');
    const visible = worksheets.getCount(true);
    await context.sync();
    expect(worksheets.items.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      ['Findings', 'Hidden'],
      ['Sheet1', 'Visible'],
      ['Data', 'Visible'],
    ]);
    expect(missing.isNullObject).toBe(true);
    expect(first.name).toBe('Sheet1');
    expect(visible.value).toBe(2);
    report.delete();
    worksheets.load('items/name');
    await context.sync();
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['Sheet1', 'Data']);
  });
});

test('names that exist and sheets that do not', async () => {
  const { Excel } = await startExcel();
  const taken = await failureOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.add('SHEET1');
      await context.sync();
    }),
  );
  expect(taken.code).toBe('ItemAlreadyExists');
  const missing = await failureOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nope').load('name');
      await context.sync();
    }),
  );
  expect(missing).toMatchObject({ code: 'ItemNotFound', location: 'WorksheetCollection.getItem' });
});

test('gridlines, tab colour and frozen panes', async () => {
  const { Excel, workbook } = await startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.showGridlines = false;
    sheet.tabColor = '#1F4E79';
    sheet.freezePanes.freezeRows(2);
    const frozen = sheet.freezePanes.getLocation().load('address');
    sheet.load('showGridlines,tabColor');
    await context.sync();
    expect(sheet.showGridlines).toBe(false);
    expect(sheet.tabColor).toBe('#1F4E79');
    expect(frozen.address).toBe('Sheet1!1:2');
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  expect(workbook.activeSheet.showGridlines).toBe(false);
});

test('the selection, and that several areas are no range', async () => {
  const { Excel, workbook } = await startExcel();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3').select();
    const selected = context.workbook.getSelectedRange().load('address');
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    expect(selected.address).toBe('Sheet1!B2:C3');
    expect(cell.address).toBe('Sheet1!B2');
  });
  const box = (row: number) => ({ row, column: 0, rows: 1, columns: 1 });
  workbook.select(workbook.activeSheet, [box(0), box(4)]);
  const failure = await failureOf(
    Excel.run(async (context) => {
      context.workbook.getSelectedRange().load('address');
      await context.sync();
    }),
  );
  expect(failure.code).toBe('InvalidSelection');
  await Excel.run(async (context) => {
    const areas = context.workbook.getSelectedRanges().load('address');
    await context.sync();
    expect(areas.address).toBe('Sheet1!A1,Sheet1!A5');
  });
});

test('a protected sheet refuses what it does not allow', async () => {
  const { Excel, workbook } = await startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: true });
    sheet.protection.load('protected,options');
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    expect(sheet.protection.options).toMatchObject({ allowFormatCells: true, allowSort: false });
    sheet.getRange('B1').values = [['unlocked']];
    sheet.getRange('A1').format.fill.color = 'red';
    await context.sync();
  });
  const denied = await failureOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['locked']];
      await context.sync();
    }),
  );
  expect(denied.code).toBe('AccessDenied');
  const box = { row: 0, column: 0, rows: 1, columns: 2 };
  expect(workbook.activeSheet.values(box)).toEqual([['', 'unlocked']]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.protection.unprotect();
    sheet.getRange('A1').values = [['free']];
    await context.sync();
  });
  expect(workbook.activeSheet.values(box)).toEqual([['free', 'unlocked']]);
});

test('a copy of a sheet is where it was asked for', async () => {
  const { Excel } = await startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [['x']];
    const copy = sheet.copy('Beginning');
    copy.load('name,position');
    const cell = copy.getRange('A1').load('values');
    await context.sync();
    expect(copy.name).toBe('Sheet1 (2)');
    expect(copy.position).toBe(0);
    expect(cell.values).toEqual([['x']]);
  });
});
