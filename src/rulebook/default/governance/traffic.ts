import { announced, assumed } from '../origins';
import type { RuleInput } from '../types';

/** Item 4: premium products have a showcase slot. */
export const showcaseRules: RuleInput[] = [
  {
    id: 'premium_without_showcase',
    title: { zh: '优品未绑定橱窗', en: 'premium product without showcase' },
    why: {
      zh: '公告要求优品绑定橱窗，橱窗带来优先曝光。',
      en: 'The announcement asks to bind premium products to a showcase slot, which gives them priority.',
    },
    fix: {
      zh: '在橱窗管理里把该商品换上橱窗，先替换零效果的商品。',
      en: 'Put it in a slot in showcase management, in place of a product without effect.',
    },
    severity: 'warning',
    applies: { kind: 'is', value: 'premium', expect: true },
    test: { kind: 'is', value: 'showcase', expect: true },
    effort: 1,
    ...announced(),
  },
  {
    id: 'showcase_zero_inquiry',
    title: { zh: '橱窗商品没有商机', en: 'showcase product without demand' },
    why: {
      zh: '占着橱窗却没有询盘，浪费了给优品的位置。',
      en: 'It holds a slot without a single inquiry, a place that a premium product could use.',
    },
    fix: {
      zh: '先优化首图和价格；一个月仍没有询盘，就换上别的优品。',
      en: 'Improve first image and price; if a month later there is still no inquiry, give the slot to a premium product.',
    },
    severity: 'advice',
    applies: { kind: 'is', value: 'showcase', expect: true },
    test: { kind: 'above', value: 'inquiries' },
    threshold: { default: 0 },
    effort: 3,
    ...assumed(
      '橱窗位有限，应留给有商机的商品',
      'slots are few and should go to products with demand',
    ),
  },
];

/** Item 5: each stage joins its promotion plan. */
export const promotionRules: RuleInput[] = [
  {
    id: 'promotion_plan_missing',
    title: { zh: '未加入推广计划', en: 'no promotion plan' },
    why: {
      zh: '公告建议每个阶段的商品加入对应的推广计划。',
      en: 'The announcement asks products of each stage to join its promotion plan.',
    },
    fix: {
      zh: '在营销中心加入：新品选新品成长或测品测款，优品选优品抢位，爆品选爆品助推。',
      en: 'Join in the marketing centre: 新品成长 or 测品测款 for new products, 优品抢位 for premium, 爆品助推 for hot ones.',
    },
    severity: 'advice',
    test: { kind: 'filled', field: 'promotionPlan' },
    effort: 2,
    ...announced(),
  },
  {
    id: 'promotion_plan_stage',
    title: { zh: '推广计划与阶段不符', en: 'promotion plan does not fit the stage' },
    why: {
      zh: '计划与商品阶段不符，推广费花不到点上。',
      en: 'A plan for another stage spends the budget in the wrong place.',
    },
    fix: {
      zh: '按商品阶段换计划：新品、成长品、优品、爆品各有对应计划。',
      en: 'Change to the plan of the product’s stage: new, growing, premium or hot.',
    },
    severity: 'advice',
    test: { kind: 'is', value: 'promotion.stageFits', expect: true },
    effort: 2,
    ...assumed(
      '计划名称公开，哪个计划对应哪个阶段按名称推断，可在设置中修改',
      'the names of the plans are public; which stage each fits is told from its name, editable in the settings',
    ),
  },
];
