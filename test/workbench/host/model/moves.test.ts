import fc from 'fast-check';
import { boxOf, COLUMN_LIMIT, ROW_LIMIT, snapshot } from '../../../../src/workbench/host/model';
import type { ModelEvent, Sheet } from '../../../../src/workbench/host/model';
import { at, codeOf, sheetOf, valuesAt } from './helpers';

/** A sheet with something of everything. Rows 1 to 6, columns A to F; a second sheet looks at it. */
function fullSheet(): Sheet {
  const sheet = sheetOf([
    ['Title', 'Price', 'MOQ', 'Code', 'Sum', 'Note'],
    ['a', 1, 10, '|price!|', '=B2+C2', 'x'],
    ['b', 2, 20, '', '=B3+C3', 'y'],
    ['c', 3, 30, '|moq!|', '=SUM($B$2:$B4)', 'z'],
    ['d', 4, 40, '', '=Sheet1!B5', ''],
    ['e', 5, 50, '', '=COUNTIF(B:B,">2")', ''],
  ]);
  const { workbook } = sheet;
  const place = (address: string): { sheet: Sheet; box: ReturnType<typeof at> } => ({
    sheet,
    box: at(address),
  });
  const format = sheet.conditionalFormats.add([at('B2:B6')], {
    type: 'Custom',
    formula: '=ISNUMBER(FIND("|price!|",$D2))',
  });
  sheet.conditionalFormats.update(format.id, { paint: { fill: '#FFC7CE' }, stopIfTrue: true });
  sheet.setFormat(at('C:C'), { numberFormat: '0.00' });
  sheet.setFormat(at('B3:D4'), { bold: true });
  sheet.lines.setColumnWidth(at('C:C'), 80);
  sheet.lines.setRowHeight(at('4:4'), 30);
  sheet.lines.setColumnsHidden(at('D:D'), true);
  sheet.lines.setRowsHidden(at('6:6'), true);
  sheet.merge(at('A8:B9'));
  sheet.setHyperlink(at('F3'), { address: 'https://example.com' });
  sheet.setValidation(at('C2:C6'), { list: { source: '1,2' } });
  sheet.freezePanes.freeze(1, 0);
  workbook.addName('Prices', '=Sheet1!$B$2:$B$6');
  workbook.addName('Own', '=Sheet1!$A$1', { sheet, visible: false });
  workbook.addNote(place('F2'), 'a note');
  workbook.addComment(place('E3'), 'a comment');
  sheet.charts.add({ type: 'ColumnClustered', source: place('A1:B6') });
  sheet.enter(at('G1:H3'), [
    ['Key', 'Value'],
    ['k', 1],
    ['l', 2],
  ]);
  sheet.tables
    .add(at('G1:H3'), true, 'Pairs')
    .filter.setCriterion(1, { filterOn: 'Custom', criterion1: '>1' });
  const other = workbook.addSheet('Other sheet');
  other.enter(at('C1'), [['=SUM(Pairs[Value])']]);
  other.enter(at('A1:B1'), [['=Sheet1!B2*2', '=SUM(Sheet1!A1:C6)']]);
  return sheet;
}

const wholeColumn = (column: number, count: number): ReturnType<typeof boxOf> =>
  boxOf(0, column, ROW_LIMIT, count);
const wholeRow = (row: number, count: number): ReturnType<typeof boxOf> =>
  boxOf(row, 0, count, COLUMN_LIMIT);

describe('inserting and deleting whole columns and rows', () => {
  it('gives back what was there when the inserted columns or rows are deleted', () => {
    const before = snapshot(fullSheet().workbook);
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.nat(7),
        fc.integer({ min: 1, max: 3 }),
        (columns, start, count) => {
          const sheet = fullSheet();
          const box = columns ? wholeColumn(start, count) : wholeRow(start, count);
          sheet.insert(box, columns ? 'Right' : 'Down');
          expect(snapshot(sheet.workbook)).not.toEqual(before);
          sheet.remove(box, columns ? 'Left' : 'Up');
          expect(snapshot(sheet.workbook)).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('takes everything right of the new column along', () => {
    const sheet = fullSheet();
    sheet.insert(at('B:B'), 'Right');
    expect(sheet.formulas(at('F2:F6'))).toEqual([
      ['=C2+D2'],
      ['=C3+D3'],
      ['=SUM($C$2:$C4)'],
      ['=Sheet1!C5'],
      ['=COUNTIF(C:C,">2")'],
    ]);
    expect(valuesAt(sheet, 'F2:F6')).toEqual([[11], [22], [6], [4], [3]]);
    const [format] = sheet.conditionalFormats.list;
    expect(format!.boxes).toEqual([at('C2:C6')]);
    expect(format!.rule).toEqual({ type: 'Custom', formula: '=ISNUMBER(FIND("|price!|",$E2))' });
    expect(sheet.painted(1, 2)).toEqual({ fill: '#FFC7CE' });
    expect(sheet.painted(2, 2)).toEqual({});
    expect(sheet.lines.columnWidth(at('D:D'))).toBe(80);
    expect(sheet.lines.columnsHidden(at('E:E'))).toBe(true);
    expect(sheet.merges).toEqual([at('A8:C9')]);
    expect(sheet.hyperlink(2, 6)).toEqual({ address: 'https://example.com' });
    expect(sheet.validations[0]!.boxes).toEqual([at('D2:D6')]);
    expect(sheet.notes[0]).toMatchObject({ row: 1, column: 6 });
    expect(sheet.comments[0]).toMatchObject({ row: 2, column: 5 });
    expect(sheet.charts.list[0]!.source).toBe('=Sheet1!$A$1:$C$6');
    expect(sheet.charts.list[0]!.series[0]!.values).toBe('=Sheet1!$C$2:$C$6');
    const { workbook } = sheet;
    expect(workbook.names()[0]!.formula).toBe('=Sheet1!$C$2:$C$6');
    expect(workbook.sheet('Other sheet')!.formulas(at('A1:B1'))).toEqual([
      ['=Sheet1!C2*2', '=SUM(Sheet1!A1:D6)'],
    ]);
  });

  it('makes references to deleted cells #REF! and shrinks ranges', () => {
    const sheet = fullSheet();
    sheet.remove(at('B:B'), 'Left');
    expect(sheet.formulas(at('D2:D6'))).toEqual([
      ['=#REF!+B2'],
      ['=#REF!+B3'],
      ['=SUM(#REF!)'],
      ['=Sheet1!#REF!'],
      ['=COUNTIF(#REF!,">2")'],
    ]);
    expect(valuesAt(sheet, 'D2')).toEqual([['#REF!']]);
    const [name] = sheet.workbook.names();
    expect(name!.formula).toBe('=Sheet1!#REF!');
    expect(sheet.workbook.resolveName(name!)).toBeUndefined();
    expect(sheet.conditionalFormats.list).toEqual([]);
    expect(sheet.workbook.sheet('Other sheet')!.formulas(at('B1'))).toEqual([
      ['=SUM(Sheet1!A1:B6)'],
    ]);
  });

  it('keeps a conditional format true to its rows when its first row is deleted', () => {
    const sheet = fullSheet();
    sheet.remove(at('2:2'), 'Up');
    const [format] = sheet.conditionalFormats.list;
    expect(format).toMatchObject({
      boxes: [at('B2:B5')],
      rule: { formula: '=ISNUMBER(FIND("|price!|",$D2))' },
    });
  });

  it('shifts references as Excel does', () => {
    const formulas = [
      '=B2',
      '=$B$2',
      '=B:C',
      '=2:2',
      '=A1:C3',
      '=Other!B2',
      '="B2"&B2',
      '=LOG10(B2)',
      '=Sheet1!$B2',
    ];
    const sheet = sheetOf();
    sheet.workbook.addSheet('Other');
    sheet.enter(
      boxOf(20, 0, formulas.length, 1),
      formulas.map((formula) => [formula]),
    );
    sheet.insert(at('B:B'), 'Right');
    sheet.insert(at('2:3'), 'Down');
    expect(sheet.formulas(boxOf(22, 0, formulas.length, 1)).flat()).toEqual([
      '=C4',
      '=$C$4',
      '=C:D',
      '=4:4',
      '=A1:D5',
      '=Other!B2',
      '="B2"&C4',
      '=LOG10(C4)',
      '=Sheet1!$C4',
    ]);
  });

  it('refuses to push cells off the sheet', () => {
    const sheet = sheetOf([['a']]);
    sheet.enter(boxOf(0, COLUMN_LIMIT - 1, 1, 1), [['last']]);
    expect(
      codeOf(() => {
        sheet.insert(at('A:A'), 'Right');
      }),
    ).toBe('InvalidOperation');
  });

  it('tells what moved', () => {
    const sheet = sheetOf([['a', 'b']]);
    const heard: ModelEvent[] = [];
    sheet.workbook.events.listen((event) => heard.push(event));
    sheet.insert(at('B:B'), 'Right');
    sheet.remove(at('1:1'), 'Up');
    sheet.insert(at('A1:A2'), 'Down');
    const types = heard.flatMap((event) => (event.type === 'changed' ? [event.changeType] : []));
    expect(types).toEqual(['ColumnInserted', 'RowDeleted', 'CellInserted']);
  });
});

describe('inserting and deleting a few cells', () => {
  it('moves only what lies in their rows or columns', () => {
    const sheet = sheetOf([
      ['a', 'b', 'c'],
      ['d', 'e', '=A1&A2'],
    ]);
    sheet.insert(at('A1'), 'Right');
    expect(valuesAt(sheet, 'A1:D2')).toEqual([
      ['', 'a', 'b', 'c'],
      ['d', 'e', 'ad', ''],
    ]);
    expect(sheet.formulas(at('C2'))).toEqual([['=B1&A2']]);
    sheet.remove(at('A2'), 'Up');
    expect(valuesAt(sheet, 'A2:A2')).toEqual([['']]);
  });

  it('refuses to tear a table or a merged cell', () => {
    const sheet = sheetOf([
      ['A', 'B'],
      [1, 2],
    ]);
    sheet.tables.add(at('A1:B2'), true);
    sheet.merge(at('E1:F2'));
    expect(
      codeOf(() => {
        sheet.insert(at('A1'), 'Right');
      }),
    ).toBe('InvalidOperation');
    expect(
      codeOf(() => {
        sheet.remove(at('B1'), 'Up');
      }),
    ).toBe('InvalidOperation');
    expect(
      codeOf(() => {
        sheet.insert(at('E1'), 'Down');
      }),
    ).toBe('InvalidOperation');
    expect(
      codeOf(() => {
        sheet.remove(at('1:1'), 'Up');
      }),
    ).toBe('InvalidOperation');
    expect(
      codeOf(() => {
        sheet.insert(at('A:A'), 'Right');
      }),
    ).toBe('done');
  });
});

describe('conditional formats', () => {
  it('lets the first one that holds win, property by property, until one stops', () => {
    const sheet = sheetOf([[5], [50], ['']]);
    const { conditionalFormats } = sheet;
    const low = conditionalFormats.add([at('A1:A3')], {
      type: 'CellValue',
      operator: 'GreaterThan',
      formula1: '=1',
    });
    const high = conditionalFormats.add([at('A1:A3')], { type: 'Custom', formula: '=A1>10' });
    conditionalFormats.update(low.id, { paint: { fill: '#AAAAAA', bold: true } });
    conditionalFormats.update(high.id, { paint: { fill: '#BBBBBB' } });
    expect([0, 1, 2].map((row) => sheet.painted(row, 0))).toEqual([
      { fill: '#AAAAAA', bold: true },
      { fill: '#BBBBBB', bold: true },
      {},
    ]);
    conditionalFormats.update(high.id, { stopIfTrue: true });
    expect(sheet.painted(1, 0)).toEqual({ fill: '#BBBBBB' });
    conditionalFormats.setPriority(low.id, 0);
    expect(sheet.painted(1, 0)).toEqual({ fill: '#AAAAAA', bold: true });
    expect(
      codeOf(() => conditionalFormats.add([at('A1')], { type: 'Custom', formula: '=A1>' })),
    ).toBe('InvalidArgument');
  });

  it('is cut where cells are cleared, and its formula stays true to the cells', () => {
    const sheet = sheetOf([['x'], ['y'], ['x'], ['x']]);
    const format = sheet.conditionalFormats.add([at('A1:A4')], {
      type: 'Custom',
      formula: '=A1="x"',
    });
    sheet.conditionalFormats.update(format.id, { paint: { bold: true } });
    sheet.conditionalFormats.clear(at('A1'));
    expect([0, 1, 2, 3].map((row) => sheet.painted(row, 0).bold === true)).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(sheet.conditionalFormats.over(at('A1'))).toEqual([]);
  });
});
