import { groupTotals } from '../../src/report';
import { checkOf, finish } from '../taskpane/sampleCheck';

const HEADER = ['产品ID', '产品标题', '类目', '负责人', '目标国', '规格', '价格（USD）', '库存'];

test('a listing of several rows is one product of a group, and its rows are counted beside', () => {
  const check = checkOf([
    HEADER,
    ['1600000000017', 'Steel bottle 500 ml', '保温杯', '小王', '美国、德国', 'red', 3.4, 90],
    ['', '', '', '', '', 'blue', 4.2, 55],
    ['', '', '', '', '', 'green', 4.2, 55],
    ['1600000000024', 'Desk lamp 10 W', '台灯', '小王', '美国', '', 5.4, 80],
    ['1600000000031', 'Yoga mat 6 mm', '瑜伽垫', '小李', '德国', '', 5.4, 80],
  ]);
  const counts = (field: 'owner' | 'markets') =>
    Object.fromEntries(
      finish(groupTotals(check, field)).map(({ key, products, rows }) => [key, [products, rows]]),
    );
  expect(counts('owner')).toEqual({ 小王: [2, 4], 小李: [1, 1] });
  expect(counts('markets')).toEqual({ US: [2, 4], DE: [2, 4] });
});
