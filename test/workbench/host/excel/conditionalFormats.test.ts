import type { StartedOffice } from '../../../../src/workbench/host/node';
import { failureOf, startExcel, stopExcel } from './startExcel';

afterEach(stopExcel);

/** Fills of a column's cells as a person sees them. */
function fills({ workbook }: StartedOffice, column: number, rows: number): (string | undefined)[] {
  return Array.from({ length: rows }, (_, row) => workbook.activeSheet.painted(row, column).fill);
}

test('a formula paints each row by its own code, without wildcards', async () => {
  const excel = await startExcel();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B3').values = [
      [10, '|price!|title?|'],
      [20, '|title?|'],
      [30, ''],
    ];
    const format = sheet.getRange('A1:A3').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=ISNUMBER(FIND("|price!",$B1))';
    format.custom.format.fill.color = '#FFC7CE';
    format.custom.format.font.bold = true;
    await context.sync();
  });
  expect(fills(excel, 0, 3)).toEqual(['#FFC7CE', undefined, undefined]);
  expect(excel.workbook.activeSheet.painted(0, 0).bold).toBe(true);
});

test('the newest format comes first, and order can be changed', async () => {
  const excel = await startExcel();
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2');
    range.values = [[5], [50]];
    const first = range.conditionalFormats.add('CellValue');
    first.cellValue.rule = { formula1: '1', operator: 'GreaterThan' };
    first.cellValue.format.fill.color = '#00FF00';
    const second = range.conditionalFormats.add('CellValue');
    second.cellValue.rule = { formula1: '=10', formula2: '=100', operator: 'Between' };
    second.cellValue.format.fill.color = '#FF0000';
    range.conditionalFormats.load('items/id,items/type,items/priority');
    second.load('id');
    await context.sync();
    const [top] = range.conditionalFormats.items;
    expect(top?.id).toBe(second.id);
    expect(range.conditionalFormats.items.map((item) => item.priority)).toEqual([0, 1]);
    expect(fills(excel, 0, 2)).toEqual(['#00FF00', '#FF0000']);
    second.priority = 1;
    await context.sync();
    expect(fills(excel, 0, 2)).toEqual(['#00FF00', '#00FF00']);
  });
});

test('formats are found by a range that they touch, and deleted one by one', async () => {
  const { Excel, workbook } = await startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const own = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
    own.custom.rule.formula = '=TRUE';
    const foreign = sheet.getRange('B1:B9').conditionalFormats.add('ContainsText');
    foreign.textComparison.rule = { operator: 'Contains', text: 'x' };
    own.load('id');
    const inA = sheet.getRange('A5:A6').conditionalFormats.load('items/type');
    const place = own.getRange().load('address');
    const other = own.cellValueOrNullObject.load('rule');
    await context.sync();
    expect(inA.items.map((item) => item.type)).toEqual(['Custom']);
    expect(place.address).toBe('Sheet1!A1:A9');
    expect(other.isNullObject).toBe(true);
    sheet.getRange('A:XFD').conditionalFormats.getItem(own.id).delete();
    await context.sync();
  });
  expect(workbook.activeSheet.conditionalFormats.list.map((format) => format.rule.type)).toEqual([
    'ContainsText',
  ]);
});

test('one format may hold for several areas; clearing takes only the cleared cells out', async () => {
  const excel = await startExcel();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const format = sheet.getRanges('A1:A2,C1:C2').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=TRUE';
    format.custom.format.fill.color = '#ABCDEF';
    const ranges = format.getRanges().load('address');
    await context.sync();
    expect(ranges.address).toBe('Sheet1!A1:A2,Sheet1!C1:C2');
    sheet.getRange('A2').conditionalFormats.clearAll();
    await context.sync();
  });
  expect(fills(excel, 0, 2)).toEqual(['#ABCDEF', undefined]);
  expect(fills(excel, 2, 2)).toEqual(['#ABCDEF', '#ABCDEF']);
});

test('a rule that cannot be read is refused', async () => {
  const { Excel } = await startExcel();
  const failure = await failureOf(
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.conditionalFormats.add('Custom').custom.rule.formula = '=FIND("x",';
      await context.sync();
    }),
  );
  expect(failure.code).toBe('InvalidArgument');
});

test('kinds that are not emulated fail loudly', async () => {
  const { Excel } = await startExcel();
  const failure = await failureOf(
    Excel.run(async (context) => {
      context.workbook.worksheets
        .getActiveWorksheet()
        .getRange('A1')
        .conditionalFormats.add('DataBar');
      await context.sync();
    }),
  );
  expect(failure.code).toBe('ApiNotFound');
});
