import { FIELDS, FIELD_KEYS, type Field, type FieldKey } from '../../../src/fields';
import { matchHeaders, type ColumnMatch } from '../../../src/catalogue';

const columnsOf = (
  headers: Parameters<typeof matchHeaders>[0],
  mapping?: Parameters<typeof matchHeaders>[1],
): readonly ColumnMatch[] => {
  const result = matchHeaders(headers, mapping);
  if (result.kind !== 'found') throw new Error(`expected columns, got ${result.kind}`);
  return result.columns;
};

const match = (header: string): ColumnMatch => columnsOf([header])[0]!;

describe('every name of the vocabulary is recognised', () => {
  const names = FIELD_KEYS.flatMap((key) => {
    const { name, synonyms }: Field = FIELDS[key];
    return [key, name.zh, name.en, ...synonyms].map((header): [string, FieldKey] => [header, key]);
  });
  test.each(names)('%s is %s', (header, field) => {
    expect(match(header)).toMatchObject({ field, header });
    expect(['exact', 'synonym']).toContain(match(header).why);
  });
});

test('a name of the field itself is exact, another name of it a synonym', () => {
  expect(['price', '价格', '单价', 'Unit price'].map((header) => match(header).why)).toEqual([
    'exact',
    'exact',
    'synonym',
    'synonym',
  ]);
});

describe('a header is recognised however it is written', () => {
  test.each<[string, FieldKey]>([
    // Case and joints
    ['LEAD TIME', 'leadTimeDays'],
    ['lead_time', 'leadTimeDays'],
    ['leadTime', 'leadTimeDays'],
    ['lead-time', 'leadTimeDays'],
    ['Min.Order Quantity', 'moq'],
    ['minOrderQuantity', 'moq'],
    ['PRODUCTID', 'productId'],
    ['product_id', 'productId'],
    // Units, periods and choices in brackets
    ['重量(kg)', 'weight'],
    ['重量（公斤）', 'weight'],
    ['Weight [KG]', 'weight'],
    ['Lead time (days)', 'leadTimeDays'],
    ['交货期【工作日】', 'leadTimeDays'],
    ['价格（美元）', 'price'],
    ['FOB价格（USD）', 'price'],
    ['起订量（单位：件）', 'moq'],
    ['曝光量(近30天)', 'exposure'],
    ['Impressions (last 30 days)', 'exposure'],
    ['是否橱窗(Y/N)', 'showcase'],
    ['按时发货率(%)', 'onTimeRate'],
    ['质量分（满分5）', 'qualityScore'],
    ['标题（英文）', 'title'],
    // Full and half width, spaces, line breaks, zero-width characters
    ['ＭＯＱ', 'moq'],
    ['Ｐｒｉｃｅ（ＵＳＤ）', 'price'],
    ['  产品ID  ', 'productId'],
    ['产 品 名 称', 'title'],
    ['起订量\n(件)', 'moq'],
    ['Product\r\nName', 'title'],
    ['产品\u3000名称', 'title'],
    ['\uFEFF产品ID', 'productId'],
    ['价\u200B格', 'price'],
    // Marks
    ['*必填 产品名称', 'title'],
    ['*产品名称', 'title'],
    ['产品名称*', 'title'],
    ['产品名称（必填）', 'title'],
    ['Price (required)', 'price'],
    ['价格：', 'price'],
    ['选填\n视频', 'hasVideo'],
    // Both languages
    ['产品名称 Product Name', 'title'],
    ['产品名称Product Name', 'title'],
    ['价格/Price', 'price'],
    ['Price 价格', 'price'],
    ['MOQ（最小起订量）', 'moq'],
    ['产品ID / Product ID', 'productId'],
    ['价格 Price (USD)', 'price'],
    ['Lead time\n交货期（天）', 'leadTimeDays'],
    // Words that change nothing
    ['近90天曝光量', 'exposure'],
    ['总点击量', 'clicks'],
    ['商品关键词', 'keywords'],
    ['产品的起订量', 'moq'],
    ['Monthly clicks', 'clicks'],
    // Edits
    ['before.price', 'previousPrice'],
    ['Before Price', 'previousPrice'],
    ['beforeMoq', 'previousMoq'],
    ['before.unitWeight', 'previousWeight'],
    ['before.leadTime', 'previousLeadTimeDays'],
    ['before.leadTime (days)', 'previousLeadTimeDays'],
    ['修改前起订量', 'previousMoq'],
    ['价格（修改前）', 'previousPrice'],
    ['old price', 'previousPrice'],
    ['after.price', 'price'],
    ['after.unitWeight', 'weight'],
    ['修改后交货期', 'leadTimeDays'],
    ['after.title', 'title'],
    ['起订量(修改后)', 'moq'],
  ])('%j is %s', (header, field) => {
    expect(match(header).field).toBe(field);
    expect(match(header).why).not.toBe('loose');
  });
});

describe('a header that only resembles a name is recognised with less confidence', () => {
  test.each<[string, FieldKey]>([
    ['Invetory', 'stock'],
    ['Certifcates', 'certificates'],
    ['Minimun Order Quantity', 'moq'],
    ['Keywrods', 'keywords'],
    ['供应商起订量', 'moq'],
    ['英语产品标题', 'title'],
    ['Alibaba lead time', 'leadTimeDays'],
    ['曝光量(搜索)', 'exposure'],
    ['采样产品标题', 'title'],
  ])('%s is perhaps %s', (header, field) => {
    const { why, confidence, field: found } = match(header);
    expect({ why, found }).toEqual({ why: 'loose', found: field });
    expect(confidence).toBeLessThan(0.9);
    expect(confidence).toBeGreaterThan(0);
  });

  test('an unsure header never takes the field from a sure one', () => {
    const columns = columnsOf(['Keywrods', 'Keywords', 'Alibaba keywords']);
    expect(columns.map(({ why }) => why)).toEqual(['duplicate', 'exact', 'duplicate']);
  });
});

describe('a header that means something else is left alone', () => {
  test.each([
    '1级分组',
    '2级分组',
    '产品分组',
    '更新时间',
    '下架时间',
    'images',
    'properties',
    'before.images',
    'before.title',
    'after.properties',
    '营销曝光次数',
    '标准推广点击次数',
    '全站推广曝光次数',
    '搜索点击率',
    '询盘率',
    '产品链接',
    '产品图',
    '证书编号',
    '证书状态',
    '证书数量',
    'Certificate number',
    '起订量和单位',
    '价格单位',
    '重量单位',
    '品牌ID',
    '类目ID',
    'Category ID',
    '样品价格',
    'Sample price',
    'Sample lead time',
    'Country of origin',
    '原产国',
    '竞品价格',
    'Competitor price',
    '平均价格',
    '广告曝光量',
    '价格变化',
    '价格/起订量',
    'Price & MOQ',
    '标题 关键词',
    '重量（价格）',
    '曝光量（推广）',
    'Height',
    'Prize',
    'Tile',
    'Enterprise',
    'Subtitle language',
    'Untitled',
    'Recategorised',
    'lorem ipsum',
    '备注',
    'No.',
    '***',
    'A long sentence which says that the price of every product has to be written here, in US dollars, without a sign',
  ])('%s', (header) => {
    expect(match(header)).toMatchObject({ field: null, confidence: 0, why: 'unknown' });
  });
});

describe('two columns of one field', () => {
  test('the first of equals takes it', () => {
    expect(columnsOf(['价格', '价格'])).toMatchObject([
      { column: 0, field: 'price', why: 'exact' },
      { column: 1, field: null, why: 'duplicate', confidence: 0 },
    ]);
  });

  test.each([
    [['全店曝光次数', '搜索曝光次数'], '搜索曝光次数'],
    [['月曝光量', '全店曝光次数'], '全店曝光次数'],
    [['询盘人数', '询盘个数'], '询盘个数'],
    [['净重', '毛重'], '毛重'],
    [['price', 'after.price'], 'after.price'],
    [['after.price', 'price'], 'after.price'],
    [['一级类目', '叶子类目'], '叶子类目'],
    [['价格（搜索）', '价格'], '价格'],
  ])('of %j the best takes it', (headers, best) => {
    const columns = columnsOf(headers);
    expect(columns.filter(({ field }) => field !== null).map(({ header }) => header)).toEqual([
      best,
    ]);
    expect(columns.filter(({ why }) => why === 'duplicate')).toHaveLength(1);
  });
});

describe('a mapping', () => {
  const headers = ['产品ID', 'Kosten', '价格', '', 'Beutel'];

  test.each([
    ['letters', 'B', 1],
    ['lower-case letters', 'b', 1],
    ['the header', 'Kosten', 1],
    ['the header, written otherwise', ' KOSTEN ', 1],
    ['an index', 1, 1],
    ['a column without header', 'D', 3],
  ])('names a column by %s', (_, value, column) => {
    const columns = columnsOf(headers, { price: value });
    expect(columns.find(({ field }) => field === 'price')).toMatchObject({
      column,
      confidence: 1,
      why: 'caller',
    });
    expect(columns.find(({ header }) => header === '价格')).toMatchObject({ why: 'duplicate' });
  });

  test('takes a column from the field that its header names', () => {
    const result = matchHeaders(headers, { title: '价格' });
    expect(result).toMatchObject({ kind: 'found' });
    if (result.kind === 'found') expect(result.absent).toContain('price');
    expect(columnsOf(headers, { title: '价格' })[2]).toMatchObject({ field: 'title' });
  });

  test('prefers a header to column letters', () => {
    expect(columnsOf(['x', 'y', 'A'], { price: 'A' })[2]).toMatchObject({ field: 'price' });
  });

  test('says everything that is wrong with it', () => {
    const mapping = {
      price: 'B',
      moq: 1,
      stock: 'Z',
      weight: -1,
      unit: 0.5,
      title: '??',
      colour: 'A',
    };
    expect(matchHeaders(headers, mapping)).toEqual({
      kind: 'badMapping',
      problems: [
        { field: 'moq', column: '1', why: 'taken' },
        { field: 'stock', column: 'Z', why: 'noSuchColumn' },
        { field: 'weight', column: '-1', why: 'noSuchColumn' },
        { field: 'unit', column: '0.5', why: 'noSuchColumn' },
        { field: 'title', column: '??', why: 'noSuchColumn' },
        { field: 'colour', column: 'A', why: 'unknownField' },
      ],
    });
  });
});

test('blank headers are no columns, numbers are unknown ones', () => {
  expect(columnsOf(['', '  ', 2024, '价格'])).toMatchObject([
    { column: 2, header: '2024', why: 'unknown' },
    { column: 3, field: 'price' },
  ]);
});

test('where nothing is known every field is absent and the confidence is 0', () => {
  expect(matchHeaders(['foo', 'bar'])).toMatchObject({
    kind: 'found',
    absent: FIELD_KEYS,
    confidence: 0,
  });
});

test.each([
  ['阶梯价（人民币）', '阶梯价（美元）', 'priceTiers'],
  ['Price (RMB)', 'Price (USD)', 'price'],
])('of %s and %s the one in dollars is taken', (other, dollars, field) => {
  for (const headers of [
    ['产品ID', other, dollars],
    ['产品ID', dollars, other],
  ]) {
    const taken = columnsOf(headers).filter((column) => column.field === field);
    expect(taken.map(({ header }) => header)).toEqual([dollars]);
  }
});
