import { createWorkbook, snapshot } from '../../../../src/workbench/host/model';
import type { ModelEvent, Sheet } from '../../../../src/workbench/host/model';
import { at, codeOf, sheetOf, valuesAt } from './helpers';

describe('protection', () => {
  it.each<[string, (sheet: Sheet) => void]>([
    [
      'enter',
      (sheet) => {
        sheet.enter(at('A1'), [['x']]);
      },
    ],
    [
      'clear',
      (sheet) => {
        sheet.clear(at('A1'));
      },
    ],
    [
      'setFormat',
      (sheet) => {
        sheet.setFormat(at('A1'), { bold: true });
      },
    ],
    [
      'insert',
      (sheet) => {
        sheet.insert(at('A:A'), 'Right');
      },
    ],
    [
      'remove',
      (sheet) => {
        sheet.remove(at('1:1'), 'Up');
      },
    ],
    [
      'sort',
      (sheet) => {
        sheet.sort(at('A1:A2'), [{ key: 0 }]);
      },
    ],
    [
      'filter',
      (sheet) => {
        sheet.autoFilter.apply(at('A1:A2'));
      },
    ],
    ['table', (sheet) => sheet.tables.add(at('A1:A2'), true)],
    [
      'merge',
      (sheet) => {
        sheet.merge(at('A1:A2'));
      },
    ],
    [
      'conditional format',
      (sheet) => sheet.conditionalFormats.add([at('A1')], { type: 'Custom', formula: '=TRUE' }),
    ],
    ['note', (sheet) => sheet.workbook.addNote({ sheet, box: at('A1') }, 'x')],
    [
      'column width',
      (sheet) => {
        sheet.lines.setColumnWidth(at('A:A'), 9);
      },
    ],
    ['chart', (sheet) => sheet.charts.add({ type: 'Pie', source: { sheet, box: at('A1:A2') } })],
  ])('denies %s and leaves everything as it was', (_name, work) => {
    const sheet = sheetOf([['a'], ['b']]);
    sheet.protection.protect({}, 'secret');
    const before = snapshot(sheet.workbook);
    expect(
      codeOf(() => {
        work(sheet);
      }),
    ).toBe('AccessDenied');
    expect(snapshot(sheet.workbook)).toEqual(before);
    expect(
      codeOf(() => {
        sheet.protection.unprotect('guess');
      }),
    ).toBe('InvalidArgument');
    sheet.protection.unprotect('secret');
    expect(
      codeOf(() => {
        work(sheet);
      }),
    ).toBe('done');
  });

  it('lets through what is allowed and cells that are not locked', () => {
    const sheet = sheetOf([['a', 'b']]);
    sheet.setFormat(at('B1'), { locked: false });
    sheet.protection.protect({ allowInsertColumns: true });
    sheet.enter(at('B1'), [['c']]);
    expect(
      codeOf(() => {
        sheet.enter(at('A1:B1'), [['c', 'd']]);
      }),
    ).toBe('AccessDenied');
    sheet.insert(at('A:A'), 'Right');
    expect(valuesAt(sheet, 'A1:C1')).toEqual([['', 'a', 'c']]);
  });

  it('of the structure keeps sheets as they are', () => {
    const workbook = createWorkbook();
    workbook.protectStructure('pw');
    expect(codeOf(() => workbook.addSheet('New'))).toBe('AccessDenied');
    expect(codeOf(() => (workbook.activeSheet.name = 'Other'))).toBe('AccessDenied');
    workbook.unprotectStructure('pw');
    expect(codeOf(() => workbook.addSheet('New'))).toBe('done');
  });
});

describe('sheets', () => {
  it('are added, renamed (formulas follow), moved, hidden and deleted, and say so', () => {
    const workbook = createWorkbook();
    const heard: ModelEvent['type'][] = [];
    workbook.events.listen(({ type }) => heard.push(type));
    const first = workbook.activeSheet;
    const second = workbook.addSheet();
    expect(second.name).toBe('Sheet2');
    second.enter(at('A1'), [[7]]);
    first.enter(at('A1'), [['=Sheet2!A1']]);
    workbook.addName('There', '=Sheet2!$A$1');
    second.name = "Bob's data";
    expect(first.formulas(at('A1'))).toEqual([["='Bob''s data'!A1"]]);
    expect(first.values(at('A1'))).toEqual([[7]]);
    second.position = 0;
    expect(workbook.sheets[0]).toBe(second);
    second.activate();
    second.visibility = 'Hidden';
    expect(workbook.activeSheet).toBe(first);
    expect(codeOf(() => (first.visibility = 'Hidden'))).toBe('InvalidOperation');
    expect(
      codeOf(() => {
        first.delete();
      }),
    ).toBe('InvalidOperation');
    second.delete();
    expect(second.alive).toBe(false);
    expect(first.values(at('A1'))).toEqual([['#REF!']]);
    expect(workbook.names()[0]!.formula).toContain('#REF!');
    expect(heard).toEqual(
      expect.arrayContaining([
        'sheetAdded',
        'sheetRenamed',
        'sheetMoved',
        'sheetActivated',
        'sheetVisibilityChanged',
        'sheetDeleted',
      ]),
    );
  });

  it.each(['', 'a/b', 'x'.repeat(32), "'x", '[x]'])('can not be called %p', (name) => {
    expect(codeOf(() => createWorkbook().addSheet(name))).toBe('InvalidArgument');
    expect(codeOf(() => createWorkbook().addSheet('SHEET1'))).toBe('ItemAlreadyExists');
  });

  it('are copied with what is on them', () => {
    const sheet = sheetOf([['a', '=A1']]);
    sheet.setFormat(at('A1'), { bold: true });
    sheet.workbook.addName('Own', '=Sheet1!$A$1', { sheet });
    const copy = sheet.copy();
    expect(copy.name).toBe('Sheet1 (2)');
    expect(copy.formulas(at('A1:B1'))).toEqual([['a', '=A1']]);
    expect(copy.format(0, 0).bold).toBe(true);
    expect(sheet.workbook.names(copy)[0]!.formula).toBe("='Sheet1 (2)'!$A$1");
  });

  it('remember what is selected', () => {
    const workbook = createWorkbook({ sheetNames: ['A', 'B'] });
    const heard: ModelEvent[] = [];
    workbook.events.listen((event) => heard.push(event));
    const second = workbook.sheet('b')!;
    workbook.select(second, [at('C3:D4')]);
    expect(workbook.selection).toEqual({ sheet: second, boxes: [at('C3:D4')] });
    expect(heard.map(({ type }) => type)).toEqual([
      'sheetDeactivated',
      'sheetActivated',
      'selectionChanged',
    ]);
  });
});

describe('names', () => {
  it('are values or ranges, of the workbook or of a sheet', () => {
    const sheet = sheetOf([[1], [2]]);
    const { workbook } = sheet;
    const range = workbook.addName('Numbers', '=Sheet1!$A$1:$A$2');
    const rate = workbook.addName('Rate', '=0.5');
    workbook.addName('Rate', '=2', { sheet, visible: false });
    expect(workbook.resolveName(range)).toEqual({ sheet, box: at('A1:A2') });
    expect(workbook.nameValue(range)).toEqual([[1], [2]]);
    expect([workbook.resolveName(rate), workbook.nameValue(rate)]).toEqual([undefined, 0.5]);
    sheet.enter(at('C1'), [['=SUM(Numbers)*Rate']]);
    expect(valuesAt(sheet, 'C1')).toEqual([[6]]);
    expect(codeOf(() => workbook.addName('numbers', '=1'))).toBe('ItemAlreadyExists');
    expect(codeOf(() => workbook.addName('A1', '=1'))).toBe('InvalidArgument');
    workbook.deleteName(range);
    expect(valuesAt(sheet, 'C1')).toEqual([['#NAME?']]);
  });
});

describe('what hangs on cells and on the workbook', () => {
  it('a note as large as its text only where Excel does not make all of one size', () => {
    const sheet = sheetOf([['a']]);
    const { workbook } = sheet;
    const heightOf = (address: string) =>
      workbook.addNote({ sheet, box: at(address) }, 'line\n'.repeat(9)).height;
    expect(heightOf('A1')).toBe(59.25);
    workbook.behaviours.switch('notesOfOneSize', false);
    expect(heightOf('A2')).toBe(150);
  });

  it('one note and one comment per cell', () => {
    const sheet = sheetOf([['a']]);
    const { workbook } = sheet;
    const place = { sheet, box: at('A1') };
    const note = workbook.addNote(place, 'one');
    expect(codeOf(() => workbook.addNote(place, 'two'))).toBe('InvalidArgument');
    workbook.updateNote(note, { content: 'changed', visible: true });
    expect(sheet.notes).toEqual([expect.objectContaining({ content: 'changed', visible: true })]);
    const comment = workbook.addComment(place, 'c');
    workbook.replyToComment(comment, 'r');
    expect(comment.replies.map(({ content }) => content)).toEqual(['r']);
    sheet.remove(at('A:A'), 'Left');
    expect([workbook.notes, workbook.comments]).toEqual([[], []]);
    expect(
      codeOf(() => {
        workbook.deleteNote(note);
      }),
    ).toBe('ItemNotFound');
  });

  it.each([
    ['<a xmlns="urn:x"><b c="1>2"/>text</a>', 'urn:x'],
    ['<?xml version="1.0"?><p:a xmlns:p="urn:p"></p:a>', 'urn:p'],
    ['<a><![CDATA[<b>]]><!-- <c> --></a>', ''],
  ])('custom XML %s has the namespace %p', (xml, namespaceUri) => {
    const workbook = createWorkbook();
    expect(workbook.addCustomXmlPart(xml)).toMatchObject({ xml, namespaceUri });
  });

  it.each(['', 'text', '<a>', '<a></b>', '<a/><b/>', '<a>&</a>', '<a><b></a></b>'])(
    'refuses the XML %p',
    (xml) => {
      const workbook = createWorkbook();
      expect(codeOf(() => workbook.addCustomXmlPart(xml))).toBe('InvalidArgument');
      expect(workbook.customXmlParts).toEqual([]);
    },
  );

  it('charts find their series', () => {
    const sheet = sheetOf([
      ['Pool', 'Count', 'Share'],
      ['in', 3, 0.3],
      ['out', 7, 0.7],
    ]);
    const chart = sheet.charts.add({
      type: 'Pie',
      source: { sheet, box: at('A1:C3') },
      seriesBy: 'Columns',
    });
    expect(chart.series).toEqual([
      { name: 'Count', values: '=Sheet1!$B$2:$B$3', categories: '=Sheet1!$A$2:$A$3' },
      { name: 'Share', values: '=Sheet1!$C$2:$C$3', categories: '=Sheet1!$A$2:$A$3' },
    ]);
    sheet.charts.update(chart, { title: 'Pools', sourcePlace: { sheet, box: at('A1:B3') } });
    expect([chart.title, chart.series.length]).toEqual(['Pools', 1]);
    sheet.charts.delete(chart);
    expect(sheet.charts.list).toEqual([]);
  });

  it('merged cells keep the first value and take no others', () => {
    const sheet = sheetOf([['a', 'b']]);
    sheet.merge(at('A1:B1'));
    sheet.enter(at('A1:B1'), [['c', 'd']]);
    expect(valuesAt(sheet, 'A1:B1')).toEqual([['c', '']]);
    sheet.unmerge(at('B1'));
    expect(sheet.merges).toEqual([]);
  });

  it('copies repeat over the target and move references', () => {
    const sheet = sheetOf([
      [1, '=A1'],
      [2, ''],
    ]);
    sheet.copyCells({ sheet, box: at('B1') }, at('B2:B3'));
    expect(sheet.formulas(at('B2:B3')).flat()).toEqual(['=A2', '=A3']);
    sheet.copyCells({ sheet, box: at('B1:B2') }, at('D1'), 'Values');
    expect(sheet.formulas(at('D1:D2')).flat()).toEqual([1, 2]);
  });

  it('places and sizes leave hidden lines out', () => {
    const sheet = sheetOf();
    sheet.lines.setColumnWidth(at('B:B'), 100);
    sheet.lines.setColumnsHidden(at('A:A'), true);
    expect(sheet.lines.geometry(at('B1:C2'))).toEqual({ left: 0, top: 0, width: 148, height: 30 });
    expect(sheet.lines.columnWidth(at('A:C'))).toBeUndefined();
    expect(sheet.lines.columnsHidden(at('A:B'))).toBeUndefined();
  });
});
