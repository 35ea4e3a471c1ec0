import {
  findHeader,
  layoutOf,
  matchHeaders,
  type ColumnMatch,
  type Grid,
  type Layout,
  type RawCell,
} from '../../../src/catalogue';

/** The last column, beside those of any product sheet. */
function columnOf(header: string, cells: readonly RawCell[]): ColumnMatch {
  const rows = cells.map((cell) => ['LED lamp', '在售', cell]);
  const result = findHeader([['产品名称', '商品状态', header], ...rows]);
  if (result.kind !== 'found') throw new Error(result.kind);
  return result.columns.at(-1)!;
}

function layout(header: readonly string[], ...rows: readonly RawCell[][]): Layout {
  const grid: Grid = [header, ...rows];
  const result = findHeader(grid);
  if (result.kind !== 'found') throw new Error(result.kind);
  return layoutOf(result, { grid });
}

const U = (name: string): string => `https://x.test/${name}.jpg`;

describe('a header that only resembles a name', () => {
  test('loses the field where clearly most cells can’t be read, and says so', () => {
    expect(columnOf('供应商起订量', ['面议', '请咨询', '见附件'])).toMatchObject({
      field: null,
      why: 'unknown',
      suggestion: { field: 'moq', reason: 'cells' },
    });
  });

  test.each([
    ['all can be read', ['100', '20', '5']],
    ['half of them can', ['面议', '20', '见附件', '5']],
    ['there are none', ['', '', '']],
  ])('keeps it where %s', (_, cells) => {
    expect(columnOf('供应商起订量', cells)).toMatchObject({ field: 'moq', why: 'loose' });
  });

  test('only the first rows are asked', () => {
    const cells = [
      ...Array.from({ length: 199 }, () => '20'),
      ...Array.from({ length: 900 }, () => 'x'),
    ];
    expect(columnOf('供应商起订量', cells).field).toBe('moq');
  });

  test('has no vote to lose without cells', () => {
    const result = matchHeaders(['产品ID', '供应商起订量']);
    expect(result).toMatchObject({ columns: [{ field: 'productId' }, { field: 'moq' }] });
  });
});

test.each([
  ['起订量', ['面议', '请咨询'], 'moq'],
  ['MOQ (pcs)', ['ask', 'ask'], 'moq'],
])('a name that is known keeps its field whatever the cells of %s hold', (header, cells, field) => {
  expect(columnOf(header, cells).field).toBe(field);
});

test.each<[string, RawCell[], string]>([
  ['quality_score', ['0.704', '0.685', '0.9', '1'], 'qualityScore'],
  ['Review score', [0.92, 0.87, 0.66], 'reviewScore'],
  ['price_tier', ['低价', '高价', '中价'], 'priceTiers'],
  ['Quality', ['A grade', 'export', 'standard'], 'qualityScore'],
  ['Ship to', ['12 Main Street', 'Anna Lee', 'warehouse 3'], 'markets'],
  ['有效期', ['16天', '12个月', '90天'], 'certificateExpiry'],
])('%s over %j is no %s, though its name is known', (header, cells, field) => {
  expect(columnOf(header, cells)).toMatchObject({
    field: null,
    suggestion: { field, reason: 'cells' },
  });
});

test.each<[string, RawCell[], string]>([
  ['Quality', [4.2, '3.8', '4.6'], 'qualityScore'],
  ['Ship to', ['USA', 'Germany', 'Saudi'], 'markets'],
])('%s alone over %j is %s', (header, cells, field) => {
  expect(columnOf(header, cells)).toMatchObject({ field, why: 'synonym' });
});

test.each(['Quality inspector', 'Quality remark', 'Ship to address', 'Ship to name'])(
  '%s is no name of a field',
  (header) => {
    expect(columnOf(header, ['Anna', 'Bob']).field).toBeNull();
  },
);

test('a validity is of certificates only where its name says so or a column holds them', () => {
  const fields = (header: readonly string[]) => {
    const result = findHeader([header, ['Red wine', '2025-05-01', 'CE']]);
    return result.kind === 'found' ? result.columns.map(({ field }) => field) : [];
  };
  expect(fields(['品名', '有效期', '品牌'])).toEqual(['title', null, 'brand']);
  expect(fields(['品名', '有效期', '证书'])).toEqual([
    'title',
    'certificateExpiry',
    'certificates',
  ]);
  expect(fields(['品名', '证书有效期', '品牌'])).toEqual(['title', 'certificateExpiry', 'brand']);
  const lone = findHeader([
    ['品名', '有效期'],
    ['Red wine', '2025-05-01'],
  ]);
  expect(lone).toMatchObject({
    columns: [{}, { suggestion: { field: 'certificateExpiry', reason: 'alone' } }],
  });
});

test('of two columns with one header the one behind the title is of the listing', () => {
  const found = layout(
    ['产品', '重量', '成本参考', '上架产品名称', '重量', '重新包装'],
    ['猪腩', '5kg', '', '北海道猪腩肉薄片 火锅用', '150g', 'V'],
  );
  expect(found.columns).toEqual({ title: 3, weight: 4 });
});

test('a column without a filled cell yields its field, but not to one that only resembles its name', () => {
  const columns = (header: string[], row: string[]) => layout(header, row).columns;
  expect(columns(['品名', '型号', '货号'], ['LED lamp', '', 'A-1'])).toHaveProperty('model', 2);
  expect(columns(['品名', '型号', '货号'], ['LED lamp', '', ''])).toHaveProperty('model', 1);
  expect(columns(['品名', '型号', '条码'], ['LED lamp', '', '6901234567892'])).toHaveProperty(
    'model',
    2,
  );
  expect(columns(['品名', '起订量', '供应商起订量'], ['LED lamp', '', '5'])).toHaveProperty(
    'moq',
    1,
  );
});

test.each([
  ['安全库存', 'stock'],
  ['库存预警', 'stock'],
  ['外箱毛重', 'weight'],
  ['Carton Weight', 'weight'],
  ['Sold by weight', 'weight'],
])('%s is not %s, for a word of it says of what it is', (header, field) => {
  expect(columnOf(header, ['5', '6'])).toMatchObject({
    field: null,
    suggestion: { field, reason: 'word' },
  });
});

test('nothing is suggested that another column is', () => {
  const result = matchHeaders(['产品ID', '库存', '安全库存']);
  if (result.kind !== 'found') throw new Error(result.kind);
  expect(result.columns[2]).toEqual({
    column: 2,
    header: '安全库存',
    field: null,
    confidence: 0,
    why: 'unknown',
  });
});

describe('the cells decide between two readings of a header', () => {
  test.each<[string, RawCell[], string | null]>([
    ['商品编码', ['1601234567890', '1601234567891'], 'productId'],
    ['商品编码', ['SP-1', 'SP-2'], 'model'],
    ['商品编码', ['6901234567892', '6901234567893'], 'model'],
    ['编号', ['62001234567', '62001234568'], 'productId'],
    ['产品编号', ['A-100', 'A-101'], 'model'],
    ['Item_ID', ['ABS61A11', 'ABS61A21'], 'model'],
    ['条码', ['6901234567892', 6901234567893], 'model'],
    ['条码', ['见包装', '见包装'], null],
    ['Product Type', ['Electronics > Audio', 'Home > Lamps'], 'category'],
    ['Product Type', ['RTS', '商机品'], 'productType'],
    ['Product Type', ['PROCURED', 'PROCURED'], null],
    ['类型', ['交易品', '商机品'], 'productType'],
    ['类型', ['red', 'blue'], null],
    ['类型', ['优品', '爆品'], 'tier'],
    ['类型', ['电子 > 音频', '家居 > 灯具'], 'category'],
    ['Type', ['RTS', '商机品'], 'productType'],
    ['Type', ['优品', '爆品'], 'tier'],
    ['Type', ['Electronics > Audio', 'Home > Lamps'], 'category'],
    ['Type', ['red', 'blue'], null],
    ...['商品类型', '产品类型'].flatMap((header): [string, RawCell[], string][] => [
      [header, ['优品', '爆品'], 'tier'],
      [header, ['电子 > 音频', '家居 > 灯具'], 'category'],
    ]),
    ...['产品', '商品', '货品', 'Product', 'Item', '商品编号', 'Product No.'].map(
      (header): [string, RawCell[], string] => [header, ['A-100', 'A-101'], 'model'],
    ),
    ['Ship to', ['US', 'DE'], 'markets'],
    ['Ships to', ['Warehouse 5', 'Warehouse 6'], null],
    ['Images', [6, 5, 3], 'imageCount'],
    ['Images', [`${U('a')}, ${U('b')}`, U('c')], 'imageCount'],
    ['Images', ['see folder', 'see folder'], null],
    ['视频链接', ['是', '否'], 'hasVideo'],
    ['Video URL', ['https://x.test/v.mp4', ''], 'hasVideo'],
  ])('%s over %j is %s', (header, cells, field) => {
    expect(columnOf(header, cells).field).toBe(field);
  });

  test('Item is a title, or a number', () => {
    const fields = (cells: readonly string[]) =>
      layout(['Item', 'Price', 'MOQ'], ...cells.map((cell) => [cell, '5', '10'])).columns;
    expect(fields(['LED desk lamp', 'Steel pipe'])).toHaveProperty('title', 0);
    expect(fields(['A-100', 'A-101'])).toHaveProperty('model', 0);
  });

  test('Description is a title, but not a page of the shop', () => {
    const fields = (cell: string) => layout(['Item #', 'Description', 'Price'], ['A-1', cell, '5']);
    expect(fields('LED desk lamp').columns).toHaveProperty('title', 1);
    expect(fields('<p>A lamp</p>').columns).not.toHaveProperty('title');
  });
});

describe('columns that give a field together', () => {
  test.each([
    ['最低价', '最高价'],
    ['min_price', 'max_price'],
    ['skuMinPrice', 'skuMaxPrice'],
    ['价格（最低）', '价格（最高）'],
    ['最低价(USD)', '最高价(USD)'],
  ])('%s and %s are a range', (low, high) => {
    const found = layout(['产品ID', high, low], ['1600000000000', 9, 5]);
    expect(found.derived).toEqual({ price: { kind: 'range', low: 2, high: 1 } });
    expect(found.columns).not.toHaveProperty('price');
  });

  test('the lower end alone is the value, the upper one alone is not', () => {
    expect(layout(['产品ID', '最低价'], ['1600000000000', 5]).columns).toHaveProperty('price', 1);
    expect(layout(['产品ID', '最高价'], ['1600000000000', 5]).columns).toEqual({ productId: 0 });
  });

  test('numbered columns of pictures are counted, blank ones and the main one among them', () => {
    const header = ['产品ID', '主图', '图片1', '图片2', '图片3', 'Variant Image'];
    const row = ['1600000000000', U('m'), U('a'), U('b'), '', U('v')];
    expect(layout(header, row).derived).toEqual({
      imageCount: { kind: 'count', columns: [1, 2, 3, 4] },
    });
  });

  test.each([
    [['主图1/Image 1', '主图2/Image 2']],
    [['主图1\nImage 1', '主图2\nImage 2']],
    [['图片 / 主图1/Image 1', '图片 / 主图2/Image 2']],
    [['主图①', '主图②']],
    [['Main image (主图)', 'Image 2 (附图)']],
  ])('%j are columns of pictures', (header) => {
    const rows = [U('a'), U('b')];
    expect(layout(['产品ID', ...header], ['1600000000000', ...rows]).derived).toEqual({
      imageCount: { kind: 'count', columns: [1, 2] },
    });
  });

  test('a list of addresses is counted', () => {
    expect(
      layout(['产品ID', '图片链接'], ['1600000000000', `${U('a')};${U('b')}`]).derived,
    ).toEqual({
      imageCount: { kind: 'count', columns: [1] },
    });
  });

  test.each([
    [['产品图'], [U('a')]],
    [
      ['产品图', '图片链接'],
      [U('a'), U('a')],
    ],
    [
      ['图片1', '图片2'],
      ['red.', 'blue'],
    ],
  ])('%j over %j say nothing of the number of pictures', (header, row) => {
    expect(layout(['产品ID', ...header], ['1600000000000', ...row]).derived).toBeUndefined();
  });

  test('an address of a video says that there is one', () => {
    const found = layout(['产品ID', 'Video URL'], ['1600000000000', 'https://x.test/v.mp4']);
    expect(found.derived).toEqual({ hasVideo: { kind: 'present', column: 1 } });
  });

  test('a column of the field itself wins', () => {
    const header = ['产品ID', '价格', '最低价', '最高价', '图片数', '图片1', '图片2'];
    const found = layout(header, ['1600000000000', 6, 5, 9, 6, U('a'), U('b')]);
    expect(found.derived).toBeUndefined();
    expect(found.columns).toMatchObject({ price: 1, imageCount: 4 });
  });

  test('and so does a column that the caller names', () => {
    const grid = [
      ['产品ID', '最低价', '最高价', 'X'],
      ['1600000000000', 5, 9, 6],
    ];
    const result = findHeader(grid, { mapping: { price: 'D' } });
    if (result.kind !== 'found') throw new Error(result.kind);
    const { columns, derived } = layoutOf(result, { grid });
    expect(columns).toHaveProperty('price', 3);
    expect(derived).toBeUndefined();
  });

  test('each is shown with its field', () => {
    const result = findHeader([
      ['产品ID', 'Image 1', 'Image 2'],
      ['1600000000000', U('a'), U('b')],
    ]);
    expect(result).toMatchObject({
      columns: [
        { field: 'productId' },
        { field: 'imageCount', part: 'picture', header: 'Image 1' },
        { field: 'imageCount', part: 'picture', header: 'Image 2' },
      ],
    });
    if (result.kind === 'found') expect(result.absent).not.toContain('imageCount');
  });
});
