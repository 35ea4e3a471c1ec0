import { assumed, OLD_SCORE_PAGES, publicAt } from '../origins';
import type { RuleInput } from '../types';

const newHabit = assumed(
  '参照内容力品池的假定标准，略低',
  'the assumed standards of the content pool, a little lower',
);

const trafficHabit = assumed(
  '统计窗口公开：曝光和访客近 30 天，询盘和支付买家近 90 天；数值参照该行业的热销水平',
  'the windows are public: 30 days for exposure and visitors, 90 days for inquiries and paying buyers; the numbers are what hot sellers of the industry reach',
);

/** What the new arrival pool asks; its age of 90 days is public. */
export const newArrivalConditions: RuleInput[] = [
  {
    id: 'newArrival.age',
    title: { zh: '上架天数', en: 'days since listing' },
    why: {
      zh: '新品指上架 90 天以内的商品，过期无法补救。',
      en: 'A product is new for 90 days after listing, which no work can change later.',
    },
    fix: {
      zh: '已超过 90 天的商品改走其他品池；新款请发布为新商品，不要重复铺货。',
      en: 'Aim an older product at another pool; publish a truly new design as a new product, not a duplicate.',
    },
    severity: 'warning',
    test: {
      kind: 'all',
      of: [
        { kind: 'atMost', value: 'listed.days' },
        { kind: 'atLeast', value: 'listed.days', limit: 0 },
      ],
    },
    threshold: { default: 90 },
    effort: 5,
    mendable: false,
    ...publicAt(OLD_SCORE_PAGES),
  },
  {
    id: 'newArrival.quality',
    title: { zh: '质量分', en: 'quality score' },
    why: {
      zh: '新品没有交易数据，平台先看信息质量。',
      en: 'A new product has no trade results yet, so its information counts first.',
    },
    fix: {
      zh: '在商品编辑页按质量分提示逐项优化，达到要求的分数（按 5 分制）。',
      en: 'Follow the quality score hints on the product edit page up to the score asked (out of 5).',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'quality.outOf5' },
    threshold: { default: 4 },
    effort: 3,
    ...newHabit,
  },
  {
    id: 'newArrival.images',
    title: { zh: '主图数量', en: 'main images' },
    why: {
      zh: '新品要靠图片让买家认识。',
      en: 'Images introduce a new product to buyers.',
    },
    fix: {
      zh: '在商品编辑页补足主图，含细节和使用场景。',
      en: 'Add main images on the product edit page, with details and use.',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'imageCount' },
    threshold: { default: 5 },
    effort: 2,
    ...newHabit,
  },
  {
    id: 'newArrival.title',
    title: { zh: '标题', en: 'title' },
    why: { zh: '没有标题的商品搜不到。', en: 'A product without a title cannot be found.' },
    fix: {
      zh: '在商品编辑页填写英文标题，写明核心词、材质和用途。',
      en: 'Enter a title on the product edit page with core word, material and use.',
    },
    severity: 'warning',
    test: { kind: 'filled', field: 'title' },
    effort: 1,
    ...newHabit,
  },
  {
    id: 'newArrival.price',
    title: { zh: '有价格', en: 'price given' },
    why: {
      zh: '没有价格的新品很难带来询盘。',
      en: 'A new product without a price draws few inquiries.',
    },
    fix: {
      zh: '在商品编辑页填写阶梯价或规格价，价格大于 0。',
      en: 'Enter tier prices or a price per spec, above 0, on the product edit page.',
    },
    severity: 'warning',
    test: { kind: 'above', value: 'price.stated', limit: 0 },
    effort: 1,
    ...newHabit,
  },
];

/** What the hot seller pool asks: traffic of 30 days, demand of 90. */
export const hotConditions: RuleInput[] = [
  {
    id: 'hot.exposure',
    title: { zh: '曝光量', en: 'exposure' },
    why: {
      zh: '爆品要有远高于普通商品的曝光。',
      en: 'A hot seller is seen far more often than others.',
    },
    fix: {
      zh: '绑定橱窗并加入爆品助推或关键词推广，把近 30 天曝光提上来。',
      en: 'Bind a showcase slot and join a promotion plan to raise exposure over 30 days.',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'exposure' },
    threshold: {
      default: 3000,
      byIndustry: {
        machinery: 1500,
        electrical: 2000,
        electronics: 6000,
        apparel: 6000,
        beauty: 6000,
        jewellery: 5000,
        toys: 5000,
        homeGarden: 5000,
        medical: 2000,
        vehicles: 1500,
        construction: 1500,
      },
    },
    effort: 4,
    ...trafficHabit,
  },
  {
    id: 'hot.visitors',
    title: { zh: '访客数', en: 'visitors' },
    why: { zh: '曝光要能变成真实访客。', en: 'Exposure must turn into real visitors.' },
    fix: {
      zh: '换更清晰的首图，标题前半段放核心词，提高点击。',
      en: 'Use a clearer first image and put the core word early in the title to win clicks.',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'visitors' },
    threshold: {
      default: 120,
      byIndustry: {
        machinery: 60,
        electrical: 80,
        electronics: 200,
        apparel: 200,
        beauty: 200,
        jewellery: 160,
        toys: 160,
        homeGarden: 160,
        medical: 80,
        vehicles: 60,
        construction: 60,
      },
    },
    effort: 4,
    ...trafficHabit,
  },
  {
    id: 'hot.demand',
    title: { zh: '询盘或支付买家', en: 'inquiries or paying buyers' },
    why: {
      zh: '有足够的询盘，或至少 5 个支付买家，才算爆品。',
      en: 'Enough inquiries, or at least 5 paying buyers, make a hot seller.',
    },
    fix: {
      zh: '设好阶梯价和样品，24 小时内回复询盘，促成下单。',
      en: 'Offer tier prices and samples and answer inquiries within 24 hours to win orders.',
    },
    severity: 'warning',
    test: {
      kind: 'any',
      of: [
        { kind: 'atLeast', value: 'inquiries' },
        { kind: 'atLeast', value: 'payingBuyers', limit: 5 },
      ],
    },
    threshold: {
      default: 10,
      byIndustry: {
        machinery: 5,
        electrical: 6,
        electronics: 15,
        apparel: 15,
        beauty: 15,
        medical: 6,
        vehicles: 5,
        construction: 5,
      },
    },
    effort: 4,
    ...trafficHabit,
  },
];
