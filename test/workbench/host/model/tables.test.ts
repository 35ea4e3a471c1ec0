import fc from 'fast-check';
import { boxOf, snapshot } from '../../../../src/workbench/host/model';
import type { ModelEvent, Sheet, Table } from '../../../../src/workbench/host/model';
import { at, codeOf, sheetOf, valuesAt } from './helpers';

/** A table at B2:D5 with cells right of and below it. */
function withTable(): { sheet: Sheet; table: Table } {
  const sheet = sheetOf([
    ['', '', '', '', ''],
    ['', 'Name', 'Price', 'Price', 'right'],
    ['', 'b', 2, '', 'r1'],
    ['', 'a', 3, '=C4*2', 'r2'],
    ['', 'c', 1, '', 'r3'],
    ['', 'below', '', '', ''],
  ]);
  return { sheet, table: sheet.tables.add(at('B2:D5'), true, 'Goods') };
}

const namesOf = (table: Table): string[] => table.columns.map(({ name }) => name);

describe('tables', () => {
  it('give headers that are there twice, or not at all, a name of their own', () => {
    const { sheet, table } = withTable();
    expect(namesOf(table)).toEqual(['Name', 'Price', 'Price2']);
    expect(valuesAt(sheet, 'B2:D2')).toEqual([['Name', 'Price', 'Price2']]);
    sheet.enter(at('B2:C2'), [['', 'price2']]);
    expect(namesOf(table)).toEqual(['Column1', 'price2', 'Price22']);
  });

  it('may not overlap, hold merged cells, or share a name', () => {
    const { sheet } = withTable();
    expect(codeOf(() => sheet.tables.add(at('D5:E9'), true))).toBe('InvalidArgument');
    expect(codeOf(() => sheet.tables.add(at('G1:H2'), true, 'goods'))).toBe('ItemAlreadyExists');
    expect(codeOf(() => sheet.tables.add(at('G1:H2'), true, 'two words'))).toBe('InvalidArgument');
    expect(
      codeOf(() => {
        sheet.merge(at('C3:C4'));
      }),
    ).toBe('InvalidOperation');
  });

  it.each([0, 1, 3])('gives back what was there when a column added at %i is deleted', (index) => {
    const { sheet, table } = withTable();
    const before = snapshot(sheet.workbook);
    const column = table.addColumn(index, ['Status', 'x', 'y', 'z']);
    expect(column.name).toBe('Status');
    expect(table.box).toEqual(at('B2:E5'));
    expect(sheet.texts(boxOf(1, 1 + index, 4, 1)).flat()).toEqual(['Status', 'x', 'y', 'z']);
    expect(valuesAt(sheet, 'F2:F5').flat()).toEqual(['right', 'r1', 'r2', 'r3']);
    expect(valuesAt(sheet, 'B6')).toEqual([['below']]);
    table.deleteColumn(index);
    expect(snapshot(sheet.workbook)).toEqual(before);
  });

  it('follow columns that the sheet inserts and deletes', () => {
    const { sheet, table } = withTable();
    sheet.insert(at('C:C'), 'Right');
    expect(namesOf(table)).toEqual(['Name', 'Column1', 'Price', 'Price2']);
    expect(sheet.formulas(at('E4'))).toEqual([['=D4*2']]);
    sheet.remove(at('B:C'), 'Left');
    expect(namesOf(table)).toEqual(['Price', 'Price2']);
    expect(table.box).toEqual(at('B2:C5'));
    sheet.remove(at('A:C'), 'Left');
    expect(table.alive).toBe(false);
    expect(sheet.workbook.table('Goods')).toBeUndefined();
  });

  it('add and delete rows, moving what lies below', () => {
    const { sheet, table } = withTable();
    table.addRows(1, [['n', 9, null]]);
    table.addRows(undefined, [['last', 8, '=C7']]);
    expect(table.bodyBox).toEqual(at('B3:D7'));
    expect(sheet.formulas(at('D5'))).toEqual([['=C5*2']]);
    expect(valuesAt(sheet, 'B7:D8')).toEqual([
      ['last', 8, 8],
      ['below', '', ''],
    ]);
    table.deleteRows(0, 5);
    expect(table.bodyBox).toEqual(at('B3:D3'));
    expect(valuesAt(sheet, 'B3:D4')).toEqual([
      ['', '', ''],
      ['below', '', ''],
    ]);
  });

  it('answer structured references', () => {
    const { sheet, table } = withTable();
    const formulas = [
      '=SUM(Goods[Price])',
      '=COUNTA(Goods[#Headers])',
      '=SUM(Goods[[Price]:[Price2]])',
      '=Goods[Nope]',
    ];
    sheet.enter(
      at('G1:G4'),
      formulas.map((formula) => [formula]),
    );
    expect(valuesAt(sheet, 'G1:G4').flat()).toEqual([6, 3, 12, '#REF!']);
    table.name = 'Wares';
    expect(sheet.formulas(at('G1'))).toEqual([['=SUM(Wares[Price])']]);
    expect(valuesAt(sheet, 'G1')).toEqual([[6]]);
  });

  it('show a totals row, resize, and turn back to a range', () => {
    const { sheet, table } = withTable();
    table.showTotals = true;
    expect(table.totalsBox).toEqual(at('B6:D6'));
    expect(valuesAt(sheet, 'B7')).toEqual([['below']]);
    table.showTotals = false;
    expect(valuesAt(sheet, 'B6')).toEqual([['below']]);
    table.resize(at('B2:E4'));
    expect(namesOf(table)).toEqual(['Name', 'Price', 'Price2', 'right']);
    expect(
      codeOf(() => {
        table.resize(at('B3:E4'));
      }),
    ).toBe('InvalidArgument');
    table.convertToRange();
    expect(valuesAt(sheet, 'B3')).toEqual([['b']]);
    expect(sheet.tables.list).toEqual([]);
  });
});

describe('sorting', () => {
  it('takes values, formulas, looks, links and notes along, not conditional formats', () => {
    const { sheet, table } = withTable();
    sheet.setFormat(at('B3'), { fill: '#FF0000' });
    sheet.workbook.addNote({ sheet, box: at('B3') }, 'of b');
    sheet.conditionalFormats.add([at('B3')], { type: 'Custom', formula: '=TRUE' });
    const heard: ModelEvent[] = [];
    sheet.workbook.events.listen((event) => heard.push(event));
    table.sort([{ key: 0 }]);
    expect(valuesAt(sheet, 'B3:E5')).toEqual([
      ['a', 3, 6, 'r1'],
      ['b', 2, '', 'r2'],
      ['c', 1, '', 'r3'],
    ]);
    expect(sheet.formulas(at('D3'))).toEqual([['=C3*2']]);
    expect([sheet.format(2, 1).fill, sheet.format(3, 1).fill]).toEqual(['', '#FF0000']);
    expect(sheet.notes[0]).toMatchObject({ row: 3, column: 1 });
    expect(sheet.conditionalFormats.list[0]!.boxes).toEqual([at('B3')]);
    const types = heard.map(({ type }) => type).filter((type) => type !== 'calculated');
    expect(types).toEqual(['rowSorted']);
  });

  it('orders numbers, texts, truths, errors, and empty cells last', () => {
    const sheet = sheetOf([['b'], [true], [2], [''], ['A'], ['#N/A'], [10], [false]]);
    sheet.sort(at('A1:A8'), [{ key: 0 }]);
    expect(valuesAt(sheet, 'A1:A8').flat()).toEqual([2, 10, 'A', 'b', false, true, '#N/A', '']);
    sheet.sort(at('A1:A8'), [{ key: 0, ascending: false }]);
    expect(valuesAt(sheet, 'A1:A8').flat()).toEqual(['#N/A', true, false, 'b', 'A', 10, 2, '']);
  });

  it('is a stable permutation of the rows', () => {
    const cell = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom('x', 'Y', '', true));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 }),
        fc.boolean(),
        (keys, ascending) => {
          const rows = keys.map(([a, b], index) => [a, b, index]);
          const sheet = sheetOf(rows);
          const box = boxOf(0, 0, rows.length, 3);
          sheet.sort(box, [{ key: 0, ascending }]);
          const after = sheet.values(box);
          const byIndex = [...after].sort((x, y) => Number(x[2]) - Number(y[2]));
          expect(byIndex).toEqual(rows);
          after.slice(1).forEach((row, above) => {
            const before = after[above]!;
            if (before[0] === row[0]) expect(Number(before[2])).toBeLessThan(Number(row[2]));
          });
        },
      ),
    );
  });

  it('leaves hidden rows and a header where they are, and refuses merged cells and foreign keys', () => {
    const sheet = sheetOf([['h'], [3], [2], [1]]);
    sheet.lines.setRowsHidden(at('3:3'), true);
    sheet.sort(at('A1:A4'), [{ key: 0 }], { hasHeaders: true });
    expect(valuesAt(sheet, 'A1:A4').flat()).toEqual(['h', 1, 2, 3]);
    expect(
      codeOf(() => {
        sheet.sort(at('A1:A4'), [{ key: 1 }]);
      }),
    ).toBe('InvalidArgument');
    sheet.merge(at('A2:B2'));
    expect(
      codeOf(() => {
        sheet.sort(at('A1:A4'), [{ key: 0 }]);
      }),
    ).toBe('InvalidOperation');
  });
});

describe('filters', () => {
  const hidden = (sheet: Sheet): number[] =>
    [0, 1, 2, 3, 4, 5].filter((row) => sheet.lines.isRowHidden(row));

  it('hide the rows that a criterion does not let through, also after rows moved', () => {
    const sheet = sheetOf([
      ['Name', 'Price'],
      ['red', 5],
      ['green', 50],
      ['Red wine', 7],
    ]);
    sheet.autoFilter.apply(at('A1:B4'), 0, { filterOn: 'Custom', criterion1: '=*red*' });
    expect(hidden(sheet)).toEqual([2]);
    sheet.autoFilter.setCriterion(1, { filterOn: 'Values', values: ['7'] });
    expect(hidden(sheet)).toEqual([1, 2]);
    sheet.insert(at('1:1'), 'Down');
    sheet.insert(at('A:A'), 'Right');
    expect(hidden(sheet)).toEqual([2, 3]);
    expect(sheet.autoFilter.box).toEqual(at('B2:C5'));
    sheet.autoFilter.clearCriteria();
    expect(hidden(sheet)).toEqual([]);
    sheet.autoFilter.setCriterion(1, {
      filterOn: 'Custom',
      criterion1: '<6',
      criterion2: '>10',
      operator: 'Or',
    });
    expect(hidden(sheet)).toEqual([4]);
    sheet.autoFilter.remove();
    expect(hidden(sheet)).toEqual([]);
    expect(sheet.autoFilter.box).toBeUndefined();
  });

  it('of a table follow its columns, and rows hidden by hand stay hidden', () => {
    const { sheet, table } = withTable();
    sheet.lines.setRowsHidden(at('6:6'), true);
    table.filter.setCriterion(1, { filterOn: 'Custom', criterion1: '>1' });
    expect(hidden(sheet)).toEqual([4, 5]);
    table.addColumn(0, undefined, 'New');
    expect([...table.filter.criteria.keys()]).toEqual([2]);
    table.filter.clearCriteria();
    expect(hidden(sheet)).toEqual([5]);
  });
});
