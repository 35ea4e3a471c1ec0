import type { Grid, RawCell } from '../../src/catalogue';
import { FIELD_KEYS, type FieldKey } from '../../src/fields';
import { Random } from './random';
import { sampleSheet, type SampleOptions } from './sampleSheet';

/** Columns of the back office's product export, in its order; the figure says where a cell comes from. */
const COLUMNS: readonly (readonly [header: string, from: FieldKey | 'yesNo' | 'share' | number])[] =
  [
    ['产品ID', 'productId'],
    ['产品名称', 'title'],
    ['是否橱窗', 'showcase'],
    ['是否顶展', 'yesNo'],
    ['是否P4P', 'yesNo'],
    ['搜索曝光次数', 'exposure'],
    ['搜索点击次数', 'clicks'],
    ['搜索点击率', 'share'],
    ['访问人数', 'visitors'],
    ['询盘个数', 'inquiries'],
    ['近90天商机人数', 40],
    ['询盘人数', 30],
    ['询盘率', 'share'],
    ['收藏人数', 20],
    ['分享人数', 5],
    ['对比人数', 9],
    ['提交订单个数', 'orders'],
    ['TM咨询人数', 12],
    ['产品负责人', 'owner'],
    ['RTS线上买家数', 'payingBuyers'],
    ['RTS线上实收GMV', 9000],
    ['全店曝光次数', 90000],
    ['全店点击次数', 4000],
    ['营销曝光次数', 9000],
    ['营销点击次数', 400],
    ['标准推广曝光次数', 5000],
    ['标准推广点击次数', 200],
    ['全站推广曝光次数', 4000],
    ['全站推广点击次数', 150],
  ];

/**
 * The official export for the products of `sampleSheet` with the same options: a preamble, the header
 * on row 6, flags as Y and N, and no price, MOQ, score or certificate.
 */
export function officialExport(options: SampleOptions): Grid {
  const random = new Random(options.seed ?? 6);
  const cellOf = (row: readonly RawCell[], from: (typeof COLUMNS)[number][1]): RawCell => {
    if (from === 'yesNo') return random.chance(0.3) ? 'Y' : 'N';
    if (from === 'share') return `${(random.next() * 10).toFixed(2)}%`;
    if (typeof from === 'number') return random.whole(0, from);
    const cell = row[FIELD_KEYS.indexOf(from)]!;
    return from === 'showcase' ? flag(cell) : cell;
  };
  return [
    ['产品参谋'],
    ['统计周期：2026-08-22 至 2026-11-19'],
    ['导出时间：2026-11-20 09:30:00'],
    ['说明：数据每日更新，仅供参考'],
    [],
    COLUMNS.map(([header]) => header),
    ...sampleSheet(options).rows.map((row) => COLUMNS.map(([, from]) => cellOf(row, from))),
  ];
}

function flag(cell: RawCell): RawCell {
  return cell === '是' || cell === 'Yes' ? 'Y' : cell === '' ? '' : 'N';
}
