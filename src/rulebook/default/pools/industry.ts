import { LEAD_TIME_BY_INDUSTRY } from '../leadTimes';
import { assumed } from '../origins';
import type { RuleInput } from '../types';

const byIndustryHabit = assumed(
  '参照该行业的普遍情况，可按行业修改',
  'what is usual in each industry; editable by industry',
);

/** What the industry service pool asks; null: not asked of that industry. */
export const industryServiceConditions: RuleInput[] = [
  {
    id: 'industryService.leadTime',
    title: { zh: '起订量交期', en: 'lead time at MOQ' },
    why: {
      zh: '交期长于行业习惯，买家会转向更快的供应商。',
      en: 'Buyers turn to faster suppliers when the lead time exceeds what is usual in the industry.',
    },
    fix: {
      zh: '在商品编辑页把起订量对应的交期缩短到标准以内；备好常用料再承诺。',
      en: 'Shorten the lead time at MOQ on the product edit page; stock the usual materials before you promise it.',
    },
    severity: 'warning',
    test: { kind: 'atMost', value: 'leadTimeDays' },
    threshold: { default: 15, byIndustry: LEAD_TIME_BY_INDUSTRY },
    effort: 4,
    ...byIndustryHabit,
  },
  {
    id: 'industryService.onTimeRate',
    title: { zh: '按时发货率', en: 'on-time shipping rate' },
    why: {
      zh: '按时发货是买家判断供应商是否可靠的首要数据。',
      en: 'On-time shipping is the first figure by which buyers judge reliability.',
    },
    fix: {
      zh: '按承诺交期发货并及时上传运单；做不到的交期先在商品里改长。',
      en: 'Ship within the promised time and upload the waybill at once; lengthen any lead time you cannot keep.',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'onTimeRate' },
    threshold: {
      default: 0.95,
      byIndustry: { machinery: 0.9, furniture: 0.9, vehicles: 0.9, construction: 0.9 },
    },
    effort: 4,
    ...byIndustryHabit,
  },
  {
    id: 'industryService.responseRate',
    title: { zh: '及时回复率', en: 'response rate' },
    why: {
      zh: '买家同时问多家，先回复的先拿到订单。',
      en: 'Buyers ask several suppliers at once, and those who answer first win.',
    },
    fix: {
      zh: '24 小时内回复每条询盘；在接待设置里打开自动回复，并给业务员排班。',
      en: 'Answer every inquiry within 24 hours; switch on automatic replies and keep a duty roster.',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'responseRate' },
    threshold: {
      default: 0.9,
      byIndustry: { machinery: 0.85, vehicles: 0.85, construction: 0.85 },
    },
    effort: 2,
    ...byIndustryHabit,
  },
  {
    id: 'industryService.reviewScore',
    title: { zh: '评价分', en: 'review score' },
    why: {
      zh: '评价分低的商品，买家看完评价就离开。',
      en: 'Buyers leave a product whose reviews are poor.',
    },
    fix: {
      zh: '回复并解决每条差评，交货后请满意的买家评价，把评价分提上来。',
      en: 'Answer and settle every poor review, ask content buyers for one after delivery, and bring the score up.',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'reviewScore' },
    threshold: {
      default: 4.5,
      byIndustry: { machinery: 4.3, furniture: 4.3, construction: 4.3, vehicles: 4.3 },
    },
    effort: 5,
    ...byIndustryHabit,
  },
  {
    id: 'industryService.samples',
    title: { zh: '支持样品', en: 'samples offered' },
    why: {
      zh: '多数买家下大单前先买样品。',
      en: 'Most buyers want a sample before a large order.',
    },
    fix: {
      zh: '在商品编辑页打开样品服务，填写样品价和每人限购数量。',
      en: 'Switch on samples on the product edit page, with a sample price and a limit per buyer.',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'samples' },
    threshold: { default: 1, byIndustry: { machinery: null, vehicles: null, furniture: null } },
    effort: 1,
    ...byIndustryHabit,
  },
  {
    id: 'industryService.customization',
    title: { zh: '支持轻定制', en: 'customization offered' },
    why: {
      zh: '改标、改包装这样的轻定制，是批发买家常提的要求。',
      en: 'Wholesale buyers often ask for light customization such as their logo or packaging.',
    },
    fix: {
      zh: '在商品编辑页打开定制服务，写明可改项（标识、包装、颜色）和各自起订量。',
      en: 'Switch on customization on the product edit page and state what can be changed (logo, packaging, colour) and from which quantity.',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'customization' },
    threshold: { default: 1, byIndustry: { medical: null, food: null, vehicles: null } },
    effort: 2,
    ...byIndustryHabit,
  },
  {
    id: 'industryService.guaranteedDelivery',
    title: { zh: '支持到货保障', en: 'guaranteed delivery' },
    why: {
      zh: '到货保障承诺送达时间，买家更敢下单。',
      en: 'Guaranteed delivery promises an arrival date, so buyers dare to order.',
    },
    fix: {
      zh: '为商品选用平台物流的运费模板，并在商品编辑页勾选到货保障。',
      en: 'Use a freight template of the platform’s logistics and tick guaranteed delivery on the product edit page.',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'guaranteedDelivery' },
    threshold: { default: 1, byIndustry: { vehicles: null, construction: null } },
    effort: 2,
    ...byIndustryHabit,
  },
  {
    id: 'industryService.easyReturn',
    title: { zh: '支持无忧退', en: 'easy return' },
    why: {
      zh: '小额订单的买家看重能不能退。',
      en: 'Buyers of small orders care whether they can return the goods.',
    },
    fix: {
      zh: '在商家后台开通无忧退服务（随 TA Plus 提供），并为该商品打开。',
      en: 'Open the easy return service in the back office (it comes with TA Plus) and switch it on for the product.',
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
    ...byIndustryHabit,
  },
  {
    id: 'industryService.freight',
    title: { zh: '运费可计算', en: 'freight computable' },
    why: {
      zh: '算不出运费，买家就不知道到手价。',
      en: 'Without computable freight a buyer cannot know the landed price.',
    },
    fix: {
      zh: '填写包装后的重量和尺寸，并绑定覆盖目标国的运费模板。',
      en: 'Enter packed weight and size, and bind a freight template that covers your target markets.',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'freightComputable' },
    threshold: { default: 1, byIndustry: { vehicles: null, construction: null } },
    effort: 2,
    ...byIndustryHabit,
  },
  {
    id: 'industryService.certificates',
    title: { zh: '产品证书数', en: 'product certificates' },
    why: {
      zh: '美妆和接触食品的商品，专业买家先看证书。',
      en: 'For beauty and food contact, professional buyers look at certificates first.',
    },
    fix: {
      zh: '在证书管理上传检测报告或认证并关联到商品，审核请预留约两周。',
      en: 'Upload a test report or certificate in certificate management and link it to the product; allow about two weeks for review.',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'certificates.count' },
    threshold: { default: null, byIndustry: { beauty: 1, kitchen: 1 } },
    effort: 4,
    ...byIndustryHabit,
  },
  {
    id: 'industryService.coreParts',
    title: { zh: '经测试核心件数', en: 'tested core parts' },
    why: {
      zh: '美妆和接触食品的商品，买家要看成分或材质的测试。',
      en: 'For beauty and food contact, buyers want ingredients or materials tested.',
    },
    fix: {
      zh: '把主要成分或接触食品的材质送检，并在认证信息里填为“经过测试的核心件”。',
      en: 'Have main ingredients or food contact materials tested and enter them as tested core parts.',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'coreParts.count' },
    threshold: { default: null, byIndustry: { beauty: 1, kitchen: 1 } },
    effort: 4,
    ...byIndustryHabit,
  },
];
