import { startExcel, stopExcel } from './startExcel';

afterEach(stopExcel);

test('one load reaches through collections of collections', async () => {
  const { Excel } = await startExcel();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add('Goods');
    sheet.getRange('A1:B2').values = [
      ['id', 'price'],
      ['a', 1],
    ];
    sheet.tables.add('A1:B2', true);
    worksheets.load('items/name,items/tables/items/name,items/tables/items/columns/items/name');
    await context.sync();
    const seen = worksheets.items.map((one) => [
      one.name,
      one.tables.items.map((table) => table.columns.items.map((column) => column.name)),
    ]);
    expect(seen).toEqual([
      ['Sheet1', []],
      ['Goods', [['id', 'price']]],
    ]);
  });
});

test('items of a loaded collection can be used on', async () => {
  const { Excel } = await startExcel();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('Second');
    worksheets.load({ $top: 1, $skip: 1, name: true });
    await context.sync();
    const [second] = worksheets.items;
    expect(worksheets.items).toHaveLength(1);
    const range = second?.getRange('A1').load('address');
    await context.sync();
    expect(range?.address).toBe('Second!A1');
  });
});

test('a range leads to its sheet, and several properties are set at once', async () => {
  const { Excel } = await startExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.set({ values: [['x']], format: { fill: { color: '#123456' }, wrapText: true } });
    range.load('values,worksheet/name,format/wrapText,format/fill/color');
    await context.sync();
    expect(range.toJSON()).toMatchObject({
      values: [['x']],
      format: { wrapText: true, fill: { color: '#123456' } },
    });
    expect(range.worksheet.name).toBe('Sheet1');
  });
});

test('calculation can be put off, and is done by hand', async () => {
  const { Excel } = await startExcel();
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.calculationMode = 'Manual';
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    range.formulas = [[1, '=A1+1']];
    context.workbook.application.calculate('Full');
    range.getCell(0, 0).values = [[5]];
    range.load('values');
    application.load('calculationMode');
    await context.sync();
    expect(application.calculationMode).toBe('Manual');
    expect(range.values).toEqual([[5, 2]]);
    range.setDirty();
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[5, 6]]);
  });
});

test('borders, alignment and number formats', async () => {
  const { Excel } = await startExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    range.values = [[0.256, 1234.5]];
    range.numberFormat = [['0.0%', '#,##0.00']];
    range.format.horizontalAlignment = 'Center';
    const bottom = range.format.borders.getItem('EdgeBottom');
    bottom.style = 'Continuous';
    bottom.color = '#FF0000';
    bottom.load('style,color,sideIndex');
    range.load('text,numberFormat');
    range.format.load('horizontalAlignment');
    await context.sync();
    expect(range.text).toEqual([['25.6%', '1,234.50']]);
    expect(range.numberFormat).toEqual([['0.0%', '#,##0.00']]);
    expect(range.format.horizontalAlignment).toBe('Center');
    expect([bottom.sideIndex, bottom.style, bottom.color]).toEqual([
      'EdgeBottom',
      'Continuous',
      '#FF0000',
    ]);
  });
});

test('cells are copied with their formats, and moved', async () => {
  const { Excel } = await startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const source = sheet.getRange('A1:B1');
    source.formulas = [[3, '=A1*2']];
    source.format.fill.color = '#EEEEEE';
    sheet.getRange('A5').copyFrom('A1:B1');
    sheet.getRange('C7').copyFrom(source, 'Values');
    source.moveTo('D9');
    const copied = sheet.getRange('A5:B5').load('formulas,format/fill/color');
    const values = sheet.getRange('C7:D7').load('formulas');
    const left = sheet.getRange('A1:B1').load('values');
    await context.sync();
    expect(copied.formulas).toEqual([[3, '=A5*2']]);
    expect(copied.format.fill.color).toBe('#EEEEEE');
    expect(values.formulas).toEqual([[3, 6]]);
    expect(left.values).toEqual([['', '']]);
  });
});
