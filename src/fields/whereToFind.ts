import type { FieldKey } from './fieldKeys';
import type { Localized } from '../base/lang';

/** Pages and exports of the platform's back office that hold columns of products. */
const ADVISOR: Localized = { zh: '产品参谋的导出表', en: 'the 产品参谋 export' };
const GROWTH: Localized = { zh: '商品成长页的下载表', en: 'the download of the 商品成长 page' };
const LIST: Localized = { zh: '商品管理列表', en: 'the product list' };
const GOVERNANCE: Localized = { zh: '商品治理表（CSV）', en: 'the governance CSV' };

/** Where the back office has a field; only those that were seen in an export or on a page. */
export const WHERE_TO_FIND: Readonly<Partial<Record<FieldKey, Localized>>> = {
  productId: ADVISOR,
  title: ADVISOR,
  showcase: ADVISOR,
  exposure: ADVISOR,
  clicks: ADVISOR,
  visitors: ADVISOR,
  inquiries: ADVISOR,
  payingBuyers: ADVISOR,
  orders: ADVISOR,
  owner: ADVISOR,
  targetVisitors: GROWTH,
  targetInquiries: GROWTH,
  targetPayingBuyers: GROWTH,
  targetInquiryRate: GROWTH,
  model: LIST,
  productType: LIST,
  tier: LIST,
  status: LIST,
  price: LIST,
  qualityScore: LIST,
  category: GOVERNANCE,
  moq: GOVERNANCE,
  leadTimeDays: GOVERNANCE,
  stock: GOVERNANCE,
  weight: GOVERNANCE,
  imageCount: GOVERNANCE,
  attributeCount: GOVERNANCE,
  keywords: GOVERNANCE,
};
