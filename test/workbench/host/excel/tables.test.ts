import type { StartedOffice } from '../../../../src/workbench/host/node';
import { failureOf, startExcel, stopExcel } from './startExcel';

afterEach(stopExcel);

/** A table `Goods` in B2:C5 with a note right of it. */
async function withTable(excel: StartedOffice): Promise<void> {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2:C5').values = [
      ['id', 'price'],
      ['c', 30],
      ['a', 10],
      ['b', 20],
    ];
    sheet.getRange('D3').values = [['beside']];
    const table = sheet.tables.add('B2:C5', true);
    table.name = 'Goods';
    await context.sync();
  });
}

test('a table knows its parts', async () => {
  const excel = await startExcel();
  await withTable(excel);
  await excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('goods');
    table.load('name,id,showHeaders');
    const [all, header, body] = [
      table.getRange().load('address'),
      table.getHeaderRowRange().load('values'),
      table.getDataBodyRange().load('address'),
    ];
    const columns = table.columns.load('items/name,items/index,count');
    const price = table.columns.getItem('price').getDataBodyRange().load('values');
    const found = context.workbook.worksheets
      .getActiveWorksheet()
      .getRange('C4')
      .getTables()
      .load('items/name');
    await context.sync();
    expect(table.name).toBe('Goods');
    expect(all.address).toBe('Sheet1!B2:C5');
    expect(header.values).toEqual([['id', 'price']]);
    expect(body.address).toBe('Sheet1!B3:C5');
    expect(columns.items.map((column) => [column.name, column.index])).toEqual([
      ['id', 0],
      ['price', 1],
    ]);
    expect(columns.count).toBe(2);
    expect(price.values).toEqual([[30], [10], [20]]);
    expect(found.items.map((one) => one.name)).toEqual(['Goods']);
  });
});

test('a new column moves what lies right of the table', async () => {
  const excel = await startExcel();
  await withTable(excel);
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = sheet.tables.getItem('Goods');
    const column = table.columns.add(-1, [['status'], ['x'], ['y'], ['z']]);
    column.load('name,index');
    const range = table.getRange().load('address');
    const moved = sheet.getRange('E3').load('values');
    await context.sync();
    expect([column.name, column.index]).toEqual(['status', 2]);
    expect(range.address).toBe('Sheet1!B2:D5');
    expect(moved.values).toEqual([['beside']]);
    column.delete();
    const back = sheet.getRange('D3').load('values');
    await context.sync();
    expect(back.values).toEqual([['beside']]);
  });
});

test('a column at the end is added without an index', async () => {
  const excel = await startExcel();
  await withTable(excel);
  const add = (index?: number) =>
    excel.Excel.run(async (context) => {
      context.workbook.tables.getItem('Goods').columns.add(index, undefined, `last ${index}`);
      await context.sync();
    });
  expect(await failureOf(add(2))).toMatchObject({ code: 'InvalidArgument' });
  await add();
  excel.workbook.behaviours.switch('columnsAddAtEndRefused', false);
  await add(3);
  expect(excel.workbook.tables[0]!.columns.length).toBe(4);
});

test('rows are added, read and deleted', async () => {
  const excel = await startExcel();
  await withTable(excel);
  await excel.Excel.run(async (context) => {
    const { rows } = context.workbook.tables.getItem('Goods');
    rows.add(undefined, [['d', 40]]);
    rows.add(0, [['first', 0]]);
    rows.getItemAt(1).delete();
    rows.load('items/values,count');
    await context.sync();
    expect(rows.items.map((row) => (row.values as unknown[][])[0])).toEqual([
      ['first', 0],
      ['a', 10],
      ['b', 20],
      ['d', 40],
    ]);
    expect(rows.count).toBe(4);
  });
});

test('rows of the wrong width and overlapping tables are refused', async () => {
  const excel = await startExcel();
  await withTable(excel);
  const wide = excel.Excel.run(async (context) => {
    context.workbook.tables.getItem('Goods').rows.add(undefined, [['d', 40, 'too many']]);
    await context.sync();
  });
  expect((await failureOf(wide)).code).toBe('InvalidArgument');
  const overlapping = excel.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().tables.add('C5:D6', true);
    await context.sync();
  });
  expect((await failureOf(overlapping)).code).toBe('InvalidArgument');
});

test('a table sorts, filters and shows everything again', async () => {
  const excel = await startExcel();
  await withTable(excel);
  await excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Goods');
    table.sort.apply([{ key: 1, ascending: true }]);
    const body = table.getDataBodyRange().load('values');
    await context.sync();
    expect(body.values).toEqual([
      ['a', 10],
      ['b', 20],
      ['c', 30],
    ]);
    table.columns.getItem('price').filter.applyCustomFilter('>10');
    const view = table.getDataBodyRange().getVisibleView().load('values');
    table.autoFilter.load('isDataFiltered');
    await context.sync();
    expect(view.values).toEqual([
      ['b', 20],
      ['c', 30],
    ]);
    expect(table.autoFilter.isDataFiltered).toBe(true);
    table.clearFilters();
    const hidden = table.getDataBodyRange().load('rowHidden');
    await context.sync();
    expect(hidden.rowHidden).toBe(false);
  });
});

test('a table becomes a range again, or goes with its cells', async () => {
  const excel = await startExcel();
  await withTable(excel);
  await excel.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem('Goods').convertToRange().load('values');
    const tables = context.workbook.tables.getCount();
    await context.sync();
    expect(range.values[1]).toEqual(['c', 30]);
    expect(tables.value).toBe(0);
  });
});

test('a sheet is sorted by two columns, headers stay', async () => {
  const { Excel } = await startExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B4');
    range.values = [
      ['kind', 'n'],
      ['b', 1],
      ['a', 1],
      ['a', 2],
    ];
    range.sort.apply(
      [
        { key: 0, ascending: true },
        { key: 1, ascending: false },
      ],
      false,
      true,
    );
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      ['kind', 'n'],
      ['a', 2],
      ['a', 1],
      ['b', 1],
    ]);
  });
});

test("a sheet's filter hides rows, tells its criteria and goes away", async () => {
  const { Excel, workbook } = await startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1:A4');
    range.values = [['kind'], ['x'], ['y'], ['x']];
    sheet.autoFilter.apply(range, 0, { filterOn: 'Values', values: ['x'] });
    sheet.autoFilter.load('enabled,criteria,isDataFiltered');
    const place = sheet.autoFilter.getRange().load('address');
    await context.sync();
    expect(sheet.autoFilter.enabled).toBe(true);
    expect(sheet.autoFilter.criteria).toMatchObject([{ filterOn: 'Values', values: ['x'] }]);
    expect(place.address).toBe('Sheet1!A1:A4');
    expect([1, 2, 3].map((row) => workbook.activeSheet.lines.isRowHidden(row))).toEqual([
      false,
      true,
      false,
    ]);
    sheet.autoFilter.remove();
    await context.sync();
  });
  expect(workbook.activeSheet.lines.isRowHidden(2)).toBe(false);
});
