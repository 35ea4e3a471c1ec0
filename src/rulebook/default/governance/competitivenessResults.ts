import { announced, assumed, OLD_SCORE_PAGES, publicAt, SELLER_TOOLING } from '../origins';
import type { RuleInput } from '../types';

/** Item 6, service and results: what buyers get, and whether they come. */
export const resultCompetitivenessRules: RuleInput[] = [
  {
    id: 'free_samples',
    title: { zh: '不支持样品', en: 'no samples' },
    why: {
      zh: '样品是平台的服务扣分项，也是多数大单的第一步。',
      en: 'Samples are one of the platform’s deductions, and the first step of most large orders.',
    },
    fix: {
      zh: '在商品编辑页打开样品服务，填写样品价和限购数量。',
      en: 'Switch on samples on the product edit page, with a sample price and a limit per buyer.',
    },
    severity: 'advice',
    test: { kind: 'atLeast', value: 'samples' },
    threshold: { default: 1, byIndustry: { machinery: null, vehicles: null, furniture: null } },
    effort: 1,
    ...publicAt(`${SELLER_TOOLING}（不要求的行业为假定 / which industries are exempt is assumed）`),
  },
  {
    id: 'light_customization',
    title: { zh: '不支持轻定制', en: 'no light customization' },
    why: {
      zh: '轻定制是平台的服务扣分项，能留住品牌买家。',
      en: 'Light customization is one of the platform’s deductions and keeps buyers with a brand.',
    },
    fix: {
      zh: '在商品编辑页打开定制服务，写明可改项和各自起订量。',
      en: 'Switch on customization on the product edit page and state what can be changed and from which quantity.',
    },
    severity: 'advice',
    test: { kind: 'atLeast', value: 'customization' },
    threshold: { default: 1, byIndustry: { medical: null, food: null, vehicles: null } },
    effort: 2,
    ...publicAt(`${SELLER_TOOLING}（不要求的行业为假定 / which industries are exempt is assumed）`),
  },
  {
    id: 'response_rate_low',
    title: { zh: '及时回复率偏低', en: 'low response rate' },
    why: {
      zh: '回复慢会失去买家，也拉低服务力。',
      en: 'Slow answers lose buyers and lower service competitiveness.',
    },
    fix: {
      zh: '24 小时内回复每条询盘，打开自动回复并排班；后台按近 30 天另看 5 分钟极速回复率。',
      en: 'Answer every inquiry within 24 hours, with automatic replies and a duty roster; the back office also shows the 5-minute rate, both of 30 days.',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'responseRate' },
    threshold: { default: 0.8 },
    effort: 2,
    ...assumed(
      '略低于行业服务力品池的假定标准',
      'a little below the assumed standard of the industry service pool',
    ),
  },
  {
    id: 'review_score_low',
    title: { zh: '评价分偏低', en: 'low review score' },
    why: { zh: '评价分低，买家多半会离开。', en: 'With a low score, most buyers leave.' },
    fix: {
      zh: '回复并解决每条差评，改掉被反复提到的问题。',
      en: 'Answer and settle every poor review, and mend what several of them name.',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'reviewScore' },
    threshold: { default: 4 },
    effort: 5,
    ...assumed(
      '略低于行业服务力品池的假定标准',
      'a little below the assumed standard of the industry service pool',
    ),
  },
  {
    id: 'zero_effect',
    title: { zh: '零效果商品', en: 'product without effect' },
    why: {
      zh: '上架满 90 天仍没有曝光，占用发布名额和店铺权重。',
      en: 'No exposure after 90 days of listing only takes up room in the store.',
    },
    fix: {
      zh: '重写标题和关键词、换首图；仍无曝光就下架。',
      en: 'Rewrite title and keywords and change the first image; if it stays unseen, take it down.',
    },
    severity: 'warning',
    applies: { kind: 'atLeast', value: 'listed.days', limit: 90 },
    test: { kind: 'above', value: 'exposure' },
    threshold: { default: 0 },
    effort: 2,
    ...publicAt(`${SELLER_TOOLING}; ${OLD_SCORE_PAGES}`),
  },
  {
    id: 'low_click_rate',
    title: { zh: '点击率偏低', en: 'low click-through rate' },
    why: {
      zh: '有曝光却少人点，多半是首图、标题或价格不吸引人。',
      en: 'Seen but seldom clicked: mostly the first image, the title or the price.',
    },
    fix: {
      zh: '换白底清晰的首图，把核心词放到标题前面，核对首页展示价。',
      en: 'Use a clear first image on white, put the core word first in the title, and check the price shown.',
    },
    severity: 'advice',
    applies: { kind: 'atLeast', value: 'exposure', limit: 200 },
    test: { kind: 'atLeast', value: 'conversion.clicks' },
    threshold: { default: 0.01 },
    effort: 3,
    ...assumed(
      '曝光满 200 后，常见点击率约 1%',
      'about 1 % is usual once a product was shown 200 times',
    ),
  },
  {
    id: 'low_inquiry_rate',
    title: { zh: '询盘转化率偏低', en: 'low inquiry rate' },
    why: {
      zh: '有访客却少人询盘，多半是价格、起订量或详情劝退了买家。',
      en: 'Visited but seldom asked about: mostly price, MOQ or details put buyers off.',
    },
    fix: {
      zh: '核对阶梯价和起订量，详情首屏写清交期、认证和样品政策。',
      en: 'Check tiers and MOQ, and state lead time, certificates and samples at the top of the details.',
    },
    severity: 'advice',
    applies: { kind: 'atLeast', value: 'visitors', limit: 50 },
    test: { kind: 'atLeast', value: 'conversion.inquiries' },
    threshold: { default: 0.03 },
    effort: 3,
    ...assumed(
      '访客满 50 后，常见询盘率约 3%',
      'about 3 % is usual once a product had 50 visitors',
    ),
  },
  {
    id: 'target_market_missing',
    title: { zh: '没有写目标国', en: 'no target market' },
    why: {
      zh: '公告把国家特色列为竞争力，没有目标国就无法核对证书和交期。',
      en: 'The announcement counts country features as competitiveness; without a target market neither certificates nor lead time can be checked.',
    },
    fix: {
      zh: '在表格的目标国列写上主销国家，用逗号分开。',
      en: 'Name your main markets in the target markets column, separated by commas.',
    },
    severity: 'advice',
    test: { kind: 'filled', field: 'markets' },
    effort: 1,
    ...announced('国家特色', 'country features'),
  },
];
