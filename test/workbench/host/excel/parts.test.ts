import { failureOf, startExcel, stopExcel } from './startExcel';

afterEach(stopExcel);

test('names of the workbook and of a sheet', async () => {
  const { Excel } = await startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2').values = [[7]];
    const name = context.workbook.names.add('Rate', sheet.getRange('B2'), 'per cent');
    const limit = context.workbook.names.add('Limit', '=8192');
    const own = sheet.names.add('Own', '=Sheet1!$A$1:$A$3');
    own.visible = false;
    for (const item of [name, limit, own]) item.load('name,type,value,scope,visible,formula');
    const byName = sheet.getRange('Rate').load('address,values');
    const missing = context.workbook.names.getItemOrNullObject('Own');
    const none = limit.getRangeOrNullObject();
    await context.sync();
    expect([name.type, name.scope, name.formula]).toEqual(['Range', 'Workbook', '=Sheet1!$B$2']);
    expect([limit.type, limit.value]).toEqual(['Double', 8192]);
    expect([own.scope, own.visible]).toEqual(['Worksheet', false]);
    expect([byName.address, byName.values]).toEqual(['Sheet1!B2', [[7]]]);
    expect(missing.isNullObject).toBe(true);
    expect(none.isNullObject).toBe(true);
    name.delete();
    const count = context.workbook.names.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
});

test('a name may not be taken or look like a cell', async () => {
  const { Excel } = await startExcel();
  const add = (name: string) =>
    Excel.run(async (context) => {
      context.workbook.names.add(name, '=1');
      await context.sync();
    });
  await add('Once');
  expect((await failureOf(add('once'))).code).toBe('ItemAlreadyExists');
  expect((await failureOf(add('A1'))).code).toBe('InvalidArgument');
});

test('custom XML parts by namespace', async () => {
  const { Excel, workbook } = await startExcel();
  await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const part = customXmlParts.add('<run xmlns="urn:lab"><v>1</v></run>');
    part.setXml('<run xmlns="urn:lab"><v>2</v></run>');
    customXmlParts.add('<other xmlns="urn:other"/>');
    await context.sync();
    const only = customXmlParts.getByNamespace('urn:lab').getOnlyItemOrNullObject();
    only.load('id,namespaceUri');
    const xml = only.getXml();
    const none = customXmlParts.getByNamespace('urn:none').getOnlyItemOrNullObject();
    await context.sync();
    expect(xml.value).toContain('<v>2</v>');
    expect(only.namespaceUri).toBe('urn:lab');
    expect(none.isNullObject).toBe(true);
    customXmlParts.getItem(only.id).delete();
    await context.sync();
  });
  expect(workbook.customXmlParts.map((part) => part.namespaceUri)).toEqual(['urn:other']);
});

test('XML that is not well formed is refused', async () => {
  const { Excel } = await startExcel();
  const failure = await failureOf(
    Excel.run(async (context) => {
      context.workbook.customXmlParts.add('<a><b></a>');
      await context.sync();
    }),
  );
  expect(failure.code).toBe('InvalidArgument');
});

test('comments on cells, with replies', async () => {
  const { Excel } = await startExcel();
  await Excel.run(async (context) => {
    const { comments } = context.workbook;
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    comments.add('Sheet1!B3', 'please check');
    await context.sync();
    const comment = comments.getItemByCell(sheet.getRange('B3'));
    comment.content = 'checked';
    comment.resolved = true;
    comment.replies.add('thanks');
    comment.load('id,content,resolved,authorName');
    const place = comment.getLocation().load('address');
    const replies = comment.replies.load('items/content');
    const count = sheet.comments.getCount();
    await context.sync();
    expect([comment.content, comment.resolved]).toEqual(['checked', true]);
    expect(place.address).toBe('Sheet1!B3');
    expect(replies.items.map((reply) => reply.content)).toEqual(['thanks']);
    expect(count.value).toBe(1);
    comments.getItem(comment.id).delete();
    await context.sync();
    const rest = comments.getCount();
    await context.sync();
    expect(rest.value).toBe(0);
  });
});

test('settings: one store under both interfaces', async () => {
  const { Excel, Office, workbook } = await startExcel();
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('mapping', { columns: [1, 2] });
    await context.sync();
    const read = settings.getItem('mapping').load('value');
    const missing = settings.getItemOrNullObject('none');
    await context.sync();
    expect(read.value).toEqual({ columns: [1, 2] });
    expect(missing.isNullObject).toBe(true);
    read.value = 'changed';
    await context.sync();
  });
  expect([...workbook.settings]).toEqual([['mapping', 'changed']]);
  const { settings } = Office.context.document;
  await new Promise((resolve) => {
    settings.refreshAsync(resolve);
  });
  expect(settings.get('mapping')).toBe('changed');
  settings.set('Office.AutoShowTaskpaneWithDocument', true);
  settings.remove('mapping');
  await new Promise((resolve) => {
    settings.saveAsync(resolve);
  });
  expect([...workbook.settings]).toEqual([['Office.AutoShowTaskpaneWithDocument', true]]);
});

test('a chart over a table of numbers', async () => {
  const { Excel, workbook } = await startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const data = sheet.getRange('A1:B3');
    data.values = [
      ['pool', 'rows'],
      ['in', 7],
      ['out', 3],
    ];
    const chart = sheet.charts.add('BarClustered', data, 'Columns');
    chart.name = 'Pools';
    chart.title.text = 'Pools';
    chart.title.format.font.size = 12;
    chart.legend.visible = false;
    chart.setPosition('D2', 'H12');
    chart.series.getItemAt(0).format.fill.setSolidColor('#1F77B4');
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.dataLabels.showValue = true;
    await context.sync();
    const found = sheet.charts.getItem('Pools').load('name,chartType,left,top');
    const corner = sheet.getRange('D2').load('left,top');
    const series = found.series.load('items/name,count');
    await context.sync();
    expect([found.chartType, found.left, found.top]).toEqual([
      'BarClustered',
      corner.left,
      corner.top,
    ]);
    expect(series.items.map((one) => one.name)).toEqual(['rows']);
  });
  expect(workbook.activeSheet.charts.list).toMatchObject([
    {
      title: 'Pools',
      legendVisible: false,
      extras: { 'dataLabels.showValue': true, 'title.font.size': 12 },
    },
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().charts.getItem('Pools').delete();
    await context.sync();
  });
  expect(workbook.activeSheet.charts.list).toEqual([]);
});

test('notes of ExcelApi 1.18, which the client learns of: by cell, by place, by sheet', async () => {
  const { Excel, workbook } = await startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const other = context.workbook.worksheets.add('Other');
    const first = sheet.notes.add('B2', 'first');
    sheet.notes.add(sheet.getRange('C3'), 'second');
    context.workbook.notes.add('Other!A1', 'third');
    first.width = 200;
    await context.sync();
    const all = context.workbook.notes.load();
    const here = sheet.notes.load('items/content');
    const there = other.notes.getItem("'Other'!A1").load('content,authorName');
    const none = sheet.notes.getItemOrNullObject('A1');
    const place = sheet.notes.getItem('C3').getLocation().load('address');
    const count = other.notes.getCount();
    await context.sync();
    expect(all.items.map(({ content, width }) => [content, width])).toEqual([
      ['first', 200],
      ['second', 108],
      ['third', 108],
    ]);
    expect([there.content, none.isNullObject, count.value]).toEqual(['third', true, 1]);
    expect(place.address).toBe('Sheet1!C3');
    // Each is found again, also when those before it are gone.
    for (const note of here.items) note.delete();
    await context.sync();
  });
  expect(workbook.notes.map(({ content }) => content)).toEqual(['third']);
  const twice = Excel.run(async (context) => {
    context.workbook.notes.add('Other!A1', 'again');
    await context.sync();
  });
  expect((await failureOf(twice)).code).toBe('InvalidArgument');
});

test('the box of a note is unknown on the web, and notes are unknown before', async () => {
  const loaded = (notes: Excel.NoteCollection) => {
    notes.load();
    return notes.context.sync();
  };
  const web = await startExcel({ excel: 'web' });
  const whole = web.Excel.run(async ({ workbook }) => {
    workbook.notes.add('A1', 'text');
    await loaded(workbook.notes);
  });
  expect((await failureOf(whole)).code).toBe('NotImplemented');
  const { Excel } = await startExcel({ excel: 'excel2024' });
  const old = Excel.run(({ workbook }) => loaded(workbook.notes));
  expect((await failureOf(old)).code).toBe('ApiNotFound');
});
