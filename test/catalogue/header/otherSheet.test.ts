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
    [
      'reviews',
      ['product_id', 'product_title', 'reviewer_name', 'review_date', 'rating', 'review_text'],
      ['1600000000000', 'LED lamp', 'Ann', '2024-01-02', 5, 'Good'],
    ],
    [
      'reviews',
      ['商品ID', '商品标题', '评价内容', '评价时间'],
      ['1600000000000', 'LED lamp', '很好', '2024-01-02'],
    ],
    [
      'orders',
      ['Order Number', 'Product Name', 'Price', 'Quantity', 'Buyer', 'Shipping Address', 'Paid at'],
      ['1001', 'LED lamp', 5, 2, 'Ann', '1 Main St', '2024-01-02'],
    ],
    [
      'orders',
      ['订单号', '商品标题', '单价', '数量', '买家', '收货地址'],
      ['1001', 'LED灯', 5, 2, '安', '杭州'],
    ],
    [
      'customers',
      ['Customer Name', 'Product Name', 'Category', 'Gender', 'Age', 'Total Spent'],
      ['Ann', 'LED lamp', 'Lights', 'F', 30, 200],
    ],
    [
      'movements',
      ['商品编码', '商品名称', '入库数量', '出库数量', '期末库存', '经手人'],
      ['A1', 'LED灯', 3, 2, 8, '安'],
    ],
    [
      'movements',
      ['SKU', 'Product Name', 'Transaction Type', 'Transaction Date', 'Qty In', 'Qty Out'],
      ['A1', 'LED lamp', 'in', '2024-01-02', 3, 0],
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
      ['Product Name', 'Price', 'Rating', 'Reviews', 'Stock'],
      ['LED lamp', 5, 4.8, 12, 100],
    ],
    [
      ['商品ID', '商品标题', '价格', '买家', '订单数', '评价'],
      ['1600000000000', 'LED灯', 5, 3, 4, 4.8],
    ],
    [
      ['商品标题', '价格', '起订量', '订单号', '买家', '收货地址'],
      ['LED灯', 5, 2, '', '', ''],
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
      ['名称', '品牌', '年份', '对比价格(欧元)'],
      ['Single malt 18 years', 'Glen', 18, 337],
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
