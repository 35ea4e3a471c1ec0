import { findHeader, otherSheet, type Grid, type OtherSheet } from '../../../src/catalogue';

function kindOf(grid: Grid): OtherSheet | undefined {
  const result = findHeader(grid);
  if (result.kind !== 'found') throw new Error(result.kind);
  return otherSheet(result, grid);
}

describe('a sheet that is none of products', () => {
  test.each<[OtherSheet, string[], (string | number)[]]>([
    ['few', ['name', 'qty', 'brand'], ['Alice', 3, 'x']],
    ['few', ['一级类目', '商品类型'], ['家居', '现货']],
    ['keywords', ['词', '曝光量', '点击量', '点击率', '关键词指数'], ['lamp', 10, 2, 0.2, 5]],
    ['keywords', ['Keyword', 'Impressions', 'Clicks'], ['lamp', 10, 2]],
    [
      'figures',
      ['统计日期', '搜索曝光次数', '搜索点击次数', '询盘个数', '及时回复率'],
      [1, 9, 2, 1, 0.9],
    ],
    ['suppliers', ['Name', 'Brand', 'Country', 'Phone', 'Email'], ['A', 'B', 'US', '1', 'a@b.c']],
    ['freight', ['国家', '重量', '价格', '渠道', '时效'], ['US', 1, 30, 'DHL', '5']],
    [
      'packing',
      ['Item No.', 'Description', 'CTNS', 'G.W. (kg)', 'N.W. (kg)', 'CBM'],
      ['A-1', 'LED lamp', 10, 12, 10, 0.3],
    ],
  ])('%s: %j', (kind, header, row) => {
    expect(kindOf([header, row])).toBe(kind);
  });
});

describe('a sheet of products, however small', () => {
  test.each<[string[], (string | number)[]]>([
    [
      ['产品ID', '备注'],
      ['1600000000000', 'x'],
    ],
    [
      ['标题', '价格'],
      ['LED lamp', 5],
    ],
    [
      ['id', 'name'],
      ['1600000000000', 'LED lamp'],
    ],
    [
      ['ID', '曝光量'],
      ['1600000000000', 5],
    ],
    [
      ['Name', 'Price'],
      ['LED lamp', 5],
    ],
    [
      ['型号', '价格'],
      ['A-1', 5],
    ],
    [
      ['Item No.', 'Description', 'FOB', 'MOQ', 'CTN', 'G.W.', 'CBM'],
      ['A-1', 'Lamp', 5, 9, 1, 2, 3],
    ],
    [
      ['库存', '证书', '价格'],
      [5, 'CE', 9],
    ],
  ])('%j', (header, row) => {
    expect(kindOf([header, row])).toBeUndefined();
  });
});
