import type { Grid } from '../../../src/catalogue';
import { layoutForSheet } from '../../../src/excel/mapping/layoutForSheet';
import type { SheetData } from '../../../src/excel/read/types';
import {
  choicesFor,
  clashesOf,
  likelyHeaderRow,
  mappingOf,
  withChoice,
} from '../../../src/taskpane/mapping/columnChoices';
import { headOf } from '../../../src/taskpane/sheetHead';

/** A sheet whose cells begin at C5. */
function sheetOf(grid: Grid): SheetData {
  return {
    sheetId: '{1}',
    name: 'S',
    grid,
    firstRow: 4,
    firstColumn: 2,
    merges: [],
    ours: [],
    isProtected: false,
  };
}

const STRANGE: Grid = [
  ['My shop'],
  ['Nummer', 'Bezeichnung', 'Preis'],
  ['16001', 'LED lamp', '$12.50'],
  ['16002', 'Steel pipe', '$3.00'],
];

test('the header that is found is offered, with what is under it', () => {
  const head = headOf({ data: sheetOf([['note'], ['产品ID', '标题'], ['16001', 'LED lamp']]) });
  expect(likelyHeaderRow(head)).toBe(6);
  const choices = choicesFor(head, 6);
  expect(choices.map(({ letters, field, example }) => [letters, field, example])).toEqual([
    ['C', 'productId', '16001'],
    ['D', 'title', 'LED lamp'],
  ]);
});

test('the example of a column of days is a day, whatever its workbook counts them from', () => {
  const data = sheetOf([
    ['产品ID', '标题', '上架日期', '证书有效期', '起订量'],
    ['16001', 'LED lamp', 45_000, 46_905, 45_000],
  ]);
  const examples = (from1904?: true) =>
    choicesFor(headOf({ data: from1904 ? { ...data, from1904 } : data }), 5).map(
      ({ example }) => example,
    );
  expect(examples()).toEqual(['16001', 'LED lamp', '2023-03-15', '2028-06-01', '45000']);
  expect(examples(true).slice(2)).toEqual(['2027-03-16', '2032-06-02', '45000']);
});

test('where no header is known, a person’s choices are what the sheet is read by from then on', () => {
  const data = sheetOf(STRANGE);
  expect(layoutForSheet(data).ok).toBe(false);
  const head = headOf({ data });
  const row = likelyHeaderRow(head);
  expect(row).toBe(6);
  let choices = choicesFor(head, row);
  expect(choices.map(({ field }) => field)).toEqual([null, null, null]);
  choices = withChoice(choices, 2, 'productId');
  choices = withChoice(choices, 3, 'title');
  choices = withChoice(choices, 4, 'price');
  const found = layoutForSheet(data, mappingOf(head, row, choices));
  if (!found.ok) throw new Error(found.problem.code);
  expect(found.value.layout.columns).toMatchObject({ productId: 0, title: 1, price: 2 });
  expect(found.value.layout.firstRow).toBe(2);
});

test('what was said before stays said, what was not touched is not remembered', () => {
  const data = sheetOf([
    ['产品ID', '标题', '备注'],
    ['16001', 'LED lamp', 'blue'],
  ]);
  const head = headOf({ data });
  const first = mappingOf(head, 5, withChoice(choicesFor(head, 5), 4, 'model'));
  expect(first.corrections).toEqual([{ header: '备注', column: 4, field: 'model' }]);
  const read = layoutForSheet(data, first);
  if (!read.ok) throw new Error(read.problem.code);
  expect(read.value.columns.find(({ field }) => field === 'model')?.why).toBe('caller');
});

test('a field that is given twice is listed with its columns', () => {
  const head = headOf({ data: sheetOf(STRANGE) });
  const choices = withChoice(withChoice(choicesFor(head, 6), 2, 'title'), 3, 'title');
  expect(clashesOf(choices)).toEqual([{ field: 'title', columns: ['C', 'D'] }]);
  expect(clashesOf(withChoice(choices, 2, null))).toEqual([]);
});

test('columns that left the sheet keep what was said of them', () => {
  const head = headOf({ data: sheetOf(STRANGE) });
  const dormant = [{ header: 'gone', column: 9, field: 'moq' }] as const;
  expect(mappingOf(head, 6, choicesFor(head, 6), dormant).corrections).toEqual(dormant);
});
