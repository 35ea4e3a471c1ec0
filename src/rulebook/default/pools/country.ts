import {
  LEAD_TIME_BY_INDUSTRY,
  LEAD_TIME_BY_INDUSTRY_AND_MARKET,
  LEAD_TIME_BY_MARKET,
} from '../leadTimes';
import { assumed } from '../origins';
import type { RuleInput } from '../types';

const byMarketHabit = assumed(
  '参照该国买家的普遍要求，可按行业和国家修改',
  'what buyers of each market usually ask; editable by industry and market',
);

/** What the country selection pool asks, once for each target market. */
export const countrySelectConditions: RuleInput[] = [
  {
    id: 'countrySelect.target',
    title: { zh: '是目标国', en: 'is a target market' },
    why: {
      zh: '只有选作目标国的国家才会评估。',
      en: 'Only a country chosen as a target market is judged.',
    },
    fix: {
      zh: '在表格的目标国列写上该国，并在运费模板里覆盖它。',
      en: 'Name the country in the target markets column, and cover it in the freight template.',
    },
    severity: 'warning',
    test: { kind: 'is', value: 'market.isTarget', expect: true },
    effort: 1,
    ...byMarketHabit,
  },
  {
    id: 'countrySelect.certified',
    title: { zh: '目标国要求的证书齐全有效', en: 'certificates of the market held and valid' },
    why: {
      zh: '缺少目标国法规要求的证书，货物可能被扣或下架。',
      en: 'Without the certificates that the market’s law asks for, goods can be held or delisted.',
    },
    fix: {
      zh: '按证书清单补办缺少或过期的证书，再在证书管理上传并关联到商品。',
      en: 'Obtain the missing or expired certificates in the list, upload them in certificate management and link them to the product.',
    },
    severity: 'blocker',
    test: { kind: 'is', value: 'market.certified', expect: true },
    effort: 5,
    ...assumed(
      '品池要求合规；具体证书取自各国法规，见证书清单',
      'the pool asks for compliance; the certificates are those of each market’s law, see the certificate list',
    ),
  },
  {
    id: 'countrySelect.guaranteedDelivery',
    title: { zh: '到该国有到货保障', en: 'guaranteed delivery to the market' },
    why: {
      zh: '跨国买家最担心货不到、到得晚。',
      en: 'Buyers abroad fear most that goods arrive late or not at all.',
    },
    fix: {
      zh: '选用覆盖该国的平台物流线路，并在商品编辑页勾选到货保障。',
      en: 'Choose a platform logistics line that covers the country and tick guaranteed delivery on the product edit page.',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'guaranteedDelivery' },
    threshold: {
      default: 1,
      byMarket: { RU: null, EAEU: null, ZA: null },
      byIndustryMarket: {
        'vehicles*BR': null,
        'vehicles*SA': null,
        'construction*BR': null,
        'construction*SA': null,
        'machinery*BR': null,
      },
    },
    effort: 2,
    ...byMarketHabit,
  },
  {
    id: 'countrySelect.freight',
    title: { zh: '到该国运费可计算', en: 'freight to the market computable' },
    why: {
      zh: '买家下单前要看到含运费的到手价。',
      en: 'Buyers want the price with freight before they order.',
    },
    fix: {
      zh: '填写包装后的重量和尺寸，绑定覆盖该国的运费模板。',
      en: 'Enter packed weight and size, and bind a freight template that covers the country.',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'freightComputable' },
    threshold: {
      default: 1,
      byIndustryMarket: {
        'vehicles*BR': null,
        'vehicles*SA': null,
        'construction*BR': null,
        'construction*SA': null,
        'machinery*BR': null,
        'machinery*SA': null,
      },
    },
    effort: 2,
    ...byMarketHabit,
  },
  {
    id: 'countrySelect.price',
    title: { zh: '最低价', en: 'lowest price' },
    why: {
      zh: '最低价高出当地买家习惯的范围，点击后很难成单；以美元计。',
      en: 'A lowest price above what local buyers are used to seldom sells; it is counted in US dollars.',
    },
    fix: {
      zh: '为大批量增加更低一档的阶梯价，或在规则库里为本行业改上限。',
      en: 'Add a lower tier for large quantities, or change the limit for your industry in the rulebook.',
    },
    severity: 'warning',
    test: { kind: 'atMost', value: 'price.lowUsd' },
    threshold: {
      default: null,
      byIndustry: {
        apparel: 60,
        textiles: 30,
        beauty: 40,
        toys: 80,
        kitchen: 60,
        homeGarden: 100,
        packaging: 10,
        pets: 60,
      },
      byIndustryMarket: {
        'apparel*JP': 80,
        'apparel*BR': 35,
        'beauty*US': 50,
        'beauty*JP': 60,
        'beauty*BR': 25,
        'toys*BR': 50,
        'kitchen*US': 80,
        'kitchen*DE': 80,
        'kitchen*BR': 40,
        'homeGarden*US': 150,
        'homeGarden*DE': 150,
        'homeGarden*GB': 130,
        'homeGarden*SA': 80,
        'homeGarden*BR': 60,
      },
    },
    effort: 3,
    ...byMarketHabit,
  },
  {
    id: 'countrySelect.leadTime',
    title: { zh: '到该国交货期', en: 'lead time for the market' },
    why: {
      zh: '各国买家能接受的交期不同，日本更短，巴西更长。',
      en: 'Buyers accept different lead times by country: shorter in Japan, longer in Brazil.',
    },
    fix: {
      zh: '在商品编辑页缩短起订量对应的交期；为主销国家备一部分现货。',
      en: 'Shorten the lead time at MOQ on the product edit page, and keep some stock for your main markets.',
    },
    severity: 'warning',
    test: { kind: 'atMost', value: 'leadTimeDays' },
    threshold: {
      default: 15,
      byIndustry: LEAD_TIME_BY_INDUSTRY,
      byMarket: LEAD_TIME_BY_MARKET,
      byIndustryMarket: LEAD_TIME_BY_INDUSTRY_AND_MARKET,
    },
    effort: 4,
    ...byMarketHabit,
  },
  {
    id: 'countrySelect.quality',
    title: { zh: '质量分', en: 'quality score' },
    why: {
      zh: '信息质量高的商品才会被推到国家场景。',
      en: 'Only products with good information are shown in country selections.',
    },
    fix: {
      zh: '在商品编辑页按质量分提示逐项优化，达到该国要求的分数（按 5 分制）。',
      en: 'Follow the quality score hints on the product edit page up to the score of the market (out of 5).',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'quality.outOf5' },
    threshold: {
      default: 4.5,
      byMarket: { US: 4.6, DE: 4.6, GB: 4.6, JP: 4.7, SA: 4.3, BR: 4.3 },
      byIndustryMarket: {
        'machinery*US': 4.4,
        'machinery*DE': 4.5,
        'machinery*GB': 4.4,
        'machinery*JP': 4.5,
        'machinery*SA': 4.2,
        'machinery*BR': 4.2,
        'construction*SA': 4.2,
        'apparel*US': 4.7,
        'apparel*GB': 4.7,
        'beauty*JP': 4.8,
        'electronics*JP': 4.8,
        'furniture*US': 4.5,
      },
    },
    effort: 3,
    ...byMarketHabit,
  },
];
