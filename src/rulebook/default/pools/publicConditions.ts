import { OLD_SCORE_PAGES, POOLS_2024_PAGE, publicAt, STRENGTH_PAGE } from '../origins';
import type { Test } from '../../schema';
import type { RuleInput } from '../types';

const strengthPublic = publicAt(STRENGTH_PAGE);

/** The standard of the model before 2023-10-10. */
export const growthConditions: RuleInput[] = [
  {
    id: 'growth.score',
    title: { zh: '成长分', en: 'growth score' },
    why: {
      zh: '80 分及以上为实力优品，60–80 分为潜力品。',
      en: '80 points or more made a strength product, 60 to 80 a potential one.',
    },
    fix: {
      zh: '先提高信息质量分，再靠样品单和直接下单积累交易分。',
      en: 'Raise the information part first, then gather trade points with sample and direct orders.',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'growthScore' },
    threshold: { default: 80 },
    effort: 4,
    ...publicAt(OLD_SCORE_PAGES),
  },
];

const rts: Test = { kind: 'oneOf', field: 'productType', words: ['rts'] };
const custom: Test = { kind: 'oneOf', field: 'productType', words: ['custom'] };

/** The former strength standard: one condition of both product types, four of each. */
export const strengthConditions: RuleInput[] = [
  {
    id: 'strength.quality',
    title: { zh: '质量分', en: 'quality score' },
    why: {
      zh: '两类商品都要求信息质量分不低于 4.5。',
      en: 'Both product types need an information quality score of at least 4.5.',
    },
    fix: {
      zh: '在商品编辑页按质量分提示逐项优化，达到要求的分数（按 5 分制）。',
      en: 'Follow the quality score hints on the product edit page up to the score asked (out of 5).',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'quality.outOf5' },
    threshold: { default: 4.5 },
    effort: 3,
    ...strengthPublic,
  },
  {
    id: 'strength.rtsOrderable',
    title: { zh: '可直接下单', en: 'can be ordered directly' },
    why: {
      zh: '直接下单品必须能不经询盘就下单。',
      en: 'A ready-to-ship product must be orderable without an inquiry.',
    },
    fix: {
      zh: '在商品编辑页选择支持直接下单，并填写各规格的价格和库存。',
      en: 'Choose direct ordering on the product edit page and enter price and stock of every spec.',
    },
    severity: 'warning',
    applies: rts,
    test: { kind: 'atLeast', value: 'orderable' },
    threshold: { default: 1 },
    effort: 2,
    ...strengthPublic,
  },
  {
    id: 'strength.rtsFreight',
    title: { zh: '运费可计算', en: 'freight computable' },
    why: {
      zh: '直接下单品要能当场算出运费。',
      en: 'Freight of a ready-to-ship product must be computable on the spot.',
    },
    fix: {
      zh: '填写包装后的重量和尺寸，并绑定运费模板。',
      en: 'Enter packed weight and size, and bind a freight template.',
    },
    severity: 'warning',
    applies: rts,
    test: { kind: 'atLeast', value: 'freightComputable' },
    threshold: { default: 1 },
    effort: 2,
    ...strengthPublic,
  },
  {
    id: 'strength.rtsLeadTime',
    title: { zh: '起订量交期', en: 'lead time at MOQ' },
    why: {
      zh: '直接下单品的起订量交期不得超过 15 天。',
      en: 'The lead time of a ready-to-ship product at MOQ must not exceed 15 days.',
    },
    fix: {
      zh: '在商品编辑页把起订量对应的发货期改到要求的天数以内，并备足现货。',
      en: 'Shorten the lead time at MOQ to what is asked on the product edit page, and keep the stock for it.',
    },
    severity: 'warning',
    applies: rts,
    test: { kind: 'atMost', value: 'leadTimeDays' },
    threshold: { default: 15 },
    effort: 3,
    ...strengthPublic,
  },
  {
    id: 'strength.rtsPayingBuyers',
    title: { zh: '支付买家', en: 'paying buyers' },
    why: {
      zh: '直接下单品要有真实成交（近 90 天）。',
      en: 'A ready-to-ship product must have sold (in the last 90 days).',
    },
    fix: {
      zh: '用优惠券或样品单促成第一单，并走信用保障支付。',
      en: 'Win a first order with a coupon or a sample order, paid through Trade Assurance.',
    },
    severity: 'warning',
    applies: rts,
    test: { kind: 'atLeast', value: 'payingBuyers' },
    threshold: { default: 1 },
    effort: 4,
    ...strengthPublic,
  },
  {
    id: 'strength.customSamples',
    title: { zh: '支持样品', en: 'samples offered' },
    why: {
      zh: '非直接下单品要让买家能先拿样。',
      en: 'A product that is not ready to ship must offer samples.',
    },
    fix: {
      zh: '在商品编辑页打开样品服务，填写样品价和限购数量。',
      en: 'Switch on samples on the product edit page, with a sample price and a limit per buyer.',
    },
    severity: 'warning',
    applies: custom,
    test: { kind: 'atLeast', value: 'samples' },
    threshold: { default: 1 },
    effort: 1,
    ...strengthPublic,
  },
  {
    id: 'strength.customPrice',
    title: { zh: '规格完整、价格明确', en: 'complete specs with a definite price' },
    why: {
      zh: '每个规格都要有明确价格；表格里看不到规格是否完整，这里只查价格。',
      en: 'Every spec needs a definite price; a sheet does not show whether specs are complete, so only the price is checked.',
    },
    fix: {
      zh: '把区间价改成阶梯价或规格价，并补齐各规格。',
      en: 'Replace the price range by tier prices or a price per spec, and complete the specs.',
    },
    severity: 'warning',
    applies: custom,
    test: { kind: 'is', value: 'price.definite', expect: true },
    effort: 2,
    ...strengthPublic,
  },
  {
    id: 'strength.customCustomization',
    title: { zh: '支持定制', en: 'customization offered' },
    why: {
      zh: '非直接下单品要能按买家要求定制。',
      en: 'A product that is not ready to ship must offer customization.',
    },
    fix: {
      zh: '在商品编辑页打开定制服务，写明可改项和各自起订量。',
      en: 'Switch on customization on the product edit page and state what can be changed and from which quantity.',
    },
    severity: 'warning',
    applies: custom,
    test: { kind: 'atLeast', value: 'customization' },
    threshold: { default: 1 },
    effort: 2,
    ...strengthPublic,
  },
  {
    id: 'strength.customInquiries',
    title: { zh: '询盘', en: 'inquiries' },
    why: {
      zh: '非直接下单品要有真实商机（近 180 天）。',
      en: 'A product that is not ready to ship must have drawn demand (in the last 180 days).',
    },
    fix: {
      zh: '优化首图和标题，加入推广计划，带来第一个询盘。',
      en: 'Improve first image and title, and join a promotion plan, to draw a first inquiry.',
    },
    severity: 'warning',
    applies: custom,
    test: { kind: 'atLeast', value: 'inquiries' },
    threshold: { default: 1 },
    effort: 3,
    ...strengthPublic,
  },
];

/** What the semi-managed pool asks; after-sales issues are not in a sheet. */
export const semiManagedConditions: RuleInput[] = [
  {
    id: 'semiManaged.joined',
    title: { zh: '已加入半托管', en: 'is semi-managed' },
    why: {
      zh: '只有加入半托管服务的商品才进入半托管品池。',
      en: 'Only a product under semi-managed service belongs to this pool.',
    },
    fix: {
      zh: '在后台半托管页面为该商品报名；不打算加入的商品不必理会本品池。',
      en: 'Sign the product up on the semi-managed page of the back office; ignore this pool if you do not mean to.',
    },
    severity: 'advice',
    test: { kind: 'is', value: 'semiManaged', expect: true },
    effort: 4,
    mendable: false,
    ...publicAt(POOLS_2024_PAGE),
  },
  {
    id: 'semiManaged.violations',
    title: { zh: '违规数', en: 'violations' },
    why: {
      zh: '半托管品不得有违规或严重售后问题；表格里只能查违规数。',
      en: 'A semi-managed product must have no violation or major after-sales issue; a sheet shows only violations.',
    },
    fix: {
      zh: '在违规管理页申诉或整改，处理完售后纠纷。',
      en: 'Appeal or mend on the violations page, and settle after-sales disputes.',
    },
    severity: 'blocker',
    test: { kind: 'atMost', value: 'violations' },
    threshold: { default: 0 },
    effort: 4,
    ...publicAt(POOLS_2024_PAGE),
  },
  {
    id: 'semiManaged.quality',
    title: { zh: '质量分', en: 'quality score' },
    why: {
      zh: '半托管品要求质量分不低于 4.5。',
      en: 'A semi-managed product needs a quality score of at least 4.5.',
    },
    fix: {
      zh: '在商品编辑页按质量分提示逐项优化，达到要求的分数（按 5 分制）。',
      en: 'Follow the quality score hints on the product edit page up to the score asked (out of 5).',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'quality.outOf5' },
    threshold: { default: 4.5 },
    effort: 3,
    ...publicAt(POOLS_2024_PAGE),
  },
];
