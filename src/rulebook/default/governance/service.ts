import {
  announced,
  assumed,
  EASY_RETURN_PAGE,
  publicAt,
  RTS_PAGE,
  SELLER_TOOLING,
} from '../origins';
import type { RuleInput } from '../types';

const tooling = publicAt(SELLER_TOOLING);

/** Item 3: guaranteed delivery and easy return, and the lead time and freight that carry them. */
export const serviceGuaranteeRules: RuleInput[] = [
  {
    id: 'core_country_arrival_guarantee',
    title: { zh: '未支持到货保障', en: 'no guaranteed delivery' },
    why: {
      zh: '公告要求商品支持到货保障，买家按它筛选。',
      en: 'The announcement asks for guaranteed delivery, and buyers filter by it.',
    },
    fix: {
      zh: '选用平台物流的运费模板，并在商品编辑页勾选到货保障。',
      en: 'Use a freight template of the platform’s logistics and tick guaranteed delivery on the product edit page.',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'guaranteedDelivery' },
    threshold: { default: 1, byIndustry: { vehicles: null, construction: null } },
    effort: 2,
    ...announced('不要求的行业为假定', 'which industries are exempt is assumed'),
  },
  {
    id: 'easy_return_missing',
    title: { zh: '未支持无忧退', en: 'no easy return' },
    why: {
      zh: '公告要求商品支持无忧退，降低买家首单顾虑。',
      en: 'The announcement asks for easy return, which eases a buyer’s first order.',
    },
    fix: {
      zh: '在商家后台开通无忧退（随 TA Plus 提供），并为该商品打开。',
      en: 'Open easy return in the back office (it comes with TA Plus) and switch it on for the product.',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'easyReturn' },
    threshold: {
      default: 1,
      byIndustry: {
        machinery: null,
        electrical: null,
        furniture: null,
        vehicles: null,
        construction: null,
        medical: null,
        food: null,
        packaging: null,
      },
    },
    effort: 2,
    ...announced('不要求的行业为假定', 'which industries are exempt is assumed'),
  },
  {
    id: 'easy_return_limit',
    title: { zh: '起订订单超出无忧退上限', en: 'order at MOQ exceeds easy return' },
    found: {
      zh: '按起订量下单 {actual}，超过无忧退上限 {needed}',
      en: 'an order at MOQ is {actual}, Easy Return covers up to {needed}',
    },
    why: {
      zh: '无忧退只保 3000 美元以内的订单，起订量的订单已超出。没有阶梯价时按价格计算。',
      en: 'Easy return covers orders up to US$ 3,000, and an order at MOQ is larger. Without tiers it is worked out from the price.',
    },
    fix: {
      zh: '降低起订量或增加样品单，让首单金额在 3000 美元以内。',
      en: 'Lower the MOQ or offer sample orders, so that a first order stays within US$ 3,000.',
    },
    severity: 'advice',
    marks: 'moq',
    // Which price of a range an order at MOQ pays only tiers tell, unless the lowest is too much already.
    applies: {
      kind: 'all',
      of: [
        { kind: 'is', value: 'easyReturn', expect: true },
        {
          kind: 'any',
          of: [
            { kind: 'atLeast', value: 'tiers.count', limit: 1 },
            { kind: 'atMost', value: 'price.spread', limit: 1 },
            { kind: 'above', value: 'order.lowUsd' },
          ],
        },
      ],
    },
    test: { kind: 'atMost', value: 'order.usd' },
    threshold: { default: 3000 },
    effort: 2,
    ...publicAt(EASY_RETURN_PAGE),
  },
  {
    id: 'lead_time_exist',
    title: { zh: '缺交货期', en: 'lead time missing' },
    why: {
      zh: '没有交货期，到货保障和交期筛选都用不了。',
      en: 'Without a lead time neither guaranteed delivery nor filters by lead time work.',
    },
    fix: {
      zh: '在商品编辑页按数量填写交货期。',
      en: 'Enter the lead time by quantity on the product edit page.',
    },
    severity: 'warning',
    test: { kind: 'filled', field: 'leadTimeDays' },
    effort: 1,
    ...tooling,
  },
  {
    id: 'lead_time',
    title: { zh: '直接下单品交期过长', en: 'ready-to-ship lead time too long' },
    why: {
      zh: '大陆商家直接下单品的起订量交期不得超过 15 天，逾期不改会被下架。',
      en: 'A ready-to-ship product of a mainland seller must ship within 15 days at MOQ, or is removed if not mended.',
    },
    fix: {
      zh: '把起订量交期改到 15 天以内；做不到的改为非直接下单品。',
      en: 'Set the lead time at MOQ to 15 days or less, or make it an inquiry product.',
    },
    severity: 'blocker',
    applies: { kind: 'oneOf', field: 'productType', words: ['rts'] },
    test: { kind: 'atMost', value: 'leadTimeDays' },
    threshold: { default: 15 },
    effort: 3,
    ...publicAt(`${RTS_PAGE}; ${SELLER_TOOLING}`),
  },
  {
    id: 'shipping_cal',
    title: { zh: '运费不可计算', en: 'freight not computable' },
    why: {
      zh: '算不出运费的商品，买家看不到到手价。',
      en: 'Buyers see no landed price where freight cannot be computed.',
    },
    fix: {
      zh: '填写包装后的重量和尺寸，并绑定运费模板。',
      en: 'Enter packed weight and size, and bind a freight template.',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'freightComputable' },
    threshold: { default: 1 },
    effort: 2,
    ...tooling,
  },
  {
    id: 'on_time_rate_low',
    title: { zh: '按时发货率偏低', en: 'low on-time shipping rate' },
    why: {
      zh: '经常晚发货会让到货保障变成赔付。',
      en: 'Late shipping turns guaranteed delivery into claims.',
    },
    fix: {
      zh: '核对近 90 天晚发订单的原因，把做不到的交期改长。',
      en: 'Look at why orders of the last 90 days shipped late, and lengthen lead times you cannot keep.',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'onTimeRate' },
    threshold: { default: 0.9 },
    effort: 4,
    ...assumed(
      '略低于行业服务力品池的假定标准',
      'a little below the assumed standard of the industry service pool',
    ),
  },
];
