import fc from 'fast-check';
import {
  boxAddress,
  boxOf,
  cellText,
  parseBox,
  snapshot,
} from '../../../../src/workbench/host/model';
import type { ModelEvent, Scalar, Sheet } from '../../../../src/workbench/host/model';

import { at, codeOf, sheetOf } from './helpers';

describe('typing into cells', () => {
  it.each<[Scalar, Scalar, string]>([
    ['123', 123, 'General'],
    ['-1.50', -1.5, 'General'],
    ['1,234', 1234, '#,##0'],
    ['12%', 0.12, '0%'],
    ['$5.50', 5.5, '$#,##0.00'],
    ['TRUE', true, 'General'],
    ['2026-01-05', 46027, 'm/d/yyyy'],
    ['1-2', 46024, 'd-mmm'],
    ['2026-13-05', '2026-13-05', 'General'],
    ['08:30', 8.5 / 24, 'h:mm'],
    ["'=A1", '=A1', 'General'],
    ["'0012", '0012', 'General'],
    ['12345678901234567', 12345678901234600, 'General'],
    ['1,2', '1,2', 'General'],
    ['M4', 'M4', 'General'],
    [' ', ' ', 'General'],
  ])('%p becomes %p (%s)', (typed, value, format) => {
    const sheet = sheetOf([[typed]]);
    expect(sheet.values(at('A1'))).toEqual([[value]]);
    expect(sheet.numberFormats(at('A1'))).toEqual([[format]]);
  });

  it('keeps texts in cells of format @', () => {
    const sheet = sheetOf();
    sheet.enterNumberFormats(at('A1:B1'), [['@', '@']]);
    sheet.enter(at('A1:B1'), [['007', '=A1']]);
    expect(sheet.values(at('A1:B1'))).toEqual([['007', '=A1']]);
  });

  it('leaves cells alone for null, and everything when one cell is bad', () => {
    const sheet = sheetOf([['a', 'b']]);
    sheet.enter(at('A1:B1'), [[null, 'c']]);
    expect(
      codeOf(() => {
        sheet.enter(at('A1:B1'), [['x', '=(1']]);
      }),
    ).toBe('InvalidArgument');
    expect(
      codeOf(() => {
        sheet.enter(at('A1:B1'), [['x']]);
      }),
    ).toBe('InvalidArgument');
    expect(
      codeOf(() => {
        sheet.enter(at('A1'), [['x'.repeat(32_768)]]);
      }),
    ).toBe('InvalidArgument');
    expect(sheet.values(at('A1:B1'))).toEqual([['a', 'c']]);
  });

  it('reads back what was written, on 100,000 rows', () => {
    const sheet = sheetOf();
    const rows = Array.from({ length: 100_000 }, (_, row) =>
      Array.from({ length: 5 }, (_c, column) => row * column),
    );
    sheet.enter(boxOf(0, 0, 100_000, 5), rows);
    const read = sheet.values(boxOf(0, 0, 100_000, 5));
    expect(
      read.every((line, row) => line.every((value, column) => value === rows[row]![column])),
    ).toBe(true);
    expect(read).toHaveLength(100_000);
    expect(sheet.usedBox(true)).toEqual(boxOf(0, 0, 100_000, 5));
  });

  it('tells an edit with its details, and whose it was', () => {
    const sheet = sheetOf([['a']]);
    const heard: ModelEvent[] = [];
    const stop = sheet.workbook.events.listen((event) => heard.push(event));
    sheet.workbook.asRemote(() => {
      sheet.enter(at('A1'), [['5']]);
    });
    stop();
    sheet.enter(at('A1'), [['6']]);
    expect(heard).toEqual([
      {
        type: 'changed',
        source: 'Remote',
        sheet,
        changeType: 'RangeEdited',
        box: at('A1'),
        details: {
          valueBefore: 'a',
          valueAfter: 5,
          valueTypeBefore: 'String',
          valueTypeAfter: 'Double',
        },
      },
    ]);
  });
});

describe('what cells show', () => {
  it.each<[Scalar, string, string]>([
    [1234.5, 'General', '1234.5'],
    [0.1 + 0.2, 'General', '0.3'],
    [12345678901, 'General', '12345678901'],
    [1234567890123, 'General', '1.23457E+12'],
    [1.005, '0.00', '1.01'],
    [1234.5, '#,##0.00', '1,234.50'],
    [-3, '#,##0;(#,##0)', '(3)'],
    [0.256, '0.0%', '25.6%'],
    [46027, 'yyyy-mm-dd', '2026-01-05'],
    [46027.5, 'm/d/yyyy h:mm', '1/5/2026 12:00'],
    [46027, 'd-mmm', '5-Jan'],
    [12, '000', '012'],
    [12, '¥#,##0', '¥12'],
    [12, '0" 件"', '12 件'],
    [true, 'General', 'TRUE'],
    ['x', '0.00', 'x'],
    [1234567, '0.0,,"M"', '1.2M'],
    [1.5, '[h]:mm', '36:00'],
    [2.5, '[h]:mm:ss', '60:00:00'],
    [0.75, 'h:mm AM/PM', '6:00 PM'],
    [0.0423, 'mm:ss.0', '00:54.7'],
    [45209, '[$-804]yyyy年m月d日', '2023年10月10日'],
    [-1, 'yyyy-mm-dd', '########'],
    [0.5, '# ?/?', ' 1/2'],
    [123456789, '##0.0E+0', '123.5E+6'],
    [0.00012, '0.00E+00', '1.20E-04'],
    [1234.5, '[$€-407] #,##0.00', '€ 1,234.50'],
    [12345, '[>=1000]#,##0,"k";0', '12k'],
    [0, '#,##0;(#,##0);"-"', '-'],
    [12, '_(* #,##0_)', ' 12 '],
    ['x', '@" pcs"', 'x pcs'],
    [5, 'yyyy[', '5'],
  ])('%p as %s is %s', (value, format, text) => {
    expect(cellText(value, format)).toBe(text);
  });
});

describe('formulas', () => {
  const rows = [
    [3, 'abc', '|price!|moq?', '', true],
    [4, 'ABC', '', 10, false],
  ];

  it.each<[string, Scalar]>([
    ['=A1+A2*2', 11],
    ['=-A1^2', 9],
    ['=A1&"-"&B1', '3-abc'],
    ['=B1=B2', true],
    ['=EXACT(B1,B2)', false],
    ['=ISNUMBER(FIND("|price!",$C1))', true],
    ['=ISNUMBER(FIND("|moq!",$C1))', false],
    ['=ISNUMBER(SEARCH("PRICE",C1))', true],
    ['=AND(A1>2,OR(A2=4,FALSE),NOT(E2))', true],
    ['=IF(LEN(B1)=3,LEFT(B1,2),"no")', 'ab'],
    ['=COUNTIF(B1:B2,"a*")', 2],
    ['=COUNTIF(A:A,">3")', 1],
    ['=SUM(A1:D2)', 17],
    ['=ROW()', 5],
    ['=ROW(B2)', 2],
    ['=1/0', '#DIV/0!'],
    ['=IFERROR(1/0,"none")', 'none'],
    ['=B1+1', '#VALUE!'],
    ['=Nothing', '#NAME?'],
    ['=NOSUCH(A1)', '#NAME?'],
    ['=Missing!A1', '#REF!'],
    ["='Sheet1'!A2", 4],
    ['=D1', 0],
    ['="2">1', true],
    ['=50%', 0.5],
  ])('%s is %p', (formula, value) => {
    const sheet = sheetOf(rows);
    sheet.enter(at('G5'), [[formula]]);
    expect(sheet.values(at('G5'))).toEqual([[value]]);
    expect(sheet.formulas(at('G5'))).toEqual([[formula]]);
  });

  test.each(['=VLOOKUP(A1,B:C,2)', '=IFERROR(1+STDEV.S(A1:A9),0)'])(
    'a cell of %s keeps the value that it was opened with, until it is typed anew',
    (formula) => {
      const sheet = sheetOf(rows);
      sheet.store.setFormula(4, 6, formula);
      sheet.store.setResult(4, 6, 12);
      sheet.enter(at('A1'), [[5]]);
      expect(sheet.values(at('G5'))).toEqual([[12]]);
      sheet.enter(at('G5'), [[formula]]);
      expect(sheet.values(at('G5'))).toEqual([['#NAME?']]);
    },
  );

  test('a function of an add-in that is not there shows so at once', () => {
    const sheet = sheetOf(rows);
    sheet.store.setFormula(4, 6, '=SHOP.STATE(A1)');
    sheet.store.setResult(4, 6, 12);
    sheet.enter(at('A1'), [[5]]);
    expect(sheet.values(at('G5'))).toEqual([['#NAME?']]);
  });

  it('follows changes, through other formulas, without an edit event', () => {
    const sheet = sheetOf([[1, '=A1+1', '=B1*10']]);
    const heard: ModelEvent[] = [];
    expect(sheet.values(at('A1:C1'))).toEqual([[1, 2, 20]]);
    sheet.workbook.events.listen((event) => heard.push(event));
    sheet.enter(at('A1'), [[4]]);
    expect(sheet.values(at('A1:C1'))).toEqual([[4, 5, 50]]);
    expect(heard.filter(({ type }) => type === 'changed')).toHaveLength(1);
  });

  it('asks the calculator, keeps the last value while it waits, and spills', () => {
    const sheet = sheetOf([['a'], ['b']]);
    const { workbook } = sheet;
    const answers: Scalar[][][] = [];
    const asked: unknown[] = [];
    workbook.calculator = {
      knows: (name) => name === 'NS.UP',
      call: ({ args, addresses }) => {
        asked.push([args, addresses]);
        return answers[0];
      },
    };
    sheet.enter(at('C1'), [['=NS.UP(A1:A2)']]);
    expect(sheet.values(at('C1'))).toEqual([['#BUSY!']]);
    expect(asked).toEqual([[[[['a'], ['b']]], ['Sheet1!A1:A2']]]);
    answers.push([
      ['A', 1],
      ['B', 2],
    ]);
    workbook.recalculate();
    expect(sheet.values(at('C1:D2'))).toEqual(answers[0]);
    expect(sheet.formulas(at('C1:C2'))).toEqual([['=NS.UP(A1:A2)'], ['B']]);
    sheet.enter(at('C2'), [['mine']]);
    expect(sheet.values(at('C1:C2'))).toEqual([['#SPILL!'], ['mine']]);
    sheet.clear(at('C2'), 'Contents');
    expect(sheet.values(at('C1:C2'))).toEqual([['A'], ['B']]);
    sheet.enter(at('C1'), [['']]);
    expect(sheet.values(at('C1:D2')).flat().join('')).toBe('');
  });

  it('keeps what the calculator says of an error, until it is evaluated anew', () => {
    const sheet = sheetOf([['=NS.UP()']]);
    const { workbook } = sheet;
    workbook.calculator = { knows: () => true, call: () => undefined };
    workbook.recalculate();
    workbook.setResult(sheet, 0, 0, '#N/A', 'No such row.');
    expect(sheet.values(at('A1'))).toEqual([['#N/A']]);
    expect([sheet.errorSentence(0, 0), sheet.errorSentence(1, 0)]).toEqual(['No such row.', '']);
    sheet.enter(at('A1'), [['#N/A']]);
    expect(sheet.errorSentence(0, 0)).toBe('');
  });

  it('drops an answer that comes when its formula has been overwritten or has moved', () => {
    const sheet = sheetOf([['=NS.UP()', '=NS.UP()']]);
    const { workbook } = sheet;
    workbook.calculator = { knows: () => true, call: () => undefined };
    workbook.recalculate();
    sheet.enter(at('A1'), [['mine']]);
    sheet.insert(at('B1'), 'Down');
    for (const column of [0, 1]) workbook.setResult(sheet, 0, column, 'late');
    expect(sheet.values(at('A1:B1'))).toEqual([['mine', '']]);
  });
});

describe('formats', () => {
  it('lays cell formats over rows and columns, whichever came last wins', () => {
    const sheet = sheetOf();
    sheet.setFormat(at('B:B'), { fill: '#FF0000' });
    sheet.setFormat(at('2:2'), { bold: true });
    sheet.setFormat(at('B3'), { fill: '#00FF00' });
    const look = (row: number, column: number): unknown => {
      const { fill, bold } = sheet.format(row, column);
      return [fill, bold];
    };
    expect([look(0, 1), look(1, 1), look(1, 5), look(2, 1)]).toEqual([
      ['#FF0000', false],
      ['#FF0000', true],
      ['', true],
      ['#00FF00', false],
    ]);
    expect(sheet.commonFormat(at('B1:B1')).fill).toBe('#FF0000');
    expect(sheet.commonFormat(at('B1:B3')).fill).toBeUndefined();
    expect(sheet.commonFormat(at('B1:B3')).numberFormat).toBe('General');
  });

  it('is restored when a patch is taken back', () => {
    const sheet = sheetOf([['a', 'b']]);
    sheet.setFormat(at('A1'), { fill: '#FF0000', bold: true });
    const before = snapshot(sheet.workbook);
    sheet.setFormat(at('A1:C3'), { fill: '#00FF00' });
    sheet.setFormat(at('A1'), { fill: '#FF0000' });
    sheet.setFormat(at('B1:C1'), { fill: '' });
    sheet.setFormat(at('A2:C3'), { fill: '' });
    expect(snapshot(sheet.workbook)).toEqual(before);
  });

  it('snapshots differ as soon as a cell, a look or a size differs', () => {
    const changes: ((sheet: Sheet) => void)[] = [
      (sheet) => {
        sheet.enter(at('C3'), [['x']]);
      },
      (sheet) => {
        sheet.setFormat(at('C3'), { italic: true });
      },
      (sheet) => {
        sheet.lines.setColumnWidth(at('C:C'), 60);
      },
      (sheet) => {
        sheet.lines.setRowsHidden(at('3:3'), true);
      },
      (sheet) => {
        sheet.merge(at('C3:D3'));
      },
      (sheet) => {
        sheet.freezePanes.freeze(1, 0);
      },
      (sheet) => {
        sheet.protection.protect();
      },
      (sheet) => {
        sheet.workbook.setSetting('a', 1);
      },
      (sheet) => sheet.workbook.addName('abc', '=Sheet1!$A$1'),
    ];
    for (const change of changes) {
      const sheet = sheetOf([['a', 'b']]);
      const before = snapshot(sheet.workbook);
      change(sheet);
      expect(snapshot(sheet.workbook)).not.toEqual(before);
    }
  });
});

describe('addresses', () => {
  it('read what they write', () => {
    const corner = fc.tuple(fc.nat(1_048_575), fc.nat(16_383));
    fc.assert(
      fc.property(corner, corner, fc.boolean(), ([r1, c1], [r2, c2], absolute) => {
        const box = boxOf(
          Math.min(r1, r2),
          Math.min(c1, c2),
          Math.abs(r1 - r2) + 1,
          Math.abs(c1 - c2) + 1,
        );
        expect(parseBox(boxAddress(box, absolute))).toEqual(box);
      }),
    );
  });
});
