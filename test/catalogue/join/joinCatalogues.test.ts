import { CELL, joinCatalogues, type Grid, type RawCell } from '../../../src/catalogue';
import { tiersAt } from '../../../src/catalogue/columns/tiersSpace';
import type { FieldKey } from '../../../src/fields';
import { cells, id, join, problemsOf, sheet } from './sheets';

describe('rows', () => {
  test('of one id become one, in the order of the first part', () => {
    const result = join(
      [
        ['产品ID', '标题'],
        [id(1), 'a'],
        [id(2), 'b'],
        [id(3), 'c'],
      ],
      [
        ['产品ID', '价格'],
        [id(3), 3],
        [id(1), 1],
        [id(2), 2],
      ],
    );
    expect(cells(result, 'productId')).toEqual([id(1), id(2), id(3)]);
    expect(cells(result, 'title')).toEqual(['a', 'b', 'c']);
    expect([...result.catalogue.columns.price!.low]).toEqual([1, 2, 3]);
    expect([...result.catalogue.columns.price!.state]).toEqual([CELL.ok, CELL.ok, CELL.ok]);
    expect([...result.catalogue.rowNumbers]).toEqual([12, 13, 14]);
    expect(result.problems).toEqual([]);
  });

  test('bring their tiers and the numbers of their ids from whichever part has them', () => {
    const { columns } = join(
      [
        ['产品ID', '标题'],
        [id(1), 'a'],
        ['A-2', 'b'],
      ],
      [
        ['产品ID', '阶梯价'],
        [id(3), '1-9: $8; 10+: $7; 50+: $6'],
        ['A-2', '-'],
        [id(1), '20: $5'],
      ],
    ).catalogue;
    expect(columns.productId!.values).toEqual([id(1), 'A-2', id(3)]);
    expect([...columns.productId!.numbers]).toEqual([Number(id(1)), -1, Number(id(3))]);
    expect([0, 1, 2].map((row) => tiersAt(columns.priceTiers!, row))).toEqual([
      [{ quantity: 20, price: 5 }],
      [],
      [
        { quantity: 1, price: 8 },
        { quantity: 10, price: 7 },
        { quantity: 50, price: 6 },
      ],
    ]);
  });

  test('are joined whether the id is a number or a text', () => {
    const result = join(
      [
        ['产品ID', '标题'],
        [1600000000001, 'a'],
      ],
      [
        ['产品ID', '价格'],
        [` ${id(1)} `, 1],
      ],
    );
    expect(result.catalogue.size).toBe(1);
    expect(cells(result, 'price')).toEqual([1]);
  });

  test('that only a later part has are appended in its order, with their own numbers', () => {
    const result = join(
      [
        ['产品ID', '标题'],
        [id(1), 'a'],
      ],
      [
        ['产品ID', '价格'],
        [id(9), 9],
        [id(1), 1],
        [id(8), 8],
      ],
      [
        ['产品ID', '库存'],
        [id(7), 7],
        [id(8), 80],
      ],
    );
    expect(cells(result, 'productId')).toEqual([id(1), id(9), id(8), id(7)]);
    expect(cells(result, 'price')).toEqual([1, 9, 8, '']);
    expect(cells(result, 'stock')).toEqual(['', '', 80, 7]);
    expect([...result.catalogue.rowNumbers]).toEqual([12, 12, 14, 12]);
    expect([...result.catalogue.columns.title!.state]).toEqual([
      CELL.ok,
      CELL.missing,
      CELL.missing,
      CELL.missing,
    ]);
    expect(result.problems).toEqual([
      { kind: 'onlyIn', part: 'B.xlsx', id: id(9), row: 12 },
      { kind: 'onlyIn', part: 'C.xlsx', id: id(7), row: 12 },
    ]);
  });

  test('that later parts lack are listed', () => {
    const result = join(
      [
        ['产品ID', '标题'],
        [id(1), 'a'],
        [id(2), 'b'],
      ],
      [
        ['产品ID', '价格'],
        [id(2), 2],
      ],
    );
    expect(result.problems).toEqual([{ kind: 'onlyIn', part: 'A.xlsx', id: id(1), row: 12 }]);
    expect([...result.catalogue.columns.price!.low]).toEqual([NaN, 2]);
  });

  test('without a readable id stay, wherever they are', () => {
    const result = join(
      [
        ['产品ID', '标题'],
        ['', 'a'],
        [id(1), 'b'],
        ['#N/A', 'c'],
      ],
      [
        ['产品ID', '价格'],
        ['-', 5],
        [id(1), 1],
      ],
    );
    expect(cells(result, 'title')).toEqual(['a', 'b', 'c', '']);
    expect(cells(result, 'price')).toEqual(['', 1, '', 5]);
    expect(result.problems).toEqual([
      { kind: 'noId', part: 'A.xlsx', row: 12 },
      { kind: 'noId', part: 'A.xlsx', row: 14 },
      { kind: 'noId', part: 'B.xlsx', row: 12 },
    ]);
  });

  test('that lost digits are named, and what is no id is not one that lost them', () => {
    const result = join(
      [
        ['产品ID', '标题'],
        [id(1), 'a'],
        [1.6e18, 'b'],
        [true, 'c'],
      ],
      [
        ['产品ID', '价格'],
        [id(1), 1],
      ],
    );
    expect(result.problems).toEqual([
      { kind: 'digitsLost', part: 'A.xlsx', row: 13, raw: 1.6e18 },
      { kind: 'noId', part: 'A.xlsx', row: 14 },
    ]);
  });
});

describe('an id that recurs', () => {
  test('in the first part keeps all its rows, and all are joined', () => {
    const result = join(
      [
        ['产品ID', '标题'],
        [id(1), 'a'],
        [id(2), 'b'],
        [id(1), 'c'],
        [id(1), 'd'],
      ],
      [
        ['产品ID', '价格'],
        [id(1), 1],
        [id(2), 2],
      ],
    );
    expect(cells(result, 'title')).toEqual(['a', 'b', 'c', 'd']);
    expect(cells(result, 'price')).toEqual([1, 2, 1, 1]);
    expect(result.problems).toEqual([
      { kind: 'duplicateId', part: 'A.xlsx', id: id(1), rows: [12, 14, 15] },
    ]);
  });

  test.each([
    ['known', id(1), [1]],
    ['new', id(5), ['', 1]],
  ])('in a later part gives its first row, for a %s id', (_, only, prices) => {
    const result = join(
      [
        ['产品ID', '标题'],
        [only, 'a'],
      ],
      [
        ['产品ID', '价格'],
        [id(1), 1],
        [id(1), 2],
      ],
    );
    expect(cells(result, 'price')).toEqual(prices);
    expect(problemsOf(result, 'duplicateId')).toEqual([
      { kind: 'duplicateId', part: 'B.xlsx', id: id(1), rows: [12, 13] },
    ]);
    expect(problemsOf(result, 'conflict')).toEqual([]);
  });
});

test('all rows of a listing are joined to what another part says of it', () => {
  const result = join(
    [
      ['产品ID', '标题', '颜色'],
      [id(1), 'a', 'red'],
      [id(1), 'a', 'blue'],
      ['', '', 'white'],
      [id(2), 'b', 'red'],
    ],
    [
      ['产品ID', '库存'],
      [id(2), 2],
      [id(1), 1],
    ],
  );
  expect(cells(result, 'stock')).toEqual([1, 1, 1, 2]);
  expect([...result.catalogue.listing!]).toEqual([0, 0, 0, 3]);
  expect(result.problems).toEqual([]);
});

describe('a field of two parts', () => {
  const state = (value: number): keyof typeof CELL =>
    (Object.keys(CELL) as (keyof typeof CELL)[]).find((key) => CELL[key] === value)!;

  test.each<[string, RawCell, RawCell, RawCell, keyof typeof CELL]>([
    ['takes the first value that reads', 5, 5, 5, 'ok'],
    ['fills a missing cell', '', 7, 7, 'ok'],
    ['fills a placeholder', '-', 7, 7, 'ok'],
    ['fills a cell that does not read', 'many', 7, 7, 'ok'],
    ['keeps a value over a missing one', 5, '', 5, 'ok'],
    ['keeps a value over one that does not read', 5, 'many', 5, 'ok'],
    ['shows what does not read rather than nothing', '', 'many', 'many', 'invalid'],
    ['stays unread if neither reads', 'few', 'many', 'few', 'invalid'],
    ['stays missing if both are', '', 'N/A', '', 'missing'],
  ])('%s', (_, first, second, raw, expected) => {
    const result = join(
      [
        ['产品ID', '库存'],
        [id(1), first],
      ],
      [
        ['产品ID', '库存'],
        [id(1), second],
      ],
    );
    expect(cells(result, 'stock')).toEqual([raw]);
    const column = result.catalogue.columns.stock!;
    expect(state(column.state[0]!)).toBe(expected);
    expect(column.values[0]).toBe(expected === 'ok' ? raw : NaN);
    expect(result.problems).toEqual([]);
  });

  test.each<[string, FieldKey, RawCell, RawCell]>([
    ['库存', 'stock', 5, '5.0'],
    ['按时发货率', 'onTimeRate', 0.918, '91.8%'],
    ['价格', 'price', 12, '$12.00'],
    ['价格', 'price', '12-15', '12.0 - 15.0'],
    ['是否橱窗', 'showcase', 'Y', '是'],
    ['标题', 'title', 'Bottle', ' Bottle '],
    ['目标国', 'markets', '美国,德国', 'DE, US'],
    ['关键词', 'keywords', 'led, strip', 'strip, led'],
    ['证书', 'certificates', 'CE, FCC', 'FCC, CE'],
    ['阶梯价', 'priceTiers', '10:5;100:4', '100: $4; 10: $5'],
  ])('%s: %s is the same in %j and %j', (header, _, first, second) => {
    const result = join(
      [
        ['产品ID', header],
        [id(1), first],
      ],
      [
        ['产品ID', header],
        [id(1), second],
      ],
    );
    expect(result.problems).toEqual([]);
  });

  test.each<[string, FieldKey, RawCell, RawCell]>([
    ['库存', 'stock', 5, 6],
    ['质量分', 'qualityScore', 4.5, '4.51'],
    ['价格', 'price', '12-15', '12-16'],
    ['价格', 'price', '11-15', '12-15'],
    ['价格', 'price', '$12', '€12'],
    ['是否橱窗', 'showcase', 'Y', 'N'],
    ['标题', 'title', 'Bottle', 'Cup'],
    ['类目', 'category', 'Bottles', 'Cups'],
    ['目标国', 'markets', 'US', 'US, DE'],
    ['阶梯价', 'priceTiers', '10:5;100:4', '10:5;100:3'],
    ['阶梯价', 'priceTiers', '10:5;100:4', '10:5'],
  ])('%s: %s of %j and %j is a conflict, and the first is kept', (header, field, first, second) => {
    const result = join(
      [
        ['产品ID', header],
        [id(2), first],
        [id(1), first],
      ],
      [
        ['产品ID', header],
        [id(1), second],
        [id(2), first],
      ],
    );
    expect(cells(result, field)).toEqual([first, first]);
    expect(result.problems).toEqual([
      {
        kind: 'conflict',
        field,
        id: id(1),
        kept: { part: 'A.xlsx', row: 13, raw: first },
        other: { part: 'B.xlsx', row: 12, raw: second },
      },
    ]);
  });

  test('a conflict names the part whose value was kept, which need not be the first', () => {
    const grid = (stock: RawCell): RawCell[][] => [
      ['产品ID', '库存'],
      [id(1), stock],
    ];
    const result = join(grid(''), grid(5), grid(6), grid(5));
    expect(result.problems).toEqual([
      {
        kind: 'conflict',
        field: 'stock',
        id: id(1),
        kept: { part: 'B.xlsx', row: 12, raw: 5 },
        other: { part: 'C.xlsx', row: 12, raw: 6 },
      },
    ]);
  });

  test('values of a fixed vocabulary keep their meaning when the parts number them differently', () => {
    const result = join(
      [
        ['产品ID', '类目'],
        [id(1), 'Cups'],
        [id(2), ''],
        [id(3), 'Bottles'],
      ],
      [
        ['产品ID', '类目'],
        [id(3), 'Bottles'],
        [id(2), 'Plates'],
        [id(1), 'Cups'],
      ],
    );
    const { codes, entries } = result.catalogue.columns.category!;
    expect([...codes].map((code) => entries[code])).toEqual(['Cups', 'Plates', 'Bottles']);
    expect(new Set(entries).size).toBe(entries.length);
    expect(result.problems).toEqual([]);
  });
});

describe('where a cell is', () => {
  const result = join(
    [
      ['标题', '产品ID', '库存'],
      ['a', id(1), ''],
      ['b', id(2), 2],
    ],
    [
      ['产品ID', '库存'],
      [id(2), 2],
      [id(1), 1],
      [id(3), 3],
    ],
  );

  test.each<[FieldKey, number, object | undefined]>([
    ['title', 0, { file: 'A.xlsx', sheet: 'A', row: 12, column: 'C' }],
    ['productId', 0, { file: 'A.xlsx', sheet: 'A', row: 12, column: 'D' }],
    ['stock', 0, { file: 'B.xlsx', sheet: 'B', row: 13, column: 'D' }],
    ['stock', 1, { file: 'A.xlsx', sheet: 'A', row: 13, column: 'E' }],
    ['productId', 2, { file: 'B.xlsx', sheet: 'B', row: 14, column: 'C' }],
    ['title', 2, undefined],
    ['price', 0, undefined],
    ['stock', 3, undefined],
  ])('%s of row %d', (field, index, place) => {
    expect(result.catalogue.place(field, index)).toEqual(place);
  });

  test('raw answers with the cell itself', () => {
    expect(cells(result, 'stock')).toEqual([1, 2, 3]);
    expect(cells(result, 'title')).toEqual(['a', 'b', '']);
    expect(result.catalogue.raw('price', 0)).toBe('');
    expect(result.catalogue.raw('stock', 3)).toBe('');
  });
});

describe('parts without ids', () => {
  const withIds = [
    ['产品ID', '标题'],
    [id(1), 'a'],
  ];
  const without = [
    ['标题', '价格'],
    ['a', 1],
  ];

  test.each([
    ['later', [withIds, without], 'B.xlsx'],
    ['first', [without, withIds], 'A.xlsx'],
  ])('are left out: %s', (_, grids, part) => {
    const result = join(...grids);
    expect(result.catalogue.size).toBe(1);
    expect(cells(result, 'productId')).toEqual([id(1)]);
    expect(result.catalogue.columns.price).toBeUndefined();
    expect(result.problems).toEqual([{ kind: 'noIdColumn', part }]);
  });

  test('if all are, the first is alone', () => {
    const result = join(without, [['标题'], ['b']]);
    expect(cells(result, 'title')).toEqual(['a']);
    expect(result.problems.map((problem) => problem.kind)).toEqual(['noIdColumn', 'noIdColumn']);
  });

  test('one alone is the catalogue', () => {
    const result = join(without);
    expect(cells(result, 'price')).toEqual([1]);
    expect(result.problems).toEqual([]);
  });
});

test('nothing joined is an empty catalogue', () => {
  const { catalogue, problems } = joinCatalogues([], []);
  expect(catalogue.size).toBe(0);
  expect(catalogue.rowNumbers).toHaveLength(0);
  expect(problems).toEqual([]);
});

test('the parts are left as they were', () => {
  const first = sheet('A', [
    ['产品ID', '库存'],
    [id(1), ''],
  ]);
  const second = sheet('B', [
    ['产品ID', '库存'],
    [id(1), 5],
    [id(2), 6],
  ]);
  joinCatalogues([first, second], ['A', 'B']);
  expect([...first.columns.stock!.state]).toEqual([CELL.missing]);
  expect(first.raw('stock', 0)).toBe('');
  expect(second.size).toBe(2);
});

describe('a sheet that completes another one', () => {
  const own = sheet('A', [
    ['产品ID', '起订量', '价格'],
    [id(1), 5, ''],
    [id(2), 6, 2],
  ]);
  const other = sheet('B', [
    ['产品ID', '起订量', '价格'],
    [id(2), 8, 9],
    [id(3), 7, 3],
    [id(1), '', 4],
  ]);
  const joined = (winners: readonly string[]) =>
    joinCatalogues([own, other], ['A', 'B'], {
      onlyFirst: true,
      wins: (part) => winners.includes(part),
    });

  test('adds no rows of its own', () => {
    const result = joined([]);
    expect(cells(result, 'productId')).toEqual([id(1), id(2)]);
    expect(cells(result, 'moq')).toEqual([5, 6]);
    expect(cells(result, 'price')).toEqual([4, 2]);
  });

  test('says which products it alone has, unless nothing is to be kept', () => {
    const third = sheet('C', [['产品ID'], [id(2)], [id(3)], [id(4)], [id(4)]]);
    const onlyIn = (keep?: number) =>
      problemsOf(
        joinCatalogues([own, other, third], ['A', 'B', 'C'], {
          onlyFirst: true,
          ...(keep !== undefined && { keep }),
        }),
        'onlyIn',
      );
    // What two other sheets have is in none of them alone.
    expect(onlyIn()).toEqual([{ kind: 'onlyIn', part: 'C', id: id(4), row: 14 }]);
    expect(onlyIn(0)).toEqual([]);
  });

  test('wins where it is to, if its cell can be read', () => {
    const result = joined(['B']);
    expect(cells(result, 'moq')).toEqual([5, 8]);
    expect([...result.catalogue.columns.moq!.values]).toEqual([5, 8]);
    expect(problemsOf(result, 'conflict')).toMatchObject([
      { field: 'price', kept: { part: 'B', raw: 9 }, other: { part: 'A', raw: 2 } },
      { field: 'moq', kept: { part: 'B', raw: 8 }, other: { part: 'A', raw: 6 } },
    ]);
    expect(result.catalogue.place('moq', 1)).toMatchObject({ sheet: 'B', row: 12 });
  });
});

test('all that did not fit is counted, and the first of each kind kept, of conflicts the first of each field', () => {
  const rows = Array.from({ length: 30 }, (_, at) => `16000000001${at + 10}`);
  const grid = (of: number): Grid => [
    ['product ID', 'MOQ', 'lead time'],
    ...rows.map((id) => [id, of, 5 * of]),
    ['', 1, 1],
    ['', 1, 1],
  ];
  const parts = [sheet('A', grid(1)), sheet('B', grid(2))];
  const { problems, counts, conflicts, matched } = joinCatalogues(parts, ['A', 'B'], { keep: 1 });
  expect(conflicts).toEqual({ moq: 30, leadTimeDays: 30 });
  expect(counts).toEqual({ conflict: 60, noId: 4 });
  expect(problems.map(({ kind }) => kind).sort()).toEqual(['conflict', 'conflict', 'noId', 'noId']);
  expect(matched).toBe(30);
});

test('a listing of several rows is one product that both have, and differs once; a price differs in each row', () => {
  const result = join(
    [
      ['产品ID', '标题', '规格', '价格', '库存'],
      [id(1), 'Steel bottle', 'red', 3, 10],
      ['', '', 'blue', 4, 20],
      [id(2), 'Desk lamp', '', 5, 30],
    ],
    [
      ['产品ID', '标题', '价格'],
      [id(1), 'Steel bottle 500 ml', 9],
    ],
  );
  expect([...result.catalogue.listing!]).toEqual([0, 0, 2]);
  expect(result.matched).toBe(1);
  expect(result.conflicts).toEqual({ title: 1, price: 2 });
  expect(problemsOf(result, 'conflict').map(({ field, kept }) => [field, kept.row])).toEqual([
    ['title', 12],
    ['price', 12],
    ['price', 13],
  ]);
});
