import { findHeader, layoutOf, type Grid, type HeaderOptions } from '../../../src/catalogue';
import { fieldsOf } from './golden';

const HEADER = ['产品ID', '标题', '价格', '起订量'];
const ROW = ['1600123456789', 'Bottle', 12.5, 100];
const FIELDS = { productId: '产品ID', title: '标题', price: '价格', moq: '起订量' };

describe('what is above the header', () => {
  test.each<[string, Grid]>([
    ['nothing', []],
    ['a title', [['商品表 2026']]],
    ['a title over merged columns', [['商品表 2026', '', '', '']]],
    ['blank rows', [[], [''], ['', '', '']]],
    ['notes with the words of headers', [['说明：价格为美元，标题为英文'], ['标题请勿重复']]],
    [
      'labels with values',
      [
        ['店铺', 'Ningbo Co.'],
        ['产品数', 120],
        ['导出时间：2026-01-01', '价格：美元'],
      ],
    ],
    ['a title and blank rows', [['Products'], [], ['Date', '2026-01-01'], []]],
    ['a title with one known word', [['价格', '含税']]],
    ['a long note', [[`price title moq ${'x'.repeat(200)}`]]],
  ])('%s', (_, above) => {
    const result = findHeader([...above, HEADER, ROW]);
    expect(result).toMatchObject({
      kind: 'found',
      headerRow: above.length + 1,
      firstRow: above.length + 1,
    });
    expect(fieldsOf(result)).toEqual(FIELDS);
  });

  test('columns left of the first header, and blank ones between', () => {
    expect(fieldsOf(findHeader([['', '产品ID', '', '标题', '价格', '起订量']]))).toEqual(FIELDS);
  });
});

describe('what is no header', () => {
  test.each<[string, Grid]>([
    ['an empty sheet', []],
    ['blank rows', [[], ['']]],
    ['data alone', [ROW, ['1600123456790', 'Tent with price tag', 3, 1]]],
    ['a title with the names of fields in it', [['1600123456789', 'price keywords samples', 1]]],
    [
      'words of the vocabulary among values',
      [['1600123456789', '视频', '样品', 12, 3, '2026-01-01']],
    ],
    ['one known word among others', [['价格', 'foo', 'bar']]],
    [
      'a form whose labels go down',
      [
        ['产品ID', ''],
        ['标题', 'Bottle'],
        ['价格', 'x'],
      ],
    ],
    ['a single known word that is not telling', [['价格'], ['12']]],
    ['the same field over and over', [['价格', '单价', 'price', '售价']]],
  ])('%s', (_, grid) => {
    expect(findHeader(grid)).toEqual({ kind: 'notFound', looked: grid.length });
  });

  test('a row of data that scores below the header does not win', () => {
    const trap = ['1600123456789', 'Title', '价格', 'MOQ', '库存', '重量', 1, 2, 3];
    const header = [...HEADER, '库存', '重量', '曝光量', '点击量', '询盘数'];
    expect(findHeader([trap, header])).toMatchObject({ headerRow: 2 });
    expect(findHeader([header, trap])).toMatchObject({ headerRow: 1 });
  });

  test('a header that is repeated further down is found where it is first', () => {
    expect(findHeader([HEADER, ROW, HEADER, ROW])).toMatchObject({ headerRow: 1 });
  });

  test('rows beyond the searched ones are not looked at', () => {
    const grid = [...Array.from({ length: 30 }, () => ['note']), HEADER, ROW];
    expect(findHeader(grid)).toEqual({ kind: 'notFound', looked: 30 });
    expect(findHeader(grid, { searchRows: 31 })).toMatchObject({ headerRow: 31 });
  });
});

describe('sheets of one or two columns', () => {
  test.each<[Grid, object]>([
    [[['产品ID'], ['1600123456789']], { productId: '产品ID' }],
    [
      [
        ['Product ID', 'my note'],
        ['1600123456789', 'x'],
      ],
      { productId: 'Product ID' },
    ],
    [[['标题'], ['Bottle']], { title: '标题' }],
    [
      [
        ['Product ID', '产品链接', 'x'],
        ['1600123456789', 'x', 'x'],
      ],
      { productId: 'Product ID' },
    ],
  ])('%j', (grid, fields) => {
    expect(fieldsOf(findHeader(grid))).toEqual(fields);
  });
});

test('headers that only resemble names are enough if there are several', () => {
  const grid = [
    ['Invetory', 'Keywrods', 'Certifcates', 'foo'],
    [1, 'a', 'CE', 2],
  ];
  const result = findHeader(grid);
  expect(fieldsOf(result)).toEqual({
    stock: 'Invetory',
    keywords: 'Keywrods',
    certificates: 'Certifcates',
  });
  expect(result).toMatchObject({ kind: 'found', headerRow: 1 });
  if (result.kind === 'found') expect(result.confidence).toBeLessThan(0.5);
});

describe('headers of several rows', () => {
  const data = ['1600123456789', 'Bottle', 9, 100, 10];
  test.each<[string, Grid, HeaderOptions, number, object]>([
    [
      'groups above, blanks after',
      [['基本信息', '', '', '流量', ''], ['产品ID', '标题', '价格', '曝光', '点击'], data],
      {},
      2,
      {
        productId: '基本信息 / 产品ID',
        title: '基本信息 / 标题',
        price: '基本信息 / 价格',
        exposure: '流量 / 曝光',
        clicks: '流量 / 点击',
      },
    ],
    [
      'single headers in the upper row',
      [['产品ID', '标题', '价格', '流量', ''], ['', '', '', '曝光', '点击'], data],
      {},
      2,
      {
        productId: '产品ID',
        title: '标题',
        price: '价格',
        exposure: '流量 / 曝光',
        clicks: '流量 / 点击',
      },
    ],
    [
      'merged ranges',
      [['产品ID', '标题', '价格', '流量', ''], ['', '', '', '曝光', '点击'], data],
      {
        merges: [
          { top: 0, left: 0, bottom: 1, right: 0 },
          { top: 0, left: 1, bottom: 1, right: 1 },
          { top: 0, left: 2, bottom: 1, right: 2 },
          { top: 0, left: 3, bottom: 0, right: 4 },
        ],
      },
      2,
      {
        productId: '产品ID',
        title: '标题',
        price: '价格',
        exposure: '流量 / 曝光',
        clicks: '流量 / 点击',
      },
    ],
    [
      'before and after an edit',
      [['产品ID', '修改前', '', '修改后', ''], ['', '价格', '起订量', '价格', '起订量'], data],
      {},
      2,
      {
        productId: '产品ID',
        previousPrice: '修改前 / 价格',
        previousMoq: '修改前 / 起订量',
        price: '修改后 / 价格',
        moq: '修改后 / 起订量',
      },
    ],
    [
      'figures of advertising',
      [['', '', '推广', '全店', ''], ['产品ID', '标题', '曝光', '曝光', '点击'], data],
      {},
      2,
      { productId: '产品ID', title: '标题', exposure: '全店 / 曝光', clicks: '全店 / 点击' },
    ],
    [
      'a name in two halves',
      [
        ['产品', '', '价格', '首次发布', '其他'],
        ['ID', '标题', '', '时间', '库存'],
        ['1600123456789', 'x', 1, 46000, 3],
      ],
      {
        merges: [
          { top: 0, left: 0, bottom: 0, right: 1 },
          { top: 0, left: 2, bottom: 1, right: 2 },
        ],
      },
      2,
      {
        productId: '产品 / ID',
        title: '产品 / 标题',
        price: '价格',
        listedOn: '首次发布 / 时间',
        stock: '其他 / 库存',
      },
    ],
    [
      'one language above the other',
      [
        ['Product ID', 'Title', 'Price', 'MOQ', 'Stock'],
        ['产品ID', '标题', '价格', '起订量', '库存'],
        data,
      ],
      {},
      2,
      {
        productId: 'Product ID / 产品ID',
        title: 'Title / 标题',
        price: 'Price / 价格',
        moq: 'MOQ / 起订量',
        stock: 'Stock / 库存',
      },
    ],
    [
      'a title merged over everything is no group',
      [['商品表', '', '', '', ''], ['产品ID', '标题', '价格', '起订量', '库存'], data],
      { merges: [{ top: 0, left: 0, bottom: 0, right: 4 }] },
      2,
      { productId: '产品ID', title: '标题', price: '价格', moq: '起订量', stock: '库存' },
    ],
  ])('%s', (_, grid, options, headerRow, fields) => {
    const result = findHeader(grid, options);
    expect(result).toMatchObject({ headerRow, firstRow: headerRow });
    expect(fieldsOf(result)).toEqual(fields);
  });

  test('the first product is never taken for a second header row', () => {
    const grid = [HEADER, ['', '视频 keywords', '', '']];
    expect(findHeader(grid)).toMatchObject({ headerRow: 1 });
  });
});

describe('a header row that the caller names', () => {
  const grid = [HEADER, ['foo', 'bar', 'price', 'baz'], ROW];

  test('is taken as it is', () => {
    const result = findHeader(grid, { headerRow: 2 });
    expect(result).toMatchObject({ headerRow: 2, firstRow: 2 });
    expect(fieldsOf(result)).toMatchObject({ price: expect.stringContaining('price') as string });
  });

  test('even if nothing in it is known', () => {
    expect(
      findHeader(
        [
          ['foo', 'bar'],
          ['x', 'y'],
        ],
        { headerRow: 1 },
      ),
    ).toMatchObject({
      kind: 'found',
      confidence: 0,
    });
  });

  test('is counted as Excel counts it', () => {
    const result = findHeader([['note'], HEADER, ROW], { headerRow: 12, rowOffset: 10 });
    expect(result).toMatchObject({ headerRow: 12, firstRow: 2 });
  });

  test.each([0, 4, 99, -1])('must exist: %d', (headerRow) => {
    expect(findHeader(grid, { headerRow })).toEqual({ kind: 'notFound', looked: 0 });
  });
});

describe('a mapping by the caller', () => {
  const grid = [['Katalog'], ['Nummer', 'Bezeichnung', 'Preis'], ROW.slice(0, 3)];

  test('by headers makes the row known', () => {
    const result = findHeader(grid, { mapping: { productId: 'Nummer', title: 'Bezeichnung' } });
    expect(result).toMatchObject({ headerRow: 2 });
    expect(fieldsOf(result)).toEqual({ productId: 'Nummer', title: 'Bezeichnung' });
  });

  test('by letters takes the first row with texts in those columns', () => {
    const result = findHeader(grid, { mapping: { productId: 'A', price: 'C' } });
    expect(result).toMatchObject({ headerRow: 2 });
    expect(fieldsOf(result)).toEqual({ productId: 'Nummer', price: 'Preis' });
  });

  test('letters are those of the sheet, not of the grid', () => {
    const result = findHeader([HEADER, ROW], { mapping: { price: 'F' }, columnOffset: 3 });
    expect(result).toMatchObject({ kind: 'found' });
    if (result.kind === 'found')
      expect(result.columns[2]).toMatchObject({ field: 'price', why: 'caller' });
    expect(findHeader([HEADER, ROW], { mapping: { price: 'A' }, columnOffset: 3 })).toMatchObject({
      problems: [{ field: 'price', column: 'A', why: 'noSuchColumn' }],
    });
  });

  test('may name a column that only the data has', () => {
    const result = findHeader([HEADER, [...ROW, 7]], { mapping: { stock: 'E' } });
    expect(result).toMatchObject({ kind: 'found' });
    if (result.kind === 'found') {
      expect(result.columns[4]).toEqual({
        column: 4,
        header: '',
        field: 'stock',
        confidence: 1,
        why: 'caller',
      });
    }
  });

  test('of no field is reported even if there is no header', () => {
    expect(findHeader([], { mapping: { colour: 'A' } as object })).toEqual({
      kind: 'badMapping',
      problems: [{ field: 'colour', column: 'A', why: 'unknownField' }],
    });
  });
});

describe('layoutOf', () => {
  test('tells where the fields and the first product are', () => {
    const grid = [['note'], ['x', ...HEADER], ['', ...ROW]];
    const result = findHeader(grid);
    if (result.kind !== 'found') throw new Error('expected a header');
    expect(layoutOf(result, { grid }, { sheet: 'S', rowOffset: 2, columnOffset: 1 })).toEqual({
      firstRow: 2,
      columns: { productId: 1, title: 2, price: 3, moq: 4 },
      readings: { price: { sheetCurrency: 'unsaid' } },
      sheet: 'S',
      rowOffset: 2,
      columnOffset: 1,
    });
    expect(layoutOf(result, { grid })).toEqual({
      firstRow: 2,
      columns: { productId: 1, title: 2, price: 3, moq: 4 },
      readings: { price: { sheetCurrency: 'unsaid' } },
    });
  });
});

test('confidence grows with what is known', () => {
  const confidence = (grid: Grid): number => {
    const result = findHeader(grid);
    return result.kind === 'found' ? result.confidence : 0;
  };
  const few = confidence([HEADER.slice(0, 2)]);
  expect(confidence([HEADER])).toBeGreaterThan(few);
  expect(confidence([['产品ID(x1)', '标题(x1)', '价格(x1)', '起订量(x1)']])).toBeLessThan(
    confidence([HEADER]),
  );
  expect(confidence([HEADER])).toBeLessThanOrEqual(1);
});
