import { zipOf } from './zipOf';
import { boxOf, snapshot, type Workbook } from '../../../src/workbench/host/model';
import { openDocument } from '../../../src/workbench/page/open/openDocument';
import { saveDocument } from '../../../src/workbench/page/save/saveDocument';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relationships(...links: readonly (readonly [id: string, type: string, target: string])[]) {
  const all = links.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${all.join('')}</Relationships>`;
}

/** What Excel and others write and our own writer does not. */
const PARTS: Readonly<Record<string, string>> = {
  '_rels/.rels': relationships(['a', 'officeDocument', '/xl/workbook.xml']),
  'xl/_rels/workbook.xml.rels': relationships(
    ['s1', 'worksheet', 'worksheets/sheet1.xml'],
    ['c1', 'chartsheet', 'chartsheets/sheet1.xml'],
    ['st', 'styles', 'styles.xml'],
    ['sh', 'sharedStrings', 'sharedStrings.xml'],
  ),
  'xl/worksheets/_rels/sheet1.xml.rels': relationships(['t1', 'table', '../tables/table1.xml']),
  'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" displayName="Sums" ref="G1:H4" totalsRowCount="1"><tableColumns count="2"><tableColumn id="1" name="k"/><tableColumn id="2" name="n"/></tableColumns></table>`,
  'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="1"/>
    <bookViews><workbookView activeTab="1"/></bookViews>
    <sheets><sheet name="Only a chart" sheetId="1" r:id="c1"/><sheet name="货 &amp; co" sheetId="2" r:id="s1"/></sheets>
    <definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">'货 &amp; co'!$A$1</definedName>
    <definedName name="local" localSheetId="1" hidden="1">'货 &amp; co'!$A$1:$B$2</definedName></definedNames></workbook>`,
  'xl/styles.xml': `<x:styleSheet xmlns:x="${MAIN}"><x:fonts><x:font><x:name val="Calibri"/><x:sz val="11"/></x:font>
    <x:font><x:b/><x:color theme="4" tint="-0.25"/></x:font></x:fonts>
    <x:fills><x:fill/><x:fill/><x:fill><x:patternFill patternType="solid"><x:fgColor indexed="13"/></x:patternFill></x:fill></x:fills>
    <x:borders><x:border/></x:borders>
    <x:cellXfs><x:xf numFmtId="0" fontId="0" fillId="0"/><x:xf numFmtId="14" fontId="1" fillId="2"/></x:cellXfs>
    <x:dxfs><x:dxf><x:fill><x:patternFill><x:bgColor rgb="FFFFC7CE"/></x:patternFill></x:fill></x:dxf></x:dxfs></x:styleSheet>`,
  'xl/sharedStrings.xml': `<x:sst xmlns:x="${MAIN}"><x:si><x:t>plain</x:t></x:si>
    <x:si><x:r><x:t xml:space="preserve">rich </x:t></x:r><x:r><x:rPr/><x:t>text&#10;_x000D_</x:t></x:r><x:rPh sb="0" eb="1"><x:t>never</x:t></x:rPh></x:si><x:si/></x:sst>`,
  'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>
    <x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c><x:c t='inlineStr'><x:is><x:t>in line</x:t></x:is></x:c><x:c t="s"><x:v>2</x:v></x:c></x:row>
    <x:row r="3" hidden="1"><x:c r="A3" s="1"><x:v>100</x:v></x:c><x:c r="B3"><x:f t="shared" ref="B3:B4" si="0">A3*$A$1</x:f><x:v>1</x:v></x:c><x:c r="C3" t="b"><x:v>1</x:v></x:c><x:c r="D3" t="d"><x:v>2026-11-20T12:00:00</x:v></x:c><x:c r="E3" t="e"><x:v>#DIV/0!</x:v></x:c></x:row>
    <x:row r="4"><x:c r="B4"><x:f t="shared" si="0"/><x:v>2</x:v></x:c><x:c r="C4" t="str"><x:f>_xlfn.CONCAT("_xlfn.","b")</x:f><x:v>_xlfn.b</x:v></x:c></x:row>
    </x:sheetData>
    <x:conditionalFormatting sqref="A1:A9"><x:cfRule type="top10" dxfId="0" priority="2" rank="3"/></x:conditionalFormatting>
    <x:conditionalFormatting sqref="B1:B9"><x:cfRule type="colorScale" priority="1"><x:colorScale><x:cfvo type="min"/><x:cfvo type="max"/><x:color rgb="FFFF0000"/><x:color rgb="FF00FF00"/></x:colorScale></x:cfRule></x:conditionalFormatting>
    </x:worksheet>`,
};

let workbook: Workbook;
beforeAll(async () => {
  workbook = await openDocument('foreign.xlsx', await zipOf(PARTS));
});

test('cells are read in all the ways in which files spell them', () => {
  const [sheet] = workbook.sheets;
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['货 & co']);
  expect(sheet!.store.values(boxOf(0, 0, 1, 4))).toEqual([
    ['plain', 'rich text\n\r', 'in line', ''],
  ]);
  expect(sheet!.store.values(boxOf(2, 2, 1, 3))).toEqual([[true, 46_346.5, '#DIV/0!']]);
  expect(sheet!.store.formula(3, 1)).toBe('=A4*$A$1');
  expect(sheet!.store.formula(3, 2)).toBe('=CONCAT("_xlfn.","b")');
});

test('a table is one without its row of totals', () => {
  const [table] = workbook.tables;
  expect([table!.name, table!.box, table!.showFilterButton]).toEqual([
    'Sums',
    boxOf(0, 6, 3, 2),
    false,
  ]);
});

test('dates of the calendar that begins in 1904 show the day that they mean', () => {
  expect(workbook.sheets[0]!.texts(boxOf(2, 0))).toEqual([['4/10/1904']]);
});

test('theme and palette colours become colours', () => {
  expect(workbook.sheets[0]!.format(2, 0)).toMatchObject({
    bold: true,
    fontColor: '#2E75B6',
    fill: '#FFFF00',
  });
});

test('names, hidden rows and conditional formats that nothing here evaluates are kept', async () => {
  const again = await openDocument('b.xlsx', await saveDocument(workbook));
  for (const book of [workbook, again]) {
    const [sheet] = book.sheets;
    expect(book.names()).toEqual([]);
    expect(book.names(sheet).map(({ name, visible }) => [name, visible])).toEqual([
      ['local', false],
    ]);
    expect(sheet!.lines.isRowHidden(2)).toBe(true);
    const kinds = sheet!.conditionalFormats.list.map(({ rule, paint }) => [
      rule.type === 'Other' ? rule.kind : rule.type,
      paint,
    ]);
    expect(kinds).toEqual([
      ['ColorScale', {}],
      ['TopBottom', { fill: '#FFC7CE' }],
    ]);
  }
  expect(snapshot(again).sheets[0]!.values).toEqual(snapshot(workbook).sheets[0]!.values);
});
