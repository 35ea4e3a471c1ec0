import { failureOf, startExcel, stopExcel } from './startExcel';

afterEach(stopExcel);

test('an inserted column moves cells, formulas, names and ranges that are kept', async () => {
  const { Excel } = await startExcel();
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:C1').formulas = [[1, 2, '=A1+B1']];
    const kept = sheet.getRange('B1:C1').load('address');
    const name = workbook.names.add('Second', sheet.getRange('B1'));
    await context.sync();
    sheet.getRange('B:B').insert('Right');
    kept.load('address,values');
    name.load('formula');
    const sum = sheet.getRange('D1').load('formulas,values');
    await context.sync();
    expect(kept.address).toBe('Sheet1!C1:D1');
    expect(kept.values).toEqual([[2, 3]]);
    expect(name.formula).toBe('=Sheet1!$C$1');
    expect(sum.formulas).toEqual([['=A1+C1']]);
  });
});

test('a range whose cells were deleted is no longer valid', async () => {
  const { Excel } = await startExcel();
  const failure = await failureOf(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const kept = sheet.getRange('B2').load('address');
      await context.sync();
      sheet.getRange('2:2').delete('Up');
      await context.sync();
      kept.load('values');
      await context.sync();
    }),
  );
  expect(failure.code).toBe('InvalidReference');
});

test('insert answers the new, empty range', async () => {
  const { Excel } = await startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A2').values = [['a'], ['b']];
    const added = sheet.getRange('A2').insert('Down').load('address,values');
    const column = sheet.getRange('A1:A3').load('values');
    await context.sync();
    expect(added.address).toBe('Sheet1!A2');
    expect(added.values).toEqual([['']]);
    expect(column.values).toEqual([['a'], [''], ['b']]);
  });
});

test('references end with the batch that made them', async () => {
  const office = await startExcel();
  const { Excel } = office;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').load('address');
    sheet.getRange('A2').load('address');
    await context.sync();
    expect(office.keptObjects).toBeGreaterThanOrEqual(2);
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(office.keptObjects).toBe(0);
});
