import { failureOf, startExcel, stopExcel } from './startExcel';

afterEach(stopExcel);

test('an API of a later level is refused by an older Excel', async () => {
  const { Excel, Office } = await startExcel({ apiLevel: '1.9' });
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
  await expect(
    Excel.run(async (context) => {
      context.workbook.comments.add('Sheet1!A1', 'x');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ApiNotFound' });
});

test('what the client does not check, the host refuses', async () => {
  const { Excel } = await startExcel({ apiLevel: '1.9' });
  const failure = await failureOf(
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.load('top');
      await context.sync();
    }),
  );
  expect(failure).toMatchObject({ code: 'InvalidArgument', location: 'Range.top' });
});

test('an older Excel does what it can', async () => {
  const { Excel } = await startExcel({ apiLevel: '1.7' });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [[1]];
    sheet.freezePanes.freezeRows(1);
    const used = sheet.getUsedRange().load('address,values');
    await context.sync();
    expect(used.values).toEqual([[1]]);
  });
});

test.each([
  ['shapes', (sheet: Excel.Worksheet) => sheet.shapes.addTextBox('x')],
  [
    'pivot tables',
    (sheet: Excel.Worksheet) => {
      sheet.pivotTables.refreshAll();
    },
  ],
])('an API outside the table fails loudly: %s', async (_, use) => {
  const { Excel } = await startExcel();
  const failure = await failureOf(
    Excel.run(async (context) => {
      use(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    }),
  );
  expect(failure.code).toBe('ApiNotFound');
});
