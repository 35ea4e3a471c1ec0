import { announced, assumed, publicAt, SELLER_AGENT, SELLER_TOOLING } from '../origins';
import type { RuleInput } from '../types';

const tooling = publicAt(SELLER_TOOLING);

/** Item 2: inquiry products have tier prices or a price per spec, and the tiers make sense. */
export const tierPriceRules: RuleInput[] = [
  {
    id: 'tier_price_missing',
    title: { zh: '询盘品未设阶梯价或规格价', en: 'inquiry product without tier prices' },
    found: {
      zh: '询盘品只有区间价 {price}，没有阶梯价或规格价',
      en: 'inquiry product has only a price range, {price}, and no tier prices',
    },
    why: {
      zh: '公告要求询盘品设置阶梯价或规格价，让买家看到确定的价格。',
      en: 'The announcement asks inquiry products for tier prices or a price per spec, so that buyers see a definite one.',
    },
    fix: {
      zh: '在商品编辑页把区间价改成阶梯价（1–4 档）或规格价；发布时只有这两种价格形式。',
      en: 'Replace the range by 1 to 4 price tiers or a price per spec on the product edit page; publishing takes no other form.',
    },
    severity: 'warning',
    marks: 'priceTiers',
    applies: { kind: 'oneOf', field: 'productType', words: ['custom'] },
    test: { kind: 'is', value: 'price.definite', expect: true },
    effort: 2,
    ...announced(),
  },
  {
    id: 'tier_price_many',
    title: { zh: '阶梯价超过 4 档', en: 'more than 4 price tiers' },
    why: {
      zh: '发布时阶梯价最多 4 档，多出的档位会丢失。',
      en: 'Publishing takes 4 price tiers at most, and the others are lost.',
    },
    fix: {
      zh: '合并相近的数量档，保留 4 档以内。',
      en: 'Merge quantities that lie close together until 4 tiers are left.',
    },
    severity: 'warning',
    test: { kind: 'atMost', value: 'tiers.count' },
    threshold: { default: 4 },
    effort: 1,
    ...publicAt(SELLER_AGENT),
  },
  {
    id: 'tier_price_order',
    title: { zh: '阶梯价顺序错误', en: 'price tiers out of order' },
    found: {
      zh: '阶梯价 {tiers}：数量要递增，价格要递减',
      en: 'price tiers {tiers}: quantities must rise and prices fall',
    },
    why: {
      zh: '数量必须逐档增加，价格必须逐档降低。',
      en: 'Quantities must rise and prices must fall from tier to tier.',
    },
    fix: {
      zh: '按数量从小到大排好各档，每档价格低于上一档。',
      en: 'Order the tiers by quantity, each with a lower price than the one before.',
    },
    severity: 'blocker',
    test: { kind: 'is', value: 'tiers.ordered', expect: true },
    effort: 1,
    ...tooling,
  },
  {
    id: 'tier_price_first_moq',
    title: { zh: '首档数量小于起订量', en: 'first tier below MOQ' },
    found: {
      zh: '首档从 {firstTier}起，低于起订量 {moq}',
      en: 'first tier starts at {firstTier}, MOQ is {moq}',
    },
    why: {
      zh: '第一档数量不能小于起订量。',
      en: 'The first tier must not start below the MOQ.',
    },
    fix: {
      zh: '把第一档数量改成与起订量相同。',
      en: 'Let the first tier start at the MOQ.',
    },
    severity: 'blocker',
    test: { kind: 'atLeast', value: 'tiers.firstOverMoq' },
    threshold: { default: 1 },
    effort: 1,
    ...tooling,
  },
  {
    id: 'tier_price_zero',
    title: { zh: '阶梯价有 0 或负数', en: 'tier price of zero or less' },
    why: { zh: '每一档价格都必须大于 0。', en: 'Every tier price must be above 0.' },
    fix: {
      zh: '填写该档真实价格，或删去这一档。',
      en: 'Enter the real price of the tier, or delete the tier.',
    },
    severity: 'blocker',
    test: { kind: 'above', value: 'tiers.lowestPrice' },
    threshold: { default: 0 },
    effort: 1,
    ...tooling,
  },
  {
    id: 'tier_price_decimals',
    title: { zh: '阶梯价小数位过多', en: 'too many decimals in tier price' },
    found: {
      zh: '阶梯价 {tierPrice} 有 {actual} 位小数，最多 {needed} 位',
      en: 'tier price {tierPrice} has {actual} decimals, at most {needed} allowed',
    },
    why: { zh: '阶梯价最多 2 位小数。', en: 'A tier price may have 2 decimals.' },
    fix: {
      zh: '把各档价格四舍五入到 2 位小数，并保持逐档降低。',
      en: 'Round the tier prices to 2 decimals and keep them falling.',
    },
    severity: 'warning',
    test: { kind: 'atMost', value: 'tiers.decimals' },
    threshold: { default: 2 },
    effort: 1,
    ...tooling,
  },
  {
    id: 'range_price',
    title: { zh: '区间价过宽', en: 'price range too wide' },
    found: {
      zh: '价格 {price}，最高价是最低价的 {actual}，最多 {needed}',
      en: 'price {price}: the highest is {actual} the lowest, at most {needed} allowed',
    },
    why: {
      zh: '最高价是最低价的好几倍，买家不知道实际价格，平台会扣信息确定性分。',
      en: 'A high end of several times the low end tells no real price, and the platform deducts points for it.',
    },
    fix: {
      zh: '按规格拆成规格价，或改为阶梯价，缩小区间。',
      en: 'Split it into prices per spec or tier prices, so that the range narrows.',
    },
    severity: 'warning',
    test: { kind: 'atMost', value: 'price.spread' },
    threshold: { default: 3 },
    effort: 2,
    ...assumed(
      '区间价过宽扣分为公开信息，倍数未公开，取 3 倍',
      'that a wide range costs points is public, how wide is not; three times is taken',
    ),
  },
];
