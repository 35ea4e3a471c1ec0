import { failureOf, startExcel, stopExcel } from './startExcel';

afterEach(stopExcel);

test('values, formulas, texts and types of what was written', async () => {
  const { Excel } = await startExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C2');
    range.values = [
      ['name', 2, true],
      ['', '=B1*2', '#N/A'],
    ];
    range.load('values,formulas,text,valueTypes,address');
    await context.sync();
    expect(range.values).toEqual([
      ['name', 2, true],
      ['', 4, '#N/A'],
    ]);
    expect(range.formulas[1]).toEqual(['', '=B1*2', '#N/A']);
    expect(range.text[0]).toEqual(['name', '2', 'TRUE']);
    expect(range.valueTypes).toEqual([
      ['String', 'Double', 'Boolean'],
      ['Empty', 'Double', 'Error'],
    ]);
    expect(range.address).toBe('Sheet1!A1:C2');
  });
});

test('null leaves a cell alone, one value fills a range', async () => {
  const { Excel } = await startExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    range.values = [['a', 'b']];
    range.values = [[null, 'c']];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['a', 'c']]);
    range.values = 'all' as unknown as string[][];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['all', 'all']]);
  });
});

test('a property that was not loaded cannot be read', async () => {
  const { Excel } = await startExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    await context.sync();
    expect(() => range.values).toThrow(/not available/);
  });
});

test.each([
  [[[1, 2, 3]], 'too many columns'],
  [[[1, 2], [3]], 'a short row'],
  [[[1, 2]], 'too few rows'],
])('a matrix of the wrong shape is refused: %j (%s)', async (values) => {
  const { Excel } = await startExcel();
  const failure = await failureOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = values;
      await context.sync();
    }),
  );
  expect(failure.code).toBe('InvalidArgument');
  expect(failure.message).toMatch(/doesn't match the size or dimensions of the range/);
  expect(failure.location).toBe('Range.values');
});

test('a write of many cells, which the client cuts up, arrives whole', async () => {
  const { Excel, workbook } = await startExcel();
  const values = Array.from({ length: 700 }, (_, row) => [row, row * 2, `r${row}`]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRangeByIndexes(1, 1, 700, 3).values = values;
    await context.sync();
  });
  const box = { row: 1, column: 1, rows: 700, columns: 3 };
  expect(workbook.activeSheet.values(box)).toEqual(values);
});

test.each(['ZZZZ1', 'A0', 'A1048577', 'XFE1', 'No such name', 'Other!A1', ''].filter(Boolean))(
  'the address %s is refused',
  async (address) => {
    const { Excel } = await startExcel();
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(address).load('values');
        await context.sync();
      }),
    );
    expect(failure.code).toBe('InvalidArgument');
    expect(failure.location).toBe('Worksheet.getRange');
  },
);

test('a failure leaves what came before it done and what comes after it undone', async () => {
  const { Excel, workbook } = await startExcel();
  await failureOf(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['done']];
      sheet.getRange('nowhere!').values = [['x']];
      sheet.getRange('A2').values = [['undone']];
      await context.sync();
    }),
  );
  const box = { row: 0, column: 0, rows: 2, columns: 1 };
  expect(workbook.activeSheet.values(box)).toEqual([['done'], ['']]);
});

test('values of whole columns and of more than five million cells are null', async () => {
  const { Excel } = await startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const column = sheet.getRange('C:C').load('values,cellCount,address,isEntireColumn');
    const large = sheet.getRangeByIndexes(0, 0, 250_001, 20).load('values,text,rowCount');
    await context.sync();
    expect(column.values).toBeNull();
    expect(column.cellCount).toBe(1_048_576);
    expect(column.address).toBe('Sheet1!C:C');
    expect(column.isEntireColumn).toBe(true);
    expect(large.values).toBeNull();
    expect(large.text).toBeNull();
    expect(large.rowCount).toBe(250_001);
  });
});

test('whole columns cannot be written', async () => {
  const { Excel } = await startExcel();
  const failure = await failureOf(
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A:A');
      range.values = 1 as unknown as number[][];
      await context.sync();
    }),
  );
  expect(failure.code).toBe('InvalidArgument');
});

test('ranges that lie around a range', async () => {
  const { Excel } = await startExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('C3:E6');
    const places = {
      cell: range.getCell(5, 1),
      row: range.getRow(1),
      column: range.getColumn(2),
      last: range.getLastCell(),
      below: range.getRowsBelow(2),
      above: range.getRowsAbove(),
      after: range.getColumnsAfter(2),
      inside: range.getColumnsAfter(-2),
      before: range.getColumnsBefore(1),
      offset: range.getOffsetRange(-1, 1),
      resized: range.getResizedRange(-1, 1),
      absolute: range.getAbsoluteResizedRange(1, 1),
      rows: range.getEntireRow(),
      bounding: range.getBoundingRect('A1'),
      common: range.getIntersection('A1:C4'),
    };
    for (const place of Object.values(places)) place.load('address');
    const nothing = range.getIntersectionOrNullObject('A1');
    await context.sync();
    const addresses = Object.fromEntries(
      Object.entries(places).map(([name, place]) => [name, place.address.replace('Sheet1!', '')]),
    );
    expect(addresses).toEqual({
      cell: 'D8',
      row: 'C4:E4',
      column: 'E3:E6',
      last: 'E6',
      below: 'C7:E8',
      above: 'C2:E2',
      after: 'F3:G6',
      inside: 'D3:E6',
      before: 'B3:B6',
      offset: 'D2:F5',
      resized: 'C3:F5',
      absolute: 'C3',
      rows: '3:6',
      bounding: 'A1:E6',
      common: 'C3:C4',
    });
    expect(nothing.isNullObject).toBe(true);
  });
});

test('a range may not leave the sheet', async () => {
  const { Excel } = await startExcel();
  const failure = await failureOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').getOffsetRange(-1, 0).load();
      await context.sync();
    }),
  );
  expect(failure.code).toBe('InvalidArgument');
});

test('the used range, of values and of formats', async () => {
  const { Excel } = await startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const none = sheet.getUsedRangeOrNullObject();
    const first = sheet.getUsedRange().load('address');
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(first.address).toBe('Sheet1!A1');
    sheet.getRange('B2:C4').values = [
      [1, 2],
      [3, 4],
      [5, ''],
    ];
    sheet.getRange('B7').format.fill.color = 'yellow';
    const values = sheet.getUsedRange(true).load('address');
    const all = sheet.getUsedRange().load('address');
    const inColumn = sheet.getRange('C:C').getUsedRange(true).load('address');
    await context.sync();
    expect(values.address).toBe('Sheet1!B2:C4');
    expect(all.address).toBe('Sheet1!B2:C7');
    expect(inColumn.address).toBe('Sheet1!C2:C3');
  });
});

test('areas: a list of addresses of at most 8,192 characters', async () => {
  const { Excel } = await startExcel();
  const areasOf = (count: number) =>
    Excel.run(async (context) => {
      const addresses = Array.from({ length: count }, (_, index) => `A${1000 + index * 2}`);
      const areas = context.workbook.worksheets.getActiveWorksheet().getRanges(addresses.join());
      areas.load('areaCount,cellCount');
      await context.sync();
      return [areas.areaCount, areas.cellCount];
    });
  expect(await areasOf(1000)).toEqual([1000, 1000]);
  expect((await failureOf(areasOf(1500))).code).toBe('InvalidArgument');
});

test('formulas and constants can be found, blanks too', async () => {
  const { Excel } = await startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1:B3');
    range.formulas = [
      [1, '=A1'],
      ['', '=A1+1'],
      ['x', 5],
    ];
    const formulas = range.getSpecialCells('Formulas').load('address');
    const blanks = range.getSpecialCells('Blanks').load('address');
    const texts = range.getSpecialCells('Constants', 'Text').load('address');
    const none = sheet.getRange('A1').getSpecialCellsOrNullObject('Formulas');
    await context.sync();
    expect(formulas.address).toBe('Sheet1!B1:B2');
    expect(blanks.address).toBe('Sheet1!A2');
    expect(texts.address).toBe('Sheet1!A3');
    expect(none.isNullObject).toBe(true);
  });
});

test('what cells of a range do not agree on is null', async () => {
  const { Excel } = await startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').format.fill.color = '#ffc7ce';
    sheet.getRange('A1:A2').format.font.bold = true;
    const { format } = sheet.getRange('A1:A2');
    format.fill.load('color');
    format.font.load('bold,italic');
    const plain = sheet.getRange('B1').format.fill.load('color');
    await context.sync();
    expect(format.fill.color).toBeNull();
    expect(format.font.bold).toBe(true);
    expect(format.font.italic).toBe(false);
    expect(plain.color).toBe('#FFFFFF');
  });
});

test('cell properties are set and read by the cell', async () => {
  const { Excel, workbook } = await startExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    range.setCellProperties([
      [{ format: { fill: { color: '#FF0000' } } }, { format: { font: { italic: true } } }],
    ]);
    const read = range.getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { italic: true } },
    });
    await context.sync();
    expect(read.value).toEqual([
      [
        { address: 'Sheet1!A1', format: { fill: { color: '#FF0000' }, font: { italic: false } } },
        { address: 'Sheet1!B1', format: { fill: { color: '#FFFFFF' }, font: { italic: true } } },
      ],
    ]);
  });
  expect(workbook.activeSheet.format(0, 0).fill).toBe('#FF0000');
});

test('widths of columns, hidden rows, links and merged cells', async () => {
  const { Excel, workbook } = await startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A:B').format.columnWidth = 120;
    sheet.getRange('3:4').rowHidden = true;
    sheet.getRange('A1').hyperlink = { documentReference: 'Sheet1!B9', textToDisplay: 'there' };
    sheet.getRange('C1:D2').merge();
    const hidden = sheet.getRange('A2:A4').load('rowHidden');
    const link = sheet.getRange('A1').load('hyperlink,values');
    const merged = sheet.getRange('B1:F9').getMergedAreasOrNullObject().load('address');
    const cut = sheet.getRange('D1:D2').getMergedAreasOrNullObject();
    const widths = sheet.getRange('A1:C1').format.load('columnWidth');
    const seen = sheet.getRange('A1:A5').getVisibleView().load('cellAddresses');
    await context.sync();
    expect(hidden.rowHidden).toBeNull();
    expect(link.hyperlink.documentReference).toBe('Sheet1!B9');
    expect(link.values).toEqual([['there']]);
    expect(merged.address).toBe('Sheet1!C1:D2');
    expect(cut.isNullObject).toBe(true);
    expect(widths.columnWidth).toBeNull();
    expect(seen.cellAddresses).toEqual([['Sheet1!A1'], ['Sheet1!A2'], ['Sheet1!A5']]);
  });
  expect(workbook.activeSheet.lines.columnWidth({ row: 0, column: 1, rows: 1, columns: 1 })).toBe(
    120,
  );
});
