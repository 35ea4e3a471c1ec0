import { boxOf, createWorkbook, type Workbook } from '../../../src/workbench/host/model';
import { openDocument } from '../../../src/workbench/page/open/openDocument';
import { saveDocument } from '../../../src/workbench/page/save/saveDocument';

function marked(): Workbook {
  const workbook = createWorkbook({ name: 'a.xlsx', sheetNames: ['商品', 'Report'] });
  const sheet = workbook.sheets[0]!;
  sheet.enter(boxOf(0, 0, 3, 3), [
    ['标题', 'codes', 'price'],
    ['bad title', '|title!|', 12],
    ['fine', '', 7],
  ]);
  sheet.enter(boxOf(3, 2), [['=C2+C3']]);
  sheet.enterNumberFormats(boxOf(1, 2), [['0.00']]);
  sheet.setFormat(boxOf(0, 0, 1, 3), { bold: true, fill: '#DDEEFF', wrapText: true });
  sheet.lines.setColumnWidth(boxOf(0, 0), 150);
  sheet.lines.setColumnsHidden(boxOf(0, 1), true);
  sheet.freezePanes.freeze(1, 0);
  const { id } = sheet.conditionalFormats.add([boxOf(1, 0, 2, 1)], {
    type: 'Custom',
    formula: '=ISNUMBER(FIND("|title!",$B2))',
  });
  sheet.conditionalFormats.update(id, { paint: { fill: '#FFC7CE', fontColor: '#9C0006' } });
  const { id: dear } = sheet.conditionalFormats.add([boxOf(1, 2, 2, 1)], {
    type: 'CellValue',
    operator: 'GreaterThan',
    formula1: '=10',
  });
  sheet.conditionalFormats.update(dear, { paint: { fill: '#FFEB9C' } });
  workbook.addNote({ sheet, box: boxOf(1, 0) }, '标题太短');
  workbook.addName('Prices', "='商品'!$C$2:$C$3");
  workbook.sheets[1]!.visibility = 'Hidden';
  return workbook;
}

test('what is saved opens again as it was', async () => {
  const workbook = await openDocument('b.xlsx', await saveDocument(marked()));
  const [sheet, report] = workbook.sheets;
  expect(sheet!.name).toBe('商品');
  expect(report!.visibility).toBe('Hidden');
  expect(sheet!.values(boxOf(1, 0, 3, 3))).toEqual([
    ['bad title', '|title!|', 12],
    ['fine', '', 7],
    ['', '', 19],
  ]);
  expect(sheet!.formulas(boxOf(3, 2))).toEqual([['=C2+C3']]);
  expect(sheet!.texts(boxOf(1, 2))).toEqual([['12.00']]);
  expect(sheet!.format(0, 0)).toMatchObject({ bold: true, fill: '#DDEEFF', wrapText: true });
  expect(sheet!.lines.columnWidth(boxOf(0, 0))).toBeCloseTo(150, 0);
  expect(sheet!.lines.isColumnHidden(1)).toBe(true);
  expect(sheet!.freezePanes).toMatchObject({ rows: 1, columns: 0 });
  expect(sheet!.painted(1, 0)).toMatchObject({ fill: '#FFC7CE', fontColor: '#9C0006' });
  expect(sheet!.painted(2, 0)).toEqual({});
  expect(sheet!.painted(1, 2)).toMatchObject({ fill: '#FFEB9C' });
  expect(sheet!.notes.map(({ row, column, content }) => [row, column, content])).toEqual([
    [1, 0, '标题太短'],
  ]);
  expect(workbook.names().map(({ name, formula }) => [name, formula])).toEqual([
    ['Prices', "='商品'!$C$2:$C$3"],
  ]);
});
