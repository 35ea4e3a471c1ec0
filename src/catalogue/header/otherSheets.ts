import type { FieldKey } from '../../fields';
import type { Grid } from '../types';
import { filledCells, haveShape } from './cellShapes';
import { EVIDENCE_ROWS } from '../reading/evidence';
import { cleanHeader, keyOf, splitBrackets } from './normalise';
import type { ColumnMatch, HeaderFound } from './types';
import { GENERAL_KEYS } from './wording';

/**
 * Why a sheet with a header is not one of products: its kind, or `few`: few columns are known and none
 * identifies a product.
 */
export const OTHER_SHEETS = [
  'few',
  'figures',
  'keywords',
  'suppliers',
  'freight',
  'packing',
  'reviews',
  'orders',
  'customers',
  'movements',
] as const;

export type OtherSheet = (typeof OTHER_SHEETS)[number];

const keysOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).map(keyOf));

/** Headers, as keys, of other kinds of sheets. */
const WORDS = {
  keywords: keysOf(
    '词 关键词 搜索词 流量词 热搜词 关键字 流量关键词 keyword keywords searchterm query searchquery phrase',
  ),
  suppliers: keysOf(
    '供应商 供应商名称 厂家 厂家名称 公司 公司名称 联系人 联系电话 电话 手机 手机号 邮箱 地址 开户行 微信 ' +
      'supplier suppliername vendor vendorname company companyname contact contactperson contactname phone ' +
      'telephone tel mobile email mail address wechat whatsapp',
  ),
  freight: keysOf(
    '运费 首重 续重 首重价格 续重价格 渠道 物流渠道 渠道名称 线路 时效 物流商 快递 快递公司 分区 重量段 挂号费 操作费 ' +
      '燃油附加费 freight shipping shippingcost shippingfee carrier courier zone firstweight service servicelevel ' +
      'transittime weightrange surcharge',
  ),
  packing: keysOf(
    '箱数 箱号 件数 总箱数 体积 总体积 毛重 净重 总毛重 总净重 箱规 唛头 ctns ctn ctnno cartonno cartons cartonqty ' +
      'noofcartons packages pkgs cbm totalcbm gw nw grossweight netweight totalgw totalnw measurement meas marks shippingmarks',
  ),
  reviews: keysOf(
    '评价 评论 评价内容 评论内容 评价时间 评论时间 评价日期 评论日期 评价人 评论人 评价星级 好评 差评 买家评价 追评 晒图 ' +
      'review reviews reviewtext reviewtitle reviewbody reviewcontent reviewdate reviewtime reviewid reviewer ' +
      'reviewername reviewerid reviewsummary reviewcomments reviewcomment helpfulvotes helpfulcount unixreviewtime ' +
      'verifiedpurchase',
  ),
  orders: keysOf(
    '订单号 订单编号 订单状态 订单金额 订单时间 下单时间 下单日期 付款时间 支付时间 发货时间 成交时间 买家 买家昵称 买家姓名 ' +
      '买家会员名 买家留言 收货人 收件人 收货人姓名 收货地址 收件地址 收货电话 实付金额 实付款 运单号 物流单号 ' +
      'order orderid orderno ordernumber orderdate orderstatus ordertime ordertotal orderamount purchasedate buyer buyername ' +
      'buyeremail buyerphone recipient recipientname shipto shippingname shippingaddress shippingaddress1 shippingcity ' +
      'shippingzip shippingcountry shipaddress1 shipcity shippostalcode shipcountry shipdate billingname billingaddress ' +
      'billingcity paidat paymentdate paymentstatus financialstatus fulfillmentstatus fulfilledat lineitemname ' +
      'lineitemquantity trackingnumber invoiceno invoicedate invoicenumber customerid',
  ),
  customers: keysOf(
    '客户 客户名称 客户姓名 客户编号 会员名 会员编号 会员等级 性别 生日 累计消费 消费金额 最近下单 最近购买时间 注册时间 ' +
      'customer customerid customername firstname lastname gender age birthday totalspent totalorders acceptsmarketing ' +
      'acceptsemailmarketing lastorderdate lastpurchase signupdate loyaltypoints',
  ),
  movements: keysOf(
    '出库单号 入库单号 出入库类型 出入库时间 出入库数量 出库数量 入库数量 出库时间 入库时间 出库日期 入库日期 调拨单号 ' +
      '期初库存 期末库存 经手人 操作人 结存 结存数量 盘点数量 盘盈 盘亏 单据编号 单据类型 变动数量 变动类型 ' +
      'movementid movementtype movementdate transactionid transactiontype transactiondate qtyin qtyout quantityin ' +
      'quantityout stockin stockout openingstock closingstock openingbalance closingbalance fromlocation tolocation ' +
      'fromwarehouse towarehouse adjustmentreason',
  ),
} as const;

/** Sheets with a product in each row that are about something else, and the number of headers that proves it. */
const ABOUT_PRODUCTS = { reviews: 2, orders: 3, customers: 3, movements: 3 } as const;

const LEAST_KNOWN = 3;

/** Performance figures, which a shop or a keyword has as well. */
const FIGURES: ReadonlySet<FieldKey> = new Set<FieldKey>([
  ...(['exposure', 'clicks', 'visitors', 'inquiries', 'payingBuyers', 'orders'] as const),
  ...(['reviewScore', 'onTimeRate', 'responseRate', 'violations', 'keywords'] as const),
]);

/** Fields of a product list that one of reviews, orders or movements lacks. */
const OF_OFFERS: ReadonlySet<FieldKey> = new Set<FieldKey>([
  ...(['moq', 'priceTiers', 'leadTimeDays', 'markets', 'certificates', 'keywords'] as const),
  ...(['imageCount', 'sellingPoints', 'qualityScore', 'exposure', 'listedOn'] as const),
]);

/** How many columns have a header of the other kind. */
function hits(columns: readonly ColumnMatch[], words: ReadonlySet<string>): number {
  const keys = columns.map(({ header }) => keyOf(splitBrackets(cleanHeader(header)).outside));
  return new Set(keys.filter((key) => words.has(key))).size;
}

function tellsProduct(columns: readonly ColumnMatch[], grid: Grid, firstRow: number): boolean {
  const of = (field: FieldKey): ColumnMatch | undefined =>
    columns.find((match) => match.field === field);
  const isNamed = (match: ColumnMatch | undefined): boolean =>
    match !== undefined &&
    (match.why === 'caller' || (match.why !== 'loose' && !GENERAL_KEYS.has(keyOf(match.header))));
  const [id, title] = [of('productId'), of('title')];
  if (isNamed(id) || isNamed(title) || (id && title)) return true;
  const asksPrice = columns.some(
    ({ field, suggestion }) => (field ?? suggestion?.field) === 'price',
  );
  if (!id) return (title ?? of('model')) !== undefined && asksPrice;
  const cells = grid.slice(firstRow, EVIDENCE_ROWS).map((row) => row[id.column] ?? '');
  const filled = filledCells(cells);
  return filled.length > 0 && haveShape(filled, 'listingIds', 'productId');
}

/** The kind of a sheet that is not one of products, by its header; undefined where it may be one. */
export function otherSheet({ columns, firstRow }: HeaderFound, grid: Grid): OtherSheet | undefined {
  const known = columns.flatMap(({ field }) => (field === null ? [] : [field]));
  const has = (field: FieldKey): boolean => known.includes(field);
  const isOffer = has('productId') || has('price') || has('moq') || has('priceTiers');
  if (!isOffer && hits(columns, WORDS.packing) >= LEAST_KNOWN) return 'packing';
  // None of them has fields of an offer.
  if (
    !columns.some(({ field, why }) => field !== null && OF_OFFERS.has(field) && why !== 'loose')
  ) {
    for (const kind of Object.keys(ABOUT_PRODUCTS) as (keyof typeof ABOUT_PRODUCTS)[]) {
      if (hits(columns, WORDS[kind]) >= ABOUT_PRODUCTS[kind]) return kind;
    }
  }
  if (tellsProduct(columns, grid, firstRow)) return undefined;
  if (!has('title') && hits(columns.slice(0, 2), WORDS.keywords) > 0) return 'keywords';
  for (const kind of ['suppliers', 'freight'] as const) {
    if (hits(columns, WORDS[kind]) >= 2) return kind;
  }
  if (new Set(known).size < LEAST_KNOWN) return 'few';
  return known.every((field) => FIGURES.has(field)) ? 'figures' : undefined;
}
