import fc from 'fast-check';
import {
  NOT_CALCULATED,
  buildCatalogue,
  compileLayout,
  readField,
  type Catalogue,
  type Derivation,
  type Layout,
  type RawCell,
} from '../../../src/catalogue';
import type { FieldKey } from '../../../src/fields';
import { cellOf } from './cellOf';

const layoutWith = (field: FieldKey, derivation: Derivation): Layout => ({
  firstRow: 0,
  columns: { productId: 0 },
  derived: { [field]: derivation },
  sheet: '产品',
  columnOffset: 1,
});

const derive = (field: FieldKey, derivation: Derivation, ...cells: RawCell[]): Catalogue =>
  buildCatalogue([['1', ...cells]], layoutWith(field, derivation));

const STATES = ['ok', 'missing', 'invalid'] as const;

function reading(catalogue: Catalogue, field: FieldKey): unknown {
  const column = catalogue.columns[field]!;
  const state = STATES[column.state[0]!]!;
  return state === 'ok' ? cellOf(column, 0) : state;
}

const [URL, OTHER] = ['https://x.test/a.jpg', 'http://y.test/b.png?size=1'];

describe('pictures counted', () => {
  const count: Derivation = { kind: 'count', columns: [1, 2, 3] };

  test.each<[RawCell[], unknown]>([
    [['', '', ''], 'missing'],
    [[URL, '', OTHER], 2],
    [[URL, URL, OTHER], 2],
    [[`${URL},${OTHER}`, '', ''], 2],
    [[`${URL}\n${OTHER}`, 'https://z.test/c.jpg', ''], 3],
    [[`${URL}; ${OTHER} | //cdn.test/c.webp`, '', ''], 3],
    [[`["${URL}","${OTHER}"]`, '', ''], 2],
    [['https://x.test/w_100,h_100/a.jpg', '', ''], 1],
    [['a.jpg; b.png', '', ''], 2],
    [['=DISPIMG("ID_1",1)', '=DISPIMG("ID_2",1)', ''], 2],
    [['无', '-', ''], 'missing'],
    [['no', '', ''], 0],
    [[URL, '#REF!', ''], 'invalid'],
    [[URL, NOT_CALCULATED, ''], 'invalid'],
  ])('%j', (cells, expected) => {
    expect(reading(derive('imageCount', count, ...cells), 'imageCount')).toEqual(expected);
  });

  test('however different addresses are spread over cells, as many are counted', () => {
    const addresses = fc.uniqueArray(
      fc.integer({ min: 0, max: 99 }).map((n) => `https://x.test/${n}.jpg`),
      { minLength: 1, maxLength: 9 },
    );
    const separator = fc.constantFrom(',', ';', '|', '\n', ' ', ', ');
    fc.assert(
      fc.property(addresses, fc.nat(9), fc.nat(9), separator, (all, one, other, between) => {
        const [first, second] = [Math.min(one, other), Math.max(one, other)];
        const cells = [all.slice(0, first), all.slice(first, second), all.slice(second)];
        const row = cells.map((part) => part.join(between));
        expect(reading(derive('imageCount', count, ...row), 'imageCount')).toBe(all.length);
      }),
    );
  });
});

test.each<[RawCell, unknown]>([
  ['https://x.test/v.mp4', 1],
  ['video.mp4', 1],
  ['', 'missing'],
  ['有', 1],
  ['否', 0],
  ['some words', 'invalid'],
  ['#REF!', 'invalid'],
])('a video by its address: %j', (cell, expected) => {
  const video = derive('hasVideo', { kind: 'present', column: 1 }, cell);
  expect(reading(video, 'hasVideo')).toEqual(expected);
});

test.each<[RawCell, RawCell, unknown]>([
  [5, 6, { low: 5, high: 6 }],
  ['$5', 6, { low: 5, high: 6, currency: 'USD' }],
  ['5元', '6元', { low: 5, high: 6, currency: 'CNY' }],
  [5, '', { low: 5, high: 5 }],
  ['', 6, { low: 6, high: 6 }],
  ['', '', 'missing'],
  [6, 5, 'invalid'],
  ['$5', '6元', 'invalid'],
  [5, '面议', 'invalid'],
  ['面议', 6, 'invalid'],
])('a price of two ends: %j and %j', (low, high, expected) => {
  const price = derive('price', { kind: 'range', low: 1, high: 2 }, low, high);
  expect(reading(price, 'price')).toEqual(expected);
});

describe('what is derived', () => {
  const counted = derive('imageCount', { kind: 'count', columns: [2, 3] }, '', URL, OTHER);

  test('has its place in the first cell that it comes from, and names all', () => {
    const place = { sheet: '产品', row: 1, column: 'D', derivedFrom: ['D', 'E'] };
    expect(counted.place('imageCount', 0)).toEqual(place);
    expect(counted.place('productId', 0)).toEqual({ sheet: '产品', row: 1, column: 'B' });
  });

  test('gives a cell that reads as it does', () => {
    const price = derive('price', { kind: 'range', low: 1, high: 2 }, '5元', '6元');
    const again = readField('price', price.raw('price', 0));
    expect(again).toEqual({ state: 'ok', value: reading(price, 'price') });
    expect(counted.raw('imageCount', 0)).toBe(2);
    const spoilt = derive('imageCount', { kind: 'count', columns: [1] }, '#REF!');
    expect(readField('imageCount', spoilt.raw('imageCount', 0)).state).toBe('invalid');
  });

  test('never takes the place of a column of its own', () => {
    const layout = { ...layoutWith('imageCount', { kind: 'count', columns: [2] }), firstRow: 0 };
    const own = { ...layout, columns: { imageCount: 1 } };
    const catalogue = buildCatalogue([['1', 5, URL]], own);
    expect(reading(catalogue, 'imageCount')).toBe(5);
    expect(catalogue.place('imageCount', 0)).not.toHaveProperty('derivedFrom');
  });

  test('is the same for a row alone in used space', () => {
    const { buildRow } = compileLayout(layoutWith('price', { kind: 'range', low: 1, high: 2 }));
    const rows: RawCell[][] = [
      ['1', 5, 6],
      ['1', '', ''],
      ['1', '面议', ''],
      ['1', '', 7],
    ];
    const states = rows.map((row) => reading(buildRow(row)!, 'price'));
    expect(states).toEqual([{ low: 5, high: 6 }, 'missing', 'invalid', { low: 7, high: 7 }]);
  });
});
