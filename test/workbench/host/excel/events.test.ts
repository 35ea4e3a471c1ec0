import { settled, startExcel, stopExcel } from './startExcel';

afterEach(stopExcel);

const cell = { row: 0, column: 1, rows: 1, columns: 1 };

test('an edit by a person: where, what it was and what it is', async () => {
  const { Excel, workbook } = await startExcel();
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  workbook.activeSheet.enter(cell, [['before']]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().onChanged.add((event) => {
      heard.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
  workbook.activeSheet.enter(cell, [['after']]);
  await settled();
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatchObject({
    type: 'WorksheetChanged',
    address: 'B1',
    changeType: 'RangeEdited',
    source: 'Local',
    worksheetId: workbook.activeSheet.id,
    triggerSource: 'Unknown',
    details: { valueBefore: 'before', valueAfter: 'after' },
  });
});

test("another person's edit is remote, one's own write is this add-in's", async () => {
  const { Excel, workbook } = await startExcel();
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      heard.push([event.source, event.triggerSource, event.address]);
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2').values = [[1], [2]];
    await context.sync();
  });
  await settled();
  workbook.asRemote(() => {
    workbook.activeSheet.enter(cell, [['theirs']]);
  });
  await settled();
  expect(heard).toEqual([
    ['Local', 'ThisLocalAddin', 'A1:A2'],
    ['Remote', 'Unknown', 'B1'],
  ]);
});

test('the range of an event follows cells that were inserted since', async () => {
  const { Excel, workbook } = await startExcel();
  const events: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      events.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
  workbook.activeSheet.enter(cell, [['edited']]);
  await settled();
  workbook.activeSheet.insert({ row: 0, column: 0, rows: 1, columns: 16_384 }, 'Down');
  await settled();
  expect(events.map((event) => event.changeType)).toEqual(['RangeEdited', 'RowInserted']);
  await Excel.run(async (context) => {
    const range = events[0]?.getRange(context).load('address,values');
    await context.sync();
    expect(range?.address).toBe('Sheet1!B2');
    expect(range?.values).toEqual([['edited']]);
  });
});

test('a removed handler hears nothing more', async () => {
  const { Excel, workbook } = await startExcel();
  let count = 0;
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.getActiveWorksheet().onChanged.add(() => {
      count += 1;
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  workbook.activeSheet.enter(cell, [[1]]);
  await settled();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  workbook.activeSheet.enter(cell, [[2]]);
  await settled();
  expect(count).toBe(1);
});

test('sorting, hiding rows, selecting and sheets that come and go', async () => {
  const { Excel, workbook } = await startExcel();
  const heard: unknown[] = [];
  const note = (...what: unknown[]) => {
    heard.push(what);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onRowSorted.add((event) => note(event.type, event.address));
    worksheets.onRowHiddenChanged.add((event) => note(event.type, event.changeType, event.address));
    worksheets.onSelectionChanged.add((event) => note(event.type, event.address));
    worksheets.onAdded.add((event) => note(event.type, event.source));
    worksheets.onActivated.add((event) => note(event.type));
    worksheets.onDeleted.add((event) => note(event.type));
    await context.sync();
  });
  const sheet = workbook.activeSheet;
  const box = { row: 0, column: 0, rows: 2, columns: 1 };
  sheet.enter(box, [[2], [1]]);
  sheet.sort(box, [{ key: 0 }]);
  sheet.lines.setRowsHidden({ row: 1, column: 0, rows: 1, columns: 1 }, true);
  workbook.select(sheet, [box]);
  const added = workbook.addSheet('Other');
  added.activate();
  added.delete();
  await settled();
  const expected = [
    ['WorksheetRowSorted', 'A1:A2'],
    ['WorksheetRowHiddenChanged', 'Hidden', expect.any(String)],
    ['WorksheetSelectionChanged', 'A1:A2'],
    ['WorksheetAdded', 'Local'],
    ['WorksheetActivated'],
    ['WorksheetDeleted'],
  ];
  for (const event of expected) expect(heard).toContainEqual(event);
});

test('a table tells of edits inside it', async () => {
  const { Excel, workbook } = await startExcel();
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A2').values = [['h'], [1]];
    const table = sheet.tables.add('A1:A2', true);
    table.load('id');
    await context.sync();
    table.onChanged.add((event) => {
      heard.push([event.type, event.address, event.tableId === table.id]);
      return Promise.resolve();
    });
    await context.sync();
  });
  workbook.activeSheet.enter({ row: 1, column: 0, rows: 1, columns: 1 }, [[5]]);
  workbook.activeSheet.enter({ row: 9, column: 0, rows: 1, columns: 1 }, [[6]]);
  await settled();
  expect(heard).toEqual([['TableChanged', 'A2', true]]);
});
