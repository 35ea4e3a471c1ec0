import type { FieldKey } from './fieldKeys';
import type { Localized } from '../base/lang';

/**
 * A number derived from one or more fields of a row, on which a rule can set a threshold.
 * Numeric fields are measures of themselves and are not listed here.
 *
 * `scope` says what it needs to know: the row alone, the row and one market, or every row of the
 * catalogue (duplicates, price outliers, whether the product came out as premium).
 */
export interface Measure {
  readonly reads: readonly FieldKey[];
  /** Those of `reads` that most rows can do without. */
  readonly optional?: readonly FieldKey[];
  readonly scope: 'row' | 'market' | 'catalogue';
  readonly name: Localized;
  readonly unit?: Localized;
}

const characters: Localized = { zh: '字符', en: 'characters' };
const bytes: Localized = { zh: '字节', en: 'bytes' };
const times: Localized = { zh: '倍', en: 'times' };
const days: Localized = { zh: '天', en: 'days' };
const usd: Localized = { zh: '美元', en: 'USD' };

/** Every derived measure; flags are 1 (yes) or 0 (no), NaN where unknown. */
export const MEASURES = {
  'title.length': {
    reads: ['title'],
    scope: 'row',
    name: { zh: '标题长度', en: 'title length' },
    unit: characters,
  },
  'title.chinese': {
    reads: ['title'],
    scope: 'row',
    name: { zh: '中文标题字数', en: 'length of Chinese title' },
    unit: { zh: '字', en: 'Chinese characters' },
  },
  'title.words': { reads: ['title'], scope: 'row', name: { zh: '标题词数', en: 'words in title' } },
  'title.repeats': {
    reads: ['title'],
    scope: 'row',
    name: { zh: '标题重复词数', en: 'repeated words in title' },
  },
  'title.foreignBrands': {
    reads: ['title', 'brand'],
    optional: ['brand'],
    scope: 'row',
    name: { zh: '标题中的他人品牌词数', en: "others' brand words in title" },
  },
  'title.claims': {
    reads: ['title'],
    scope: 'row',
    name: { zh: '标题中的夸大词数', en: 'exaggerated claims in title' },
  },
  'title.startsUpper': {
    reads: ['title'],
    scope: 'row',
    name: { zh: '标题首字母大写', en: 'title starts with a capital' },
  },
  'title.oddCharacters': {
    reads: ['title'],
    scope: 'row',
    name: { zh: '标题中的异常字符数', en: 'odd characters in title' },
  },
  'keywords.count': {
    reads: ['keywords'],
    scope: 'row',
    name: { zh: '关键词数', en: 'number of keywords' },
  },
  'keywords.bytes': {
    reads: ['keywords'],
    scope: 'row',
    name: { zh: '关键词总长', en: 'length of all keywords' },
    unit: bytes,
  },
  'keywords.repeats': {
    reads: ['keywords'],
    scope: 'row',
    name: { zh: '重复关键词数', en: 'repeated keywords' },
  },
  'keywords.oddCharacters': {
    reads: ['keywords'],
    scope: 'row',
    name: { zh: '关键词中的异常字符数', en: 'odd characters in keywords' },
  },
  'keywords.inTitle': {
    reads: ['keywords', 'title'],
    scope: 'row',
    name: { zh: '出现在标题中的关键词数', en: 'keywords found in title' },
  },
  'sellingPoints.count': {
    reads: ['sellingPoints'],
    scope: 'row',
    name: { zh: '卖点条数', en: 'number of selling points' },
  },
  'sellingPoints.length': {
    reads: ['sellingPoints'],
    scope: 'row',
    name: { zh: '卖点总长', en: 'length of selling points' },
    unit: characters,
  },
  'quality.outOf5': {
    reads: ['qualityScore'],
    scope: 'row',
    name: { zh: '质量分（5 分制）', en: 'quality score (out of 5)' },
  },
  'listed.days': {
    reads: ['listedOn'],
    scope: 'row',
    name: { zh: '上架天数', en: 'days since listing' },
    unit: days,
  },
  'price.low': { reads: ['price'], scope: 'row', name: { zh: '最低价', en: 'lowest price' } },
  'price.lowUsd': {
    reads: ['price', 'currency'],
    optional: ['currency'],
    scope: 'row',
    name: { zh: '最低价（美元）', en: 'lowest price (USD)' },
    unit: usd,
  },
  'price.stated': {
    reads: ['price', 'priceTiers'],
    optional: ['priceTiers'],
    scope: 'row',
    name: { zh: '最低价', en: 'lowest price' },
  },
  'price.spread': {
    reads: ['price'],
    scope: 'row',
    name: { zh: '最高价与最低价之比', en: 'highest over lowest price' },
    unit: times,
  },
  'price.decimals': {
    reads: ['price'],
    scope: 'row',
    name: { zh: '价格小数位数', en: 'decimals of price' },
  },
  'price.definite': {
    reads: ['price', 'priceTiers'],
    optional: ['priceTiers'],
    scope: 'row',
    name: { zh: '价格明确（阶梯价或单一价）', en: 'definite price (tiers or a single price)' },
  },
  'price.deviation': {
    reads: ['price', 'category'],
    scope: 'catalogue',
    name: { zh: '与同类目中位价的稳健偏离', en: 'robust distance from the category median' },
  },
  'tiers.count': {
    reads: ['priceTiers'],
    scope: 'row',
    name: { zh: '阶梯数', en: 'number of price tiers' },
  },
  'tiers.ordered': {
    reads: ['priceTiers'],
    scope: 'row',
    name: { zh: '阶梯数量递增且价格递减', en: 'tiers rise in quantity and fall in price' },
  },
  'tiers.lowestPrice': {
    reads: ['priceTiers'],
    scope: 'row',
    name: { zh: '阶梯最低价', en: 'lowest tier price' },
  },
  'tiers.decimals': {
    reads: ['priceTiers'],
    scope: 'row',
    name: { zh: '阶梯价小数位数', en: 'decimals of tier prices' },
  },
  'tiers.firstOverMoq': {
    reads: ['priceTiers', 'moq'],
    scope: 'row',
    name: { zh: '首阶数量与起订量之比', en: 'first tier quantity over MOQ' },
    unit: times,
  },
  'stock.overMoq': {
    reads: ['stock', 'moq'],
    scope: 'row',
    name: { zh: '库存与起订量之比', en: 'stock over MOQ' },
    unit: times,
  },
  'order.usd': {
    reads: ['price', 'priceTiers', 'moq', 'currency'],
    optional: ['priceTiers', 'currency'],
    scope: 'row',
    name: { zh: '起订量订单金额', en: 'value of an order at MOQ' },
    unit: usd,
  },
  'order.lowUsd': {
    reads: ['price', 'priceTiers', 'moq', 'currency'],
    optional: ['priceTiers', 'currency'],
    scope: 'row',
    name: { zh: '起订量订单最低金额', en: 'least value of an order at MOQ' },
    unit: usd,
  },
  'conversion.clicks': {
    reads: ['clicks', 'exposure'],
    scope: 'row',
    name: { zh: '点击率', en: 'click-through rate' },
  },
  'conversion.inquiries': {
    reads: ['inquiries', 'visitors'],
    scope: 'row',
    name: { zh: '询盘转化率', en: 'inquiry rate' },
  },
  'edit.priceChange': {
    reads: ['price', 'previousPrice', 'currency'],
    optional: ['currency'],
    scope: 'row',
    name: { zh: '改价幅度', en: 'price change' },
  },
  'edit.moqFactor': {
    reads: ['moq', 'previousMoq'],
    scope: 'row',
    name: { zh: '起订量变化倍数', en: 'MOQ change' },
    unit: times,
  },
  'edit.weightFactor': {
    reads: ['weight', 'previousWeight'],
    scope: 'row',
    name: { zh: '重量变化倍数', en: 'weight change' },
    unit: times,
  },
  'edit.leadTimeChange': {
    reads: ['leadTimeDays', 'previousLeadTimeDays'],
    scope: 'row',
    name: { zh: '交货期增加', en: 'lead time increase' },
    unit: days,
  },
  'certificates.count': {
    reads: ['certificates'],
    scope: 'row',
    name: { zh: '证书数', en: 'number of certificates' },
  },
  'certificates.daysLeft': {
    reads: ['certificateExpiry', 'certificates'],
    optional: ['certificateExpiry'],
    scope: 'row',
    name: { zh: '证书剩余天数', en: 'days until the first certificate expires' },
    unit: days,
  },
  'coreParts.count': {
    reads: ['testedCoreParts'],
    scope: 'row',
    name: { zh: '经测试核心件数', en: 'number of tested core parts' },
  },
  'coreParts.expected': {
    reads: ['testedCoreParts', 'category', 'title'],
    optional: ['category', 'title'],
    scope: 'row',
    name: { zh: '应测核心件齐全', en: 'expected core parts are tested' },
  },
  'promotion.stageFits': {
    reads: ['promotionPlan', 'listedOn', 'tier'],
    optional: ['tier'],
    scope: 'row',
    name: { zh: '推广计划与商品阶段相符', en: 'promotion plan fits the stage' },
  },
  'market.isTarget': {
    reads: ['markets'],
    scope: 'market',
    name: { zh: '是目标国', en: 'is a target market' },
  },
  'market.certified': {
    reads: ['certificates', 'certificateExpiry', 'category', 'title'],
    optional: ['certificateExpiry', 'title'],
    scope: 'market',
    name: { zh: '目标国要求的证书齐全有效', en: 'certificates of the market held and valid' },
  },
  'catalogue.sameId': {
    reads: ['productId'],
    scope: 'catalogue',
    name: { zh: '相同产品ID的其他行数', en: 'other rows with the same product ID' },
  },
  'catalogue.duplicates': {
    reads: ['title', 'category', 'model'],
    optional: ['category', 'model'],
    scope: 'catalogue',
    name: { zh: '标题近乎相同的其他商品数', en: 'other products with a near-identical title' },
  },
  premium: {
    reads: [],
    scope: 'catalogue',
    name: { zh: '是优品', en: 'is premium' },
  },
} as const satisfies Record<string, Measure>;

export type MeasureKey = keyof typeof MEASURES;

export const MEASURE_KEYS = Object.keys(MEASURES) as MeasureKey[];
