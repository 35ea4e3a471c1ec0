import fc from 'fast-check';
import {
  CELL,
  buildCatalogue,
  buildCatalogueInSlices,
  columnLetters,
  compileLayout,
  readField,
  type Catalogue,
  type Column,
  type Grid,
  type Layout,
  type RawCell,
} from '../../../src/catalogue';
import { CURRENCIES, FIELD_KEYS, type FieldKey } from '../../../src/fields';
import { idNumber } from '../../../src/catalogue/cells/idNumber';
import { cellOf } from './cellOf';

const layout: Layout = {
  firstRow: 2,
  columns: { productId: 0, title: 1, price: 2, moq: 3, tier: 4, keywords: 5, samples: 6 },
};

const grid: Grid = [
  ['Report'],
  ['产品ID', '标题', '价格', '起订量', '分层', '关键词', '样品'],
  [1600123456789, 'LED strip', '$12.05-$13.85', 20, '爆品', 'led, strip', '是'],
  ['', ' ', '\u00a0', '', '', '', ''],
  ['A-1', '', 5, 'many', 'hot', 'led, strip', false],
  [],
  [1.5, 'Lamp', '-', '100 pieces'],
];

/** Everything that a catalogue says of its rows. */
function contents(catalogue: Catalogue): unknown {
  const rows = Array.from({ length: catalogue.size }, (_, row) =>
    Object.entries(catalogue.columns).map(([field, column]) => [
      field,
      column.state[row],
      cellOf(column, row),
      catalogue.place(field as FieldKey, row),
      catalogue.raw(field as FieldKey, row),
    ]),
  );
  return { rows, rowNumbers: [...catalogue.rowNumbers] };
}

describe('buildCatalogue', () => {
  const catalogue = buildCatalogue(grid, layout);
  const { ok, missing, invalid } = CELL;

  test('leaves out blank rows and keeps the row numbers of Excel', () => {
    expect(catalogue.size).toBe(3);
    expect([...catalogue.rowNumbers]).toEqual([3, 5, 7]);
  });

  test('has the columns of the layout and no others, each with `size` rows', () => {
    expect(Object.keys(catalogue.columns).sort()).toEqual(Object.keys(layout.columns).sort());
    for (const column of Object.values(catalogue.columns)) expect(column.state).toHaveLength(3);
  });

  test('types each cell and says what could not be read; short rows miss their cells', () => {
    const { productId, title, price, moq, samples } = catalogue.columns;
    expect(productId?.values).toEqual(['1600123456789', 'A-1', '']);
    expect([...productId!.state]).toEqual([ok, ok, invalid]);
    expect(title?.values).toEqual(['LED strip', '', 'Lamp']);
    expect([...title!.state]).toEqual([ok, missing, ok]);
    expect([...price!.low]).toEqual([12.05, 5, NaN]);
    expect([...price!.high]).toEqual([13.85, 5, NaN]);
    expect([...price!.currency]).toEqual([CURRENCIES.indexOf('USD'), 255, 255]);
    expect([...price!.state]).toEqual([ok, ok, missing]);
    expect([...moq!.values]).toEqual([20, NaN, 100]);
    expect([...moq!.state]).toEqual([ok, invalid, ok]);
    expect([...samples!.values]).toEqual([1, 0, NaN]);
    expect([...samples!.state]).toEqual([ok, ok, missing]);
  });

  test('gives equal words one code, however they are spelt, and equal lists one entry', () => {
    const { tier, keywords } = catalogue.columns;
    expect([...tier!.codes]).toEqual([0, 0, -1]);
    expect(tier!.entries).toEqual(['hot']);
    expect([...keywords!.codes]).toEqual([0, 0, -1]);
    expect(keywords!.entries).toEqual([['led', 'strip']]);
  });

  test('finds the raw cell and its place', () => {
    expect(catalogue.place('price', 1)).toEqual({ row: 5, column: 'C' });
    expect(catalogue.raw('price', 0)).toBe('$12.05-$13.85');
    expect(catalogue.raw('samples', 1)).toBe(false);
    expect(catalogue.raw('samples', 2)).toBe('');
    expect(catalogue.place('stock', 0)).toBeUndefined();
    expect(catalogue.raw('stock', 0)).toBe('');
    expect(catalogue.place('price', 3)).toBeUndefined();
    expect(catalogue.raw('price', -1)).toBe('');
  });

  test('places cells of a range that does not begin at A1', () => {
    const moved = buildCatalogue([['', 'Lamp']], {
      firstRow: 0,
      columns: { title: 1 },
      sheet: '商品',
      rowOffset: 11,
      columnOffset: 25,
    });
    expect(moved.place('title', 0)).toEqual({ sheet: '商品', row: 12, column: 'AA' });
    expect(moved.raw('title', 0)).toBe('Lamp');
  });

  test.each([
    ['nothing', []],
    ['a header only', grid.slice(0, 2)],
    ['blank rows only', [[], [], ['', '  '], []]],
  ])('makes an empty catalogue of %s', (_, rows) => {
    const empty = buildCatalogue(rows, layout);
    expect(empty.size).toBe(0);
    expect(empty.columns.title?.values).toEqual([]);
    expect(empty.columns.price?.low).toHaveLength(0);
    expect(empty.columns.tier?.codes).toHaveLength(0);
  });

  test('keeps a row that has something outside the mapped columns', () => {
    const only = buildCatalogue([['', '', 'red']], { firstRow: 0, columns: { title: 0 } });
    expect([...only.columns.title!.state]).toEqual([missing]);
  });

  test('keeps more distinct words than it remembers texts, each with one code', () => {
    const words = Array.from({ length: 25_000 }, (_, i) => [`word ${i % 24_000}`, `a${i},b`]);
    const { columns } = buildCatalogue(words, {
      firstRow: 0,
      columns: { category: 0, keywords: 1 },
    });
    expect(columns.category!.entries).toHaveLength(24_000);
    expect(columns.category!.codes[24_500]).toBe(columns.category!.codes[500]);
    expect(columns.category!.entries[columns.category!.codes[24_999]!]).toBe('word 999');
    expect(columns.keywords!.entries[columns.keywords!.codes[24_999]!]).toEqual(['a24999', 'b']);
  });
});

describe('buildCatalogueInSlices', () => {
  test('tells how far it is', () => {
    const steps: unknown[] = [];
    const slices = buildCatalogueInSlices(grid, layout, 2);
    let slice = slices.next();
    for (; slice.done !== true; slice = slices.next()) steps.push(slice.value);
    expect(steps).toEqual([2, 4, 5].map((done) => ({ done, total: 5 })));
    expect(contents(slice.value)).toEqual(contents(buildCatalogue(grid, layout)));
  });
});

describe('compileLayout', () => {
  test('reads one grid after another, each with entries of its own', () => {
    const { build } = compileLayout({ firstRow: 0, columns: { tier: 0, keywords: 1 } });
    const first = build([['爆品', 'a,b']]);
    const second = build([
      ['优品', 'c'],
      ['爆品', 'a,b'],
    ]);
    expect(first.columns.tier!.entries).toEqual(['hot']);
    expect(second.columns.tier!.entries).toEqual(['premium', 'hot']);
    expect([...second.columns.tier!.codes]).toEqual([0, 1]);
    expect(second.columns.keywords!.entries).toEqual([['c'], ['a', 'b']]);
    expect(contents(build([['爆品', 'a,b']]))).toEqual(contents(first));
  });

  test('fills two catalogues by turns without mixing them', () => {
    const builder = compileLayout({ firstRow: 0, columns: { tier: 0 } });
    const a = builder.buildInSlices([['爆品'], ['优品']], 1);
    const b = builder.buildInSlices([['优品'], ['爆品'], ['优品']], 1);
    for (let i = 0; i < 2; i++) {
      a.next();
      b.next();
    }
    b.next();
    const words = (slices: typeof a) => {
      const { columns } = slices.next().value as Catalogue;
      return [...columns.tier!.codes].map((code) => columns.tier!.entries[code]);
    };
    expect(words(a)).toEqual(['hot', 'premium']);
    expect(words(b)).toEqual(['premium', 'hot', 'premium']);
  });
});

describe('any grid', () => {
  const cell: fc.Arbitrary<RawCell> = fc.oneof(
    fc.constantFrom<RawCell>('', ' ', '-', '#REF!', 'Y', '否', 'US', '爆品', 'RTS', '照明', '12天'),
    fc.constantFrom<RawCell>(
      '$1-$2',
      '1-9: $5; 10+: $4',
      'CE (长期)',
      '91.8%',
      '1,200',
      '２０',
      -0,
    ),
    fc.constantFrom<RawCell>('2026-05-25', 46_167.5, '1.6E+12', 1600123456789, -3, 0.5, NaN),
    fc.integer({ min: -2, max: 50_000 }),
    fc.double(),
    fc.boolean(),
    fc.string({ maxLength: 6 }),
  );
  const any = fc.array(fc.array(cell, { maxLength: FIELD_KEYS.length }), { maxLength: 8 });
  const all: Layout = {
    firstRow: 0,
    columns: Object.fromEntries(FIELD_KEYS.map((field, at) => [field, at])),
  };

  test('is the same in slices as in one go', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 4 }), (rows, sliceRows) => {
        const slices = buildCatalogueInSlices(rows, all, sliceRows);
        let slice = slices.next();
        while (slice.done !== true) slice = slices.next();
        expect(contents(slice.value)).toEqual(contents(buildCatalogue(rows, all)));
      }),
    );
  });

  test('says of each cell what its reader says', () => {
    fc.assert(
      fc.property(any, (rows) => {
        const catalogue = buildCatalogue(rows, all);
        for (const field of FIELD_KEYS) {
          const column: Column | undefined = catalogue.columns[field];
          for (let row = 0; row < catalogue.size; row++) {
            const reading = readField(field, catalogue.raw(field, row));
            if (column === undefined) expect(reading.state).toBe('missing');
            if (column === undefined) continue;
            expect(column.state[row]).toBe(CELL[reading.state]);
            if (reading.state !== 'ok') continue;
            const value: unknown =
              field === 'certificateExpiry' ? (reading.value as { to: number }).to : reading.value;
            expect(cellOf(column, row)).toEqual(value);
            if (column.kind === 'id') expect(column.numbers[row]).toBe(idNumber(String(value)));
          }
        }
      }),
    );
  });
});

describe('columnLetters', () => {
  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16_384, 'XFD'],
  ])('%d is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});
