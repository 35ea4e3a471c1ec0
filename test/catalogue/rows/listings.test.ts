import { buildCatalogue, CELL, compileLayout, rowTexts, type Layout } from '../../../src/catalogue';

/** Columns: ID, title, category, colour (no field), price, stock, MOQ. */
const layout: Layout = {
  firstRow: 0,
  columns: { productId: 0, title: 1, category: 2, price: 4, stock: 5, moq: 6 },
};
const SPEAKER = ['1600000000001', 'Portable Speaker 10W', 'Speakers', 'black', 12, 100, 20];
const LAMP = ['1600000000002', 'LED Desk Lamp', 'Lamps', 'white', 6, 500, 50];

const heads = (rows: Parameters<typeof buildCatalogue>[0], more: Partial<Layout> = {}) => {
  const { listing, size } = buildCatalogue(rows, { ...layout, ...more });
  return listing === undefined ? Array.from({ length: size }, (_, at) => at) : [...listing];
};

describe('rows of one listing', () => {
  test('have one product ID', () => {
    const red = [...SPEAKER.slice(0, 3), 'red', 13, 80, 20];
    expect(heads([SPEAKER, red, LAMP])).toEqual([0, 0, 2]);
  });

  test('leave ID and title empty under a product', () => {
    const red = ['', '', '', 'red', 13, 80, ''];
    const catalogue = buildCatalogue(
      [SPEAKER, red, ['', '', '', 'white', '', '', ''], LAMP],
      layout,
    );
    expect([...catalogue.listing!]).toEqual([0, 0, 0, 3]);
    const { title, category, price, stock, moq } = catalogue.columns;
    expect(title!.values.slice(0, 3)).toEqual(Array(3).fill(SPEAKER[1]));
    expect(category!.codes[2]).toBe(category!.codes[0]);
    expect([...price!.low]).toEqual([12, 13, 12, 6]);
    expect([...moq!.values]).toEqual([20, 20, 20, 50]);
    // How many of the white ones there are is not known.
    expect(stock!.state[2]).toBe(CELL.missing);
    expect(catalogue.raw('title', 1)).toBe(SPEAKER[1]);
    expect(catalogue.place('title', 1)).toEqual({ row: 1, column: 'B' });
    expect(catalogue.place('price', 1)).toEqual({ row: 2, column: 'E' });
  });

  test('are merged downwards, with an ID of their own each', () => {
    const own = (id: string, colour: string) => [id, '', '', colour, 13, 80, ''];
    const merges = [1, 2, 6].map((left) => ({ top: 0, bottom: 2, left, right: left }));
    const grid = [SPEAKER, own('1600000000011', 'red'), own('1600000000012', 'white'), LAMP];
    const catalogue = buildCatalogue(grid, { ...layout, merges });
    expect([...catalogue.listing!]).toEqual([0, 0, 0, 3]);
    expect(catalogue.columns.title!.values[2]).toBe(SPEAKER[1]);
    expect(catalogue.columns.productId!.values[2]).toBe('1600000000012');
  });

  /** Columns: handle, title, body, vendor, tags, colour, model, weight, price; five have no field. */
  const columns = { title: 1, model: 6, weight: 7, price: 8 };
  const MUG = ['mug', 'Enamel Mug 350ml', '<p>x</p>', 'Acme', 'New', 'red', 'MU-1', 0.3, 9];

  test('repeat the name that a shop has for them, and leave out title, body, vendor and tags', () => {
    const blue = ['mug', '', '', '', '', 'blue', 'MU-1', 0.3, 9];
    const bowl = ['bowl', 'Enamel Bowl', '<p>x</p>', 'Acme', 'New', '', 'BO-1', 0.5, 8];
    expect(heads([MUG, blue, bowl, ['bowl', ...blue.slice(1)]], { columns })).toEqual([0, 0, 2, 2]);
  });

  test('are not those of another name, nor one that lacks its title alone', () => {
    const other = ['bowl', '', '', '', '', 'blue', 'BO-1', 0.3, 9];
    const forgotten = ['mug', '', '<p>y</p>', 'Acme', '', 'blue', 'MU-2', 0.3, 9];
    expect(heads([MUG, other], { columns })).toEqual([0, 1]);
    expect(heads([MUG, forgotten], { columns })).toEqual([0, 1]);
  });
});

describe('rows of their own', () => {
  test('a category that is merged over several products makes no listing of them', () => {
    const merges = [{ top: 0, bottom: 1, left: 2, right: 2 }];
    const catalogue = buildCatalogue([SPEAKER, [...LAMP.slice(0, 2), '', ...LAMP.slice(3)]], {
      ...layout,
      merges,
    });
    expect(catalogue.listing).toBeUndefined();
    expect(catalogue.columns.category!.codes[1]).toBe(catalogue.columns.category!.codes[0]);
  });

  test('the same row twice, titles that contradict, rows of one ID apart', () => {
    expect(heads([SPEAKER, SPEAKER])).toEqual([0, 1]);
    expect(heads([SPEAKER, ['1600000000001', 'Garden Hose', 'Garden', '', 3, 1, 5]])).toEqual([
      0, 1,
    ]);
    expect(heads([SPEAKER, LAMP, [...SPEAKER.slice(0, 3), 'red', 13, 80, 20]])).toEqual([0, 1, 2]);
  });

  test('after a gap, or another category, nothing holds from above', () => {
    const red = ['', '', '', 'red', 13, 80, ''];
    expect(heads([SPEAKER, [], red])).toEqual([0, 1]);
    expect(heads([SPEAKER, ['', '', 'Lamps', 'red', 13, 80, '']])).toEqual([0, 1]);
  });

  test('a product whose title was forgotten, in a sheet without IDs', () => {
    const columns = { title: 1, category: 2, price: 4, stock: 5, moq: 6 };
    const forgotten = ['', '', 'Speakers', 'red', 13, 80, 20];
    expect(heads([SPEAKER, forgotten], { columns })).toEqual([0, 1]);
  });
});

describe('a row alone', () => {
  const { buildRow, mayGoOn } = compileLayout(layout);

  test('that may go on with a listing says what it says, and the rest is unknown', () => {
    const red = ['', '', '', 'red', 13, 80, ''];
    expect(mayGoOn(red)).toBe(true);
    expect(Object.keys(buildRow(red)!.columns)).toEqual(['price', 'stock']);
  });

  test('that names a product is taken as it is', () => {
    for (const row of [SPEAKER, ['1600000000001', '', 'Speakers', '', 12, 100, 20]]) {
      expect(mayGoOn(row)).toBe(false);
      expect(Object.keys(buildRow(row)!.columns)).toHaveLength(6);
    }
  });

  test('that is no product has none', () => {
    expect(buildRow(['合计', '', '', '', 18, 600, ''])).toBeUndefined();
  });
});

describe('a lone cell below a total', () => {
  const TOTAL = ['合计', '', '', '', 18, 600, ''];
  const sizeOf = (cell: string | number, at: number, products: Layout['products'] = []) => {
    const row = layoutRow(cell, at);
    return buildCatalogue([SPEAKER, LAMP, TOTAL, row], { ...layout, products }).size;
  };
  const layoutRow = (cell: string | number, at: number) =>
    SPEAKER.map((_, each) => (each === at ? cell : ''));

  test.each([
    ['Lamps', 2],
    ['remark of the finance department', 3],
    [12.5, 4],
    [600, 5],
  ])('%j in column %i is no product', (cell, at) => {
    expect(sizeOf(cell, at)).toBe(2);
  });

  test('is one where it is an ID or a title, where a person says so, and without a total', () => {
    expect(sizeOf('1600000000003', 0)).toBe(3);
    expect(sizeOf('Floor Lamp 3000K for Living Rooms', 1)).toBe(3);
    expect(sizeOf('Lamps', 2, [rowTexts(layoutRow('Lamps', 2))])).toBe(3);
    expect(buildCatalogue([SPEAKER, LAMP, layoutRow('Lamps', 2)], layout).size).toBe(3);
  });
});

test('headers whose fields a person chose are left out where they recur, products are not', () => {
  const layout = {
    firstRow: 0,
    columns: { title: 0, model: 1, category: 2 },
    named: { title: '货名', model: '代号', category: '归属' },
  };
  const grid = [
    ['Desk lamp', 'Round', 'Lamps'],
    ['货名', '代号', '归属'],
    ['Floor lamp', 'Square', 'Lamps'],
  ];
  const { rowNumbers } = buildCatalogue(grid, layout);
  expect([...rowNumbers]).toEqual([1, 3]);
});
