import type { PoolInput } from '../types';
import { announced, OLD_SCORE_PAGES, POOLS_2024_PAGE, publicAt, STRENGTH_PAGE } from '../origins';

const numbersAssumed = announced(
  '公告给出品池，标准数值未公开，条件中的数值为假定',
  'it names the pool; the standards are not public, so the numbers of the conditions are assumed',
);

const namedIn2024 = publicAt(
  `${POOLS_2024_PAGE}（标准数值未公开，条件中的数值为假定 / the standards are not public, so numbers of conditions are assumed unless marked public）`,
);

const growth: PoolInput = {
  id: 'growth',
  name: { zh: '成长分', en: 'growth score' },
  why: {
    zh: '2023-10-10 之前，成长分达到 80 分的商品为实力优品。',
    en: 'Before 2023-10-10, a product with a growth score of 80 or more was premium.',
  },
  fix: {
    zh: '提高信息质量和交易数据，让成长分达到 80 分。',
    en: 'Raise information quality and trade results until the growth score reaches 80.',
  },
  scope: 'product',
  conditions: ['growth.score'],
  ...publicAt(OLD_SCORE_PAGES),
};

const industryService: PoolInput = {
  id: 'industryService',
  name: { zh: '行业服务力品池', en: 'industry service pool' },
  why: {
    zh: '各行业买家看重的服务不同，本品池按行业标准评估服务力。',
    en: 'Buyers of each industry value different services, so this pool judges service by industry.',
  },
  fix: {
    zh: '先开通本行业要求的样品、定制、到货保障和无忧退，再改善交期和履约数据。',
    en: 'First switch on the samples, customization, guaranteed delivery and easy return that the industry asks for, then improve lead time and fulfilment.',
  },
  scope: 'product',
  conditions: [
    'industryService.leadTime',
    'industryService.onTimeRate',
    'industryService.responseRate',
    'industryService.reviewScore',
    'industryService.samples',
    'industryService.customization',
    'industryService.guaranteedDelivery',
    'industryService.easyReturn',
    'industryService.freight',
    'industryService.certificates',
    'industryService.coreParts',
  ],
  ...numbersAssumed,
};

const countrySelect: PoolInput = {
  id: 'countrySelect',
  name: { zh: '国家甄选品池', en: 'country selection pool' },
  why: {
    zh: '按行业和国家评估：商品合乎目标国法规、送得到、价格和交期合适。',
    en: 'Judged by industry and country: lawful there, deliverable there, at a fitting price and lead time.',
  },
  fix: {
    zh: '选定目标国，补齐该国要求的证书，并开通到该国的到货保障和运费模板。',
    en: 'Choose the target market, hold the certificates it asks for, and switch on guaranteed delivery and a freight template to it.',
  },
  scope: 'market',
  conditions: [
    'countrySelect.target',
    'countrySelect.certified',
    'countrySelect.guaranteedDelivery',
    'countrySelect.freight',
    'countrySelect.price',
    'countrySelect.leadTime',
    'countrySelect.quality',
  ],
  ...numbersAssumed,
};

const content: PoolInput = {
  id: 'content',
  name: { zh: '内容力品池', en: 'content pool' },
  why: {
    zh: '图片、视频、标题、属性和卖点完整，买家看得明白。',
    en: 'Full images, video, title, attributes and selling points let a buyer understand the product.',
  },
  fix: {
    zh: '在商品编辑页补齐主图、主图视频、属性、卖点和关键词。',
    en: 'On the product edit page, complete main images, video, attributes, selling points and keywords.',
  },
  scope: 'product',
  conditions: [
    'content.quality',
    'content.images',
    'content.video',
    'content.attributes',
    'content.title',
    'content.titleChinese',
    'content.titleForm',
    'content.sellingPoints',
    'content.keywords',
    'content.certificates',
  ],
  ...numbersAssumed,
};

const newArrival: PoolInput = {
  id: 'newArrival',
  name: { zh: '平台新品池', en: 'new arrival pool' },
  why: {
    zh: '上架 90 天内、内容完整的新品有专属流量。',
    en: 'Products listed within 90 days and with complete content get traffic of their own.',
  },
  fix: {
    zh: '趁上架 90 天内补齐图片、标题和价格。',
    en: 'Complete images, title and price within 90 days of listing.',
  },
  scope: 'product',
  conditions: [
    'newArrival.age',
    'newArrival.quality',
    'newArrival.images',
    'newArrival.title',
    'newArrival.price',
  ],
  ...namedIn2024,
};

const hot: PoolInput = {
  id: 'hot',
  name: { zh: '爆品池', en: 'hot seller pool' },
  why: {
    zh: '曝光、访客和商机都领先的商品。',
    en: 'Products that lead in exposure, visitors and demand.',
  },
  fix: {
    zh: '为商品加入推广计划并绑定橱窗，先把曝光和访客做起来。',
    en: 'Join a promotion plan and bind a showcase slot to raise exposure and visitors first.',
  },
  scope: 'product',
  conditions: ['hot.exposure', 'hot.visitors', 'hot.demand'],
  ...namedIn2024,
};

const strength: PoolInput = {
  id: 'strength',
  name: { zh: '实力优品池', en: 'strength pool' },
  why: {
    zh: '沿用原实力优品标准：直接下单品看交易确定性，其他商品看样品、定制和商机。',
    en: 'The former strength standard: ready-to-ship products need certain trade terms, others samples, customization and demand.',
  },
  fix: {
    zh: '先把质量分提到 4.5，再按商品类型补齐运费、交期或样品、定制、明确价格。',
    en: 'Raise the quality score to 4.5, then complete freight and lead time, or samples, customization and a definite price, by product type.',
  },
  scope: 'product',
  conditions: [
    'strength.quality',
    'strength.rtsOrderable',
    'strength.rtsFreight',
    'strength.rtsLeadTime',
    'strength.rtsPayingBuyers',
    'strength.customSamples',
    'strength.customPrice',
    'strength.customCustomization',
    'strength.customInquiries',
  ],
  ...publicAt(`${STRENGTH_PAGE}, ${POOLS_2024_PAGE}`),
};

const semiManaged: PoolInput = {
  id: 'semiManaged',
  name: { zh: '半托管品池', en: 'semi-managed pool' },
  why: {
    zh: '半托管商品没有违规且质量分达到 4.5，即为优品。',
    en: 'A semi-managed product with no violation and a quality score of 4.5 is premium.',
  },
  fix: {
    zh: '先处理完违规和售后问题，再把质量分提到 4.5。',
    en: 'Settle violations and after-sales issues first, then raise the quality score to 4.5.',
  },
  scope: 'product',
  applies: { kind: 'is', value: 'semiManaged', expect: true },
  // Asked again as a condition: a row that does not say whether it is semi-managed names the field.
  conditions: ['semiManaged.joined', 'semiManaged.violations', 'semiManaged.quality'],
  ...publicAt(POOLS_2024_PAGE),
};

/** Every pool; the models say which of them hold when. */
export const pools: PoolInput[] = [
  growth,
  industryService,
  countrySelect,
  content,
  newArrival,
  hot,
  strength,
  semiManaged,
];
