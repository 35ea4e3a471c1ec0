import { contentCompetitivenessRules } from './competitivenessContent';
import { resultCompetitivenessRules } from './competitivenessResults';
import { serviceGuaranteeRules } from './service';
import { tierPriceRules } from './tierPrice';
import { promotionRules, showcaseRules } from './traffic';
import { truthfulEditRules } from './truthfulEdits';
import { truthfulFactRules } from './truthfulFacts';
import { truthfulTitleRules } from './truthfulTitle';
import { announced } from '../origins';
import type { GovernanceItemInput, RuleInput } from '../types';

const truthfulRules = [...truthfulTitleRules, ...truthfulFactRules, ...truthfulEditRules];
const competitivenessRules = [...contentCompetitivenessRules, ...resultCompetitivenessRules];

/** Every governance check; a finding arises where the test of one is unmet. */
export const governanceRules: RuleInput[] = [
  ...truthfulRules,
  ...tierPriceRules,
  ...serviceGuaranteeRules,
  ...showcaseRules,
  ...promotionRules,
  ...competitivenessRules,
];

const idsOf = (rules: readonly RuleInput[]): string[] => rules.map((rule) => rule.id);

/** The six announced items. */
export const governance: GovernanceItemInput[] = [
  {
    id: 'truthful',
    title: { zh: '真实表达', en: 'truthful expression' },
    why: {
      zh: '价格、起订量、标题和属性要与实际一致。',
      en: 'Price, MOQ, title and attributes must tell the truth.',
    },
    rules: idsOf(truthfulRules),
    ...announced(),
  },
  {
    id: 'tierPrice',
    title: { zh: '阶梯价与规格价', en: 'tier prices and prices per spec' },
    why: {
      zh: '询盘品设置阶梯价或规格价，让买家看到确定的价格。',
      en: 'Inquiry products set tier prices or a price per spec, so that buyers see a definite price.',
    },
    rules: idsOf(tierPriceRules),
    ...announced(),
  },
  {
    id: 'serviceGuarantee',
    title: { zh: '到货保障与无忧退', en: 'guaranteed delivery and easy return' },
    why: {
      zh: '支持到货保障和无忧退，降低买家的交易顾虑。',
      en: 'Guaranteed delivery and easy return take away a buyer’s worries.',
    },
    rules: idsOf(serviceGuaranteeRules),
    ...announced(),
  },
  {
    id: 'showcase',
    title: { zh: '优品绑定橱窗', en: 'premium products in the showcase' },
    why: {
      zh: '把橱窗留给优品，曝光效果更好。',
      en: 'Showcase slots work best for premium products.',
    },
    rules: idsOf(showcaseRules),
    ...announced(),
  },
  {
    id: 'promotion',
    title: { zh: '分阶段推广', en: 'a promotion plan for each stage' },
    why: {
      zh: '不同阶段的商品加入对应的推广计划。',
      en: 'Products of each stage join the plan made for it.',
    },
    rules: idsOf(promotionRules),
    ...announced(),
  },
  {
    id: 'competitiveness',
    title: { zh: '提升竞争力', en: 'competitiveness' },
    why: {
      zh: '从价格力、服务力、内容力和国家特色提升商品。',
      en: 'Products improve in price, service, content and country features.',
    },
    rules: idsOf(competitivenessRules),
    ...announced(),
  },
];
