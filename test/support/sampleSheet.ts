import type { Grid, RawCell } from '../../src/catalogue';
import { FIELD_KEYS, FIELDS, MARKETS, type FieldKey, type MarketKey } from '../../src/fields';
import { serialOf } from '../../src/evaluator';
import { PRODUCT_KINDS, type ProductKind } from './products';
import { Random } from './random';

export interface SampleOptions {
  readonly rows: number;
  readonly language: 'zh' | 'en';
  readonly seed?: number;
  /** ISO date on which the sheet was made; dates in it lie around it. */
  readonly asOf?: string;
  /** Columns of the sheet; all fields if absent. */
  readonly fields?: readonly FieldKey[];
}

type Cells = Record<FieldKey, RawCell>;

const MARKETS_SOLD_TO: readonly (readonly MarketKey[])[] = [
  ['US'],
  ['US', 'DE'],
  ['DE', 'FR', 'IT'],
  ['GB'],
  ['JP', 'KR'],
  ['SA', 'AE'],
  ['BR', 'MX'],
  ['AU'],
  ['IN'],
  ['RU'],
  ['CA'],
];
const PLANS = ['新品成长', '测品测款', '优品抢位', '爆品助推', '关键词推广', '定向推广'];
const OWNERS = ['李雷', '韩梅梅', '王芳', 'Amy'];

/**
 * A seller's own sheet with one header row: most products in order, every kind of fault somewhere.
 * The same options give the same sheet.
 */
export function sampleSheet(options: SampleOptions): { header: string[]; rows: RawCell[][] } {
  const { rows, language, seed = 20231010, asOf = '2026-11-23', fields = FIELD_KEYS } = options;
  const random = new Random(seed);
  const today = serialOf(asOf);
  const made: RawCell[][] = [];
  for (let number = 0; number < rows; number++) {
    const cells = product(random, number, language, today);
    const fault = FAULTS[number % (2 * FAULTS.length)];
    fault?.(cells, random, today);
    if (random.chance(0.25)) random.pick(FAULTS)(cells, random, today);
    made.push(fields.map((field) => cells[field]));
  }
  return { header: fields.map((field) => FIELDS[field].name[language]), rows: made };
}

/** The sheet as one grid, its header first. */
export function sampleGrid(options: SampleOptions): Grid {
  const { header, rows } = sampleSheet(options);
  return [header, ...rows];
}

function product(random: Random, number: number, language: 'zh' | 'en', today: number): Cells {
  const kind = PRODUCT_KINDS[number % PRODUCT_KINDS.length]!;
  const price = round(between(random, kind.price));
  const moq = random.whole(...kind.moq);
  const weight = round(between(random, kind.weight));
  const fresh = random.chance(0.2);
  const rts = random.chance(0.5);
  const neglected = random.chance(0.45);
  const visitors = random.chance(0.12) ? random.whole(250, 3000) : random.whole(4, 55);
  const yes = language === 'zh' ? '是' : 'Yes';
  const markets = random.pick(MARKETS_SOLD_TO).map((key) => MARKETS[key].name[language]);
  const leadTime = Math.min(random.whole(...kind.leadTime), rts ? 15 : Infinity);
  const tier = random.pick(['爆品', '优品', '潜力优品', '普通品'] as const);
  return {
    productId: String(1600000000000 + number * 7919 + random.whole(0, 999)),
    title: titleOf(kind, random, number),
    model: `YP-${1000 + number}`,
    category: kind.category[language],
    industry: '',
    markets: markets.join(language === 'zh' ? '、' : ', '),
    listedOn: today - (fresh ? random.whole(5, 85) : random.whole(120, 900)),
    productType: rts ? 'RTS' : language === 'zh' ? '定制品' : 'Customization',
    price: rts && random.chance(0.5) ? price : `$${price.toFixed(2)}-$${(price * 1.2).toFixed(2)}`,
    currency: 'USD',
    priceTiers: tiersText(price, moq, random),
    moq,
    unit: language === 'zh' ? '件' : 'pieces',
    leadTimeDays: random.chance(0.2) ? `${Math.max(1, leadTime - 5)}-${leadTime}` : leadTime,
    stock: moq * random.whole(5, 200),
    weight,
    qualityScore: round((neglected ? 3.4 : 4.5) + random.next() * 0.5, 1),
    growthScore: random.whole(50, 118),
    imageCount: neglected ? random.whole(3, 5) : random.whole(6, 10),
    hasVideo: random.chance(0.85) ? yes : language === 'zh' ? '否' : 'No',
    attributeCount: neglected ? random.whole(4, 14) : random.whole(12, 30),
    keywords: [kind.en, `custom ${kind.en}`, `wholesale ${kind.en}`].join(', '),
    sellingPoints: [
      'OEM and ODM service',
      'One year warranty',
      'Fast delivery',
      'Own factory',
    ].join('; '),
    samples: neglected ? random.pick([yes, language === 'zh' ? '否' : 'No']) : yes,
    customization: yes,
    orderable: yes,
    freightComputable: yes,
    guaranteedDelivery: yes,
    easyReturn: random.chance(0.8) ? yes : language === 'zh' ? '否' : 'No',
    semiManaged: random.chance(0.2) ? yes : language === 'zh' ? '否' : 'No',
    showcase: yes,
    promotionPlan: random.chance(0.8) ? planFor(tier, fresh) : random.pick(PLANS),
    exposure: visitors * random.whole(10, 40),
    clicks: visitors + random.whole(0, 200),
    visitors,
    inquiries: Math.round(visitors * (0.02 + random.next() * 0.1)),
    payingBuyers: random.whole(neglected ? 0 : 1, neglected ? 2 : 40),
    orders: random.whole(1, 60),
    reviewScore: round((neglected ? 3.9 : 4.5) + random.next() * 0.5, 1),
    onTimeRate: random.chance(0.5)
      ? round(0.94 + random.next() * 0.06, 3)
      : `${random.whole(94, 100)}%`,
    responseRate: `${random.whole(90, 100)}%`,
    certificates: kind.certificates.join('、'),
    certificateExpiry: validityText(
      today - random.whole(100, 900),
      today + random.whole(200, 1500),
    ),
    testedCoreParts: kind.coreParts.join('、'),
    brand: random.chance(0.8) ? 'Youpin' : '',
    violations: 0,
    tier,
    status: language === 'zh' ? '已上架' : 'Online',
    owner: random.pick(OWNERS),
    previousPrice: price,
    previousMoq: moq,
    previousWeight: weight,
    previousLeadTimeDays: leadTime,
    // The growth page leaves blank what is reached.
    targetVisitors: number % 5 === 1 ? visitors + 20 : '',
    targetInquiries: number % 5 === 2 ? visitors : '',
    targetPayingBuyers: number % 7 === 3 ? 3 : '',
    targetInquiryRate: number % 7 === 4 ? '2%' : '',
  };
}

type Fault = (cells: Cells, random: Random, today: number) => void;

const set =
  (field: FieldKey, ...values: readonly RawCell[]): Fault =>
  (cells, random) => {
    cells[field] = random.pick(values);
  };

/** What goes wrong in real sheets, one thing each. */
const FAULTS: readonly Fault[] = [
  // First, so that it comes twice in 200 rows: one product alone repeats no id.
  set('productId', '1600000000000'),
  set('title', 'cheapest shoes shoes shoes for men'),
  set('title', 'nike style Sneaker Running Shoe'),
  (cells) => {
    cells.title = `${String(cells.title)} ${String(cells.title)} Extra Long Title for Every Buyer`;
  },
  set('title', 'Mug', '★★★ hot!!! SALE Best Quality 100% Guarantee'),
  (cells) => {
    cells.title = 'Hot Selling Adjustable Mobile Phone Stand Aluminium Desk Holder for Office Use';
    cells.model = 'YP-STAND';
    cells.category = 'Consumer Electronics > Phone Holders';
  },
  (cells) => {
    cells.title = `${String(cells.title)} WhatsApp: +86 138 0000 0000`;
  },
  set('title', ''),
  set('category', ''),
  set('price', '$0', '-', 'N/A', '$1.00-$9.00', 3.456),
  set('price', 3.456),
  set('price', 99999),
  (cells) => {
    cells.price = '$199.00';
    cells.category = 'Apparel > Evening Dresses';
  },
  (cells) => {
    cells.price = '$0';
    cells.priceTiers = '1-9: $0; 10+: $0';
  },
  (cells) => {
    cells.price = '$2.00-$9.00';
    cells.priceTiers = '';
    cells.productType = '询盘品';
  },
  set('priceTiers', '', '1-99: $5.00; 100+: $5.50', '100: 4.2/50: 3.9'),
  set('priceTiers', '10-49: $5.123; 50-99: $4.999; 100-199: $4.9; 200-499: $4.8; 500+: $4.7'),
  set('priceTiers', '1-9: $10.00; 10+: $9.00'),
  set('moq', 0, '1.5', '', 'Min. order: 20 pieces', 5000),
  set('leadTimeDays', 60, 45, '', '7-90天', '两周'),
  set('leadTimeDays', ''),
  (cells) => {
    cells.leadTimeDays = 20;
    cells.previousLeadTimeDays = 7;
  },
  (cells) => {
    cells.leadTimeDays = 75;
    cells.previousLeadTimeDays = 7;
  },
  set('stock', 0, 1, ''),
  (cells) => {
    cells.stock = 15;
    cells.moq = 20;
  },
  set('weight', 0, '', 9999),
  set('qualityScore', 3.2, 4.1, '', '4.8/5'),
  set('growthScore', 30, 65, ''),
  set('imageCount', 1, 2),
  set('imageCount', 4, ''),
  set('hasVideo', '否', '×', ''),
  set('attributeCount', 2, 6, ''),
  set('keywords', 'mug, Mug, steel mug'),
  set('keywords', '', 'a, a, a', 'cheap: shoes', 'very long keyword phrase '.repeat(20)),
  set('sellingPoints', '', 'Good', 'x'.repeat(2100)),
  set('samples', '否', '', '×'),
  set('customization', '否', '', 'N'),
  (cells) => {
    cells.customization = 'N';
    cells.productType = '定制品';
  },
  set('orderable', '否', ''),
  set('freightComputable', '否', 'N', ''),
  (cells) => {
    cells.freightComputable = '否';
    cells.productType = 'RTS';
  },
  set('guaranteedDelivery', '否', 'N', ''),
  set('easyReturn', '否', 'N', ''),
  set('showcase', '否', 'N', ''),
  (cells) => {
    cells.showcase = '否';
    cells.semiManaged = '是';
    cells.qualityScore = 4.8;
  },
  set('promotionPlan', ''),
  set('promotionPlan', '爆品助推', '新品成长'),
  (cells) => {
    cells.exposure = 0;
    cells.clicks = 0;
    cells.visitors = 0;
    cells.inquiries = 0;
    cells.payingBuyers = 0;
    cells.orders = 0;
  },
  (cells) => {
    cells.exposure = 90000;
    cells.clicks = 12;
    cells.inquiries = 0;
  },
  set('payingBuyers', 0, ''),
  set('orders', 0),
  set('reviewScore', 3.1, ''),
  set('onTimeRate', 0.6, '71%', ''),
  set('responseRate', '40%', ''),
  set('certificates', '', 'CE', '无', 'ISO9001'),
  (cells, random, today) => {
    cells.certificateExpiry = validityText(today - 2000, today - random.whole(1, 300));
  },
  (cells, random, today) => {
    cells.certificateExpiry = validityText(today - 500, today + random.whole(5, 80));
  },
  set('certificateExpiry', '', '长期', '31/31/2031'),
  set('testedCoreParts', '', '其他部件'),
  set('violations', 1, 3),
  set('previousPrice', 0.5, 500000),
  set('previousMoq', 1),
  set('previousWeight', 0.001),
  set('productId', '', '1.6E+12', 1600000000000),
  set('markets', ''),
  set('markets', '火星'),
  set('listedOn', '', '2026/11/01', '不详'),
  (cells, random, today) => {
    cells.listedOn = today + random.whole(5, 60);
  },
  set('productType', '', '询盘品'),
  set('currency', '', 'CNY'),
  set('brand', 'Nike'),
  set('tier', '低质品', ''),
];

/** The promotion plan that the platform offers to a product of this stage. */
function planFor(tier: string, fresh: boolean): string {
  if (tier === '爆品') return '爆品助推';
  if (tier === '优品') return '优品抢位';
  return fresh ? '新品成长' : '关键词推广';
}

function titleOf(kind: ProductKind, random: Random, number: number): string {
  return `${random.pick(kind.titles)} ${String.fromCharCode(65 + (number % 26))}${number}`;
}

function tiersText(price: number, moq: number, random: Random): string {
  const step = moq * random.whole(5, 20);
  return `${moq}-${step - 1}: $${(price * 1.1).toFixed(2)}; ${step}+: $${price.toFixed(2)}`;
}

function validityText(from: number, to: number): string {
  return `${dayFirst(from)} - ${dayFirst(to)}`;
}

function dayFirst(serial: number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}

function between(random: Random, [low, high]: readonly [number, number]): number {
  return low + random.next() * (high - low);
}

function round(value: number, decimals = 2): number {
  return Number(value.toFixed(decimals));
}
