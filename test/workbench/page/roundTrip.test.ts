import fc from 'fast-check';
import {
  boxOf,
  createWorkbook,
  type FormatPatch,
  type Scalar,
  snapshot,
  type Workbook,
} from '../../../src/workbench/host/model';
import { openDocument } from '../../../src/workbench/page/open/openDocument';
import { LIMITS } from '../../../src/files/limits';
import { Package, readPartText } from '../../../src/ooxml';
import { saveDocument } from '../../../src/workbench/page/save/saveDocument';
import { anyText } from '../../support/anyText';

/** A workbook with one of everything that a file keeps. */
function richWorkbook(): Workbook {
  const workbook = createWorkbook({ name: 'a.xlsx', sheetNames: ['商品 1', 'Report', 'Kept'] });
  const [sheet, report, kept] = workbook.sheets as [
    Workbook['activeSheet'],
    Workbook['activeSheet'],
    Workbook['activeSheet'],
  ];
  fillCells(sheet);
  fillLayout(sheet);
  fillParts(workbook, sheet);
  fillReport(report, sheet);
  kept.enter(boxOf(0, 0), [['x']]);
  kept.visibility = 'VeryHidden';
  workbook.addName('Prices', "='商品 1'!$C$2:$C$3");
  workbook.addName('_own.mark', "='商品 1'!$D$1", { sheet, visible: false, comment: 'a & b' });
  workbook.addCustomXmlPart('<store xmlns="urn:our:store"><v a="1">矿 &amp; x</v></store>');
  workbook.addCustomXmlPart('<?xml version="1.0"?><plain/>');
  workbook.setSetting('Office.DisableTrustUX', true);
  workbook.setSetting('deep', { list: [1, 'a"b', null] });
  report.activate();
  report.protection.protect({ allowSort: true, selectionMode: 'Unlocked' });
  workbook.protectStructure();
  return workbook;
}

function fillCells(sheet: Workbook['activeSheet']): void {
  sheet.enter(boxOf(0, 0, 4, 4), [
    ['标题', 'codes', 'price', 'day'],
    ['bad <title> & "more"', '|title!|', 12.5, 45_000],
    ["'0012", ' two\nlines ', -0.001, 45_001.5],
    ["'=no formula", 'TRUE', '=C2+C3', '=IF(C2>1,"a","b")'],
  ]);
  sheet.enter(boxOf(4, 0, 1, 4), [['_x0041_ stays', '#N/A', '=1/0', '=C2:C3']]);
  sheet.enterNumberFormats(boxOf(1, 3, 2, 1), [['yyyy-mm-dd'], ['m/d/yyyy h:mm']]);
  sheet.setFormat(boxOf(0, 0, 1, 4), { bold: true, fill: '#DDEEFF', wrapText: true });
  sheet.setFormat(boxOf(1, 2), {
    numberFormat: '"¥"#,##0.00;[Red]-0.0',
    fontName: '宋体',
    fontSize: 9.5,
    fontColor: '#9C0006',
    italic: true,
    underline: 'Double',
    strikethrough: true,
    horizontalAlignment: 'Right',
    verticalAlignment: 'Top',
    indentLevel: 2,
    shrinkToFit: true,
    textOrientation: -45,
    locked: false,
    formulaHidden: true,
    borders: {
      EdgeTop: { style: 'Continuous', weight: 'Thin', color: '#FF0000' },
      EdgeLeft: { style: 'Double', weight: 'Thick', color: '#00FF00' },
      EdgeBottom: { style: 'DashDot', weight: 'Medium', color: '#000000' },
    },
  });
  // Whole columns and rows, and plain cells over them.
  sheet.setFormat(boxOf(0, 6, 1_048_576, 2), { fill: '#EEEEEE' });
  sheet.setFormat(boxOf(7, 0, 1, 16_384), { bold: true });
  sheet.clear(boxOf(7, 6), 'Formats');
  sheet.setFormat(boxOf(2, 6), { fill: '' });
}

function fillLayout(sheet: Workbook['activeSheet']): void {
  sheet.lines.setColumnWidth(boxOf(0, 0), 150);
  sheet.lines.setColumnWidth(boxOf(0, 2, 1, 3), 33.75);
  sheet.lines.setColumnsHidden(boxOf(0, 1), true);
  sheet.lines.setRowHeight(boxOf(1, 0, 2, 1), 30);
  sheet.lines.setRowsHidden(boxOf(5, 0), true);
  sheet.merge(boxOf(10, 0, 2, 3));
  sheet.freezePanes.freeze(1, 2);
  sheet.tabColor = '#00B050';
  sheet.showGridlines = false;
}

function fillParts(workbook: Workbook, sheet: Workbook['activeSheet']): void {
  const { conditionalFormats } = sheet;
  const marks = conditionalFormats.add([boxOf(1, 0, 2, 1), boxOf(1, 2, 2, 1)], {
    type: 'Custom',
    formula: '=ISNUMBER(FIND("|title!",$B2))',
  });
  const paint = { fill: '#FFC7CE', fontColor: '#9C0006', bold: true, italic: false };
  conditionalFormats.update(marks.id, { paint, stopIfTrue: true });
  const between = conditionalFormats.add([boxOf(1, 2, 3, 1)], {
    type: 'CellValue',
    operator: 'Between',
    formula1: '=1',
    formula2: '=20',
  });
  conditionalFormats.update(between.id, { paint: { numberFormat: '0.0', strikethrough: true } });
  for (const operator of ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const)
    conditionalFormats.add([boxOf(0, 0)], { type: 'ContainsText', operator, text: 'a"b' });
  workbook.addNote({ sheet, box: boxOf(1, 0) }, '标题太短\n<b>');
  const comment = workbook.addComment({ sheet, box: boxOf(2, 0) }, 'Why?');
  workbook.replyToComment(comment, 'Because & so');
  workbook.updateComment(comment, { resolved: true });
  sheet.setHyperlink(boxOf(1, 1), { address: 'https://example.com/?a=1&b=2', screenTip: 'there' });
  sheet.setHyperlink(boxOf(2, 1), { documentReference: 'Report!A1' });
  const list = { list: { source: 'a,b', inCellDropDown: true } };
  sheet.setValidation(boxOf(1, 4, 3, 1), { rule: list, ignoreBlanks: true });
  const whole = { wholeNumber: { operator: 'Between', formula1: '=1', formula2: '=9' } };
  const errorAlert = { message: 'No', title: 'Oh', style: 'Warning', showAlert: true };
  sheet.setValidation(boxOf(1, 5), { rule: whole, ignoreBlanks: false, errorAlert });
}

function fillReport(report: Workbook['activeSheet'], sheet: Workbook['activeSheet']): void {
  report.enter(boxOf(0, 0, 4, 3), [
    ['Pool', 'Met', 'Not'],
    ['A', 3, 5],
    ['B', 4, 1],
    ['A', 9, 0],
  ]);
  const table = report.tables.add(boxOf(0, 0, 4, 3), true, 'Pools');
  table.style = 'TableStyleLight9';
  table.showBandedRows = false;
  table.filter.setCriterion(0, { filterOn: 'Values', values: ['A'] });
  report.enter(boxOf(10, 0, 3, 1), [['n'], [1], [7]]);
  report.autoFilter.apply(boxOf(10, 0, 3, 1), 0, { filterOn: 'Custom', criterion1: '>5' });
  const source = { sheet: report, box: boxOf(0, 0, 4, 3) };
  const chart = report.charts.add({ type: 'BarStacked', source, seriesBy: 'Columns' });
  const series = chart.series.map((one, at) => ({
    ...one,
    color: at === 0 ? '#107C41' : '#C00000',
  }));
  const extras = { 'categoryAxis.reversePlotOrder': true, 'valueAxis.minimum': 0 };
  const place = { left: 300, top: 33, width: 420, height: 210 };
  report.charts.update(chart, { title: 'Pools & more', series, extras, ...place });
  const prices = { sheet, box: boxOf(1, 2, 2, 1) };
  const other = report.charts.add({ type: 'Line', source: prices, seriesBy: 'Columns' });
  report.charts.update(other, { titleVisible: false, legendVisible: false });
}

/** Ids that are never shown are given anew. */
function withoutIds(value: unknown): unknown {
  const text = JSON.stringify(value, (key, one: unknown) => (key === 'id' ? undefined : one));
  return JSON.parse(text) as unknown;
}

async function reopened(workbook: Workbook): Promise<Workbook> {
  return openDocument('b.xlsx', await saveDocument(workbook));
}

test('a saved workbook opens again with all that it had', async () => {
  const workbook = richWorkbook();
  const again = await reopened(workbook);
  expect(withoutIds(snapshot(again))).toEqual(withoutIds(snapshot(workbook)));
  expect(again.activeSheet.name).toBe('Report');
  expect(again.sheets[0]!.spillBox(4, 3)).toEqual(boxOf(4, 3, 2, 1));
});

test('what was saved twice is what was saved once', async () => {
  const first = await saveDocument(richWorkbook());
  const second = await saveDocument(await openDocument('a.xlsx', first));
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

test('functions of an add-in are spelled as Excel spells them in files, and come back', async () => {
  const workbook = createWorkbook({ name: 'a.xlsx' });
  const [sheet] = workbook.sheets;
  workbook.calculator = { knows: (name) => name === 'OUR.FUN', call: () => 'ready' };
  sheet!.enter(boxOf(0, 0, 1, 2), [['=our.fun(B1,"OUR.FUN(")&IFNA(B1,1)', 3]]);
  const bytes = await saveDocument(workbook);
  const xml = await readPartText(new Package(bytes, LIMITS), 'xl/worksheets/sheet1.xml');
  expect(xml).toContain(
    '<c r="A1" cm="1" t="str"><f t="array" ref="A1">_xldudf_OUR_FUN(B1,&quot;OUR.FUN(&quot;)&amp;_xlfn.IFNA(B1,1)</f><v>ready3</v></c>',
  );
  const again = (await openDocument('b.xlsx', bytes)).sheets[0]!;
  expect(again.store.formula(0, 0)).toBe('=OUR.FUN(B1,"OUR.FUN(")&IFNA(B1,1)');
  expect(again.store.value(0, 0)).toBe('ready3');
});

const scalar: fc.Arbitrary<Scalar> = fc.oneof(
  anyText({ maxLength: 8 }).filter((text) => !/[\uFFFE\uFFFF]/.test(text)),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
);
const format: fc.Arbitrary<FormatPatch> = fc.record(
  {
    bold: fc.boolean(),
    fill: fc.constantFrom('', '#FF0000', '#00FF00'),
    numberFormat: fc.constantFrom('General', '0.00', 'yyyy-mm-dd', '@', '"a & b" 0'),
    horizontalAlignment: fc.constantFrom('General', 'Center', 'Left'),
    fontSize: fc.integer({ min: 1, max: 40 }),
  },
  { requiredKeys: [] },
);

test('any values and formats at any places come back', async () => {
  const cell = fc.record({
    row: fc.nat({ max: 600 }),
    column: fc.nat({ max: 40 }),
    value: scalar,
    format,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { maxLength: 30 }), async (cells) => {
      const workbook = createWorkbook({ name: 'a.xlsx' });
      const { store } = workbook.sheets[0]!;
      for (const { row, column, value, format: look } of cells) {
        store.setValue(row, column, value);
        store.setFormat(boxOf(row, column), look);
      }
      expect(snapshot(await reopened(workbook))).toEqual(snapshot(workbook));
    }),
    { numRuns: 40 },
  );
});

test('sheets and tables keep their ids, whatever was moved, deleted and added between saving and opening', async () => {
  const idsOf = (workbook: Workbook) =>
    workbook.sheets.map(({ id, name, tables }) => [
      name,
      id,
      ...tables.list.map((table) => [table.name, table.id]),
    ]);
  const addTable = (sheet: Workbook['activeSheet'], name: string) =>
    sheet.tables.add(boxOf(0, 0, 3, 2), true, name);
  const workbook = createWorkbook({ name: 'a.xlsx', sheetNames: ['one', 'two', 'three'] });
  const [one, two, three] = workbook.sheets;
  for (const sheet of [one!, two!, three!]) addTable(sheet, `of_${sheet.name}`);
  three!.position = 0;
  one!.delete();
  const first = await openDocument('a.xlsx', await saveDocument(workbook));
  expect(idsOf(first)).toEqual(idsOf(workbook));
  addTable(first.addSheet('four'), 'of_four');
  const second = await openDocument('a.xlsx', await saveDocument(first));
  expect(idsOf(second)).toEqual(idsOf(first));
  addTable(second.addSheet('five'), 'of_five');
  const ids = idsOf(second)
    .flat(2)
    .filter((_, at) => at % 4 === 1 || at % 4 === 3);
  expect(new Set(ids).size).toBe(8);
});
