import type { Grid, Layout, RawCell } from '../../../src/catalogue';
import { FIELD_KEYS, type FieldKey } from '../../../src/fields';
import { layoutOf } from '../../support/layouts';
import { Random } from '../../support/random';
import { sampleGrid } from '../../support/sampleSheet';

export interface SpoiltOptions {
  readonly rows: number;
  readonly language: 'zh' | 'en';
  readonly seed: number;
  /** Share of columns that are left out, and of cells that are emptied. */
  readonly dropped?: number;
  readonly blanked?: number;
}

/** Titles and prices that the generator does not write. */
const ODD_CELLS: Partial<Record<FieldKey, readonly RawCell[]>> = {
  title: [
    '不锈钢保温杯 不锈钢吸管杯 500ml 全网最低',
    'Чехол для телефона, чехол силиконовый',
    'Чехол — для планшета',
    'ＡＢＣ　Phone Case ＡＢＣ，phone stand！！！',
    '【新款】红色，蓝色。手机壳 手机壳',
    'Café Crème Café Cups ÉCLAIR éclair',
    'Battery-free kids toy, not for children under 3!!! ??? !!!',
    'toy toys Toys-R-Us 2024 2024 a a the the',
    '👶 baby 🚲',
    'Silicone 1kg+0.1kg, 1,000g 1000g 000g E-bike bike T‑shirt shirt 2．5V 5V 1.2.3a 3a-b.c-c',
    '家用不锈钢真空保温杯水杯',
    'TWS蓝牙耳机 5.3',
    'Bluetooth Headset 蓝牙耳机',
    'Nike nike-style shoes',
  ],
  brand: ['NIKE', 'adidas originals', 'Disney授权'],
  price: ['CN¥12.50-¥15.00', '€8', 5],
  currency: ['', 'EUR', 'RMB'],
  industry: ['机械设备', 'Toys, mother and baby', '不知道'],
  certificates: [
    'CE(EMC)、RoHS2.0, FCC ID',
    'CE (25/05/2020 - 25/05/2024)、UN38.3 (25/05/2025 - 25/05/2029)、MSDS',
    'EN71:2014+A1; CPC certificate; CE-LVD 证书',
    'CE FCC+RoHS & UL 8750 (25/05/2020 - 25/05/2029)',
    'CE pending, RoHS 已过期, FCC expired 2020-05-25, TÜV SÜD REACH',
    '无',
    '有',
    'CE 申请中',
  ],
  tier: ['', '普通品', '优品'],
};

/** A sample sheet with holes, and cells that the generator does not write. */
export function spoiltSheet({ rows, language, seed, dropped = 0, blanked = 0 }: SpoiltOptions): {
  grid: Grid;
  layout: Layout;
} {
  const random = new Random(seed);
  const fields = FIELD_KEYS.filter((field) => field === 'title' || !random.chance(dropped));
  const [header, ...products] = sampleGrid({ rows, language, seed, fields });
  const spoilt = products.map((cells) =>
    cells.map((cell, at) => {
      const odd = ODD_CELLS[fields[at]!];
      if (random.chance(blanked)) return '';
      return odd !== undefined && random.chance(0.04) ? random.pick(odd) : cell;
    }),
  );
  return { grid: [header!, ...spoilt], layout: layoutOf(fields) };
}
