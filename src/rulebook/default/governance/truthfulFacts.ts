import { certificates } from '../certificates';
import { assumed, DUPLICATES_PAGE, publicAt, SELLER_TOOLING } from '../origins';
import type { RuleInput } from '../types';

const tooling = publicAt(SELLER_TOOLING);

/** Item 1, the facts: price, MOQ, stock, weight and certificates are there and make sense. */
export const truthfulFactRules: RuleInput[] = [
  {
    id: 'price',
    title: { zh: '缺价格或价格为 0', en: 'price missing or zero' },
    found: { zh: '价格为 {price}', en: 'price is {price}' },
    why: {
      zh: '价格必须真实填写并大于 0。',
      en: 'A price must be real and above 0.',
    },
    fix: {
      zh: '在商品编辑页填写阶梯价或规格价，且大于 0。',
      en: 'Enter tier prices or a price per spec, above 0, on the product edit page.',
    },
    severity: 'blocker',
    test: {
      kind: 'all',
      of: [
        {
          kind: 'any',
          of: [
            { kind: 'filled', field: 'price' },
            { kind: 'filled', field: 'priceTiers' },
          ],
        },
        { kind: 'above', value: 'price.stated', limit: 0 },
      ],
    },
    effort: 1,
    ...tooling,
  },
  {
    id: 'price_decimals',
    title: { zh: '价格小数位过多', en: 'too many decimals in price' },
    found: {
      zh: '价格 {price} 有 {actual} 位小数，最多 {needed} 位',
      en: 'price {price} has {actual} decimals, at most {needed} allowed',
    },
    why: { zh: '价格最多 2 位小数。', en: 'A price may have 2 decimals.' },
    fix: {
      zh: '把价格四舍五入到 2 位小数；单价太小时改大计价单位。',
      en: 'Round the price to 2 decimals; if it is too small for that, use a larger unit.',
    },
    severity: 'warning',
    test: { kind: 'atMost', value: 'price.decimals' },
    threshold: { default: 2 },
    effort: 1,
    ...tooling,
  },
  {
    id: 'price_outlier',
    title: { zh: '价格明显偏离同类目', en: 'price far from its category' },
    found: {
      zh: '价格 {lowestPrice} 是同类目中位价 {median} 的 {times} 倍，请核对',
      en: 'price {lowestPrice} is {times} times the median of its category, {median}: check it',
    },
    why: {
      zh: '与本表同类目商品的中位价相差太远，可能多写或少写了一位。',
      en: 'It is so far from the median of its category in this sheet that a digit may be wrong.',
    },
    fix: {
      zh: '核对价格、币种和计价单位；确属不同规格的，改放到合适的类目。',
      en: 'Check price, currency and unit; if it truly differs, choose a fitting category.',
    },
    severity: 'warning',
    test: { kind: 'atMost', value: 'price.deviation' },
    threshold: { default: 5 },
    effort: 1,
    ...assumed(
      '与末级类目中位价的稳健距离不超过 5',
      'a robust distance of at most 5 from the median of the leaf category',
    ),
  },
  {
    id: 'moq_incomplete',
    title: { zh: '缺起订量或起订量小于 1', en: 'MOQ missing or below 1' },
    found: { zh: '起订量为 {moq}', en: 'MOQ is {moq}' },
    why: {
      zh: '起订量要真实填写，且为正整数。',
      en: 'The MOQ must be given, as a positive whole number.',
    },
    fix: {
      zh: '在商品编辑页填写真正能接的最小数量。',
      en: 'Enter the smallest quantity that you really accept on the product edit page.',
    },
    severity: 'blocker',
    test: {
      kind: 'all',
      of: [
        { kind: 'filled', field: 'moq' },
        { kind: 'atLeast', value: 'moq', limit: 1 },
      ],
    },
    effort: 1,
    ...tooling,
  },
  {
    id: 'inventory',
    title: { zh: '库存不足起订量', en: 'stock below MOQ' },
    found: { zh: '库存 {stock}，不够起订量 {moq}', en: 'stock is {stock}, MOQ is {moq}' },
    why: {
      zh: '库存小于起订量，买家下不了单。',
      en: 'With less stock than the MOQ a buyer cannot order.',
    },
    fix: {
      zh: '补库存，或把起订量降到现有库存以内。',
      en: 'Add stock, or lower the MOQ to what is in stock.',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'stock.overMoq' },
    threshold: { default: 1 },
    effort: 2,
    ...tooling,
  },
  {
    id: 'logistics_incomplete',
    title: { zh: '缺重量或重量为 0', en: 'weight missing or zero' },
    found: { zh: '重量为 {weight}', en: 'weight is {weight}' },
    why: {
      zh: '没有重量就算不出运费。',
      en: 'Without a weight no freight can be computed.',
    },
    fix: {
      zh: '称一件带包装的产品，在商品编辑页填写毛重和包装尺寸。',
      en: 'Weigh one packed piece and enter gross weight and packed size on the product edit page.',
    },
    severity: 'warning',
    test: {
      kind: 'all',
      of: [
        { kind: 'filled', field: 'weight' },
        { kind: 'above', value: 'weight', limit: 0 },
      ],
    },
    effort: 1,
    ...tooling,
  },
  {
    id: 'selling_point_length',
    title: { zh: '卖点过长', en: 'selling points too long' },
    why: {
      zh: '卖点合计最长 2000 字符。',
      en: 'Selling points may have 2000 characters.',
    },
    fix: {
      zh: '每条卖点只讲一个好处，合计缩到 2000 字符以内。',
      en: 'Say one benefit per selling point, 2000 characters in all at most.',
    },
    severity: 'blocker',
    test: { kind: 'atMost', value: 'sellingPoints.length' },
    threshold: { default: 2000 },
    effort: 1,
    ...tooling,
  },
  {
    id: 'duplicate_product',
    title: { zh: '疑似重复铺货', en: 'likely duplicate listing' },
    found: {
      zh: '与{rows}疑似重复（标题用词相同）',
      en: 'likely duplicate of {rows} (same words in the title)',
    },
    why: {
      zh: '重复铺货属于严重问题；表格里看不到图片和详情，这里只比标题；型号各不相同的不判，没有产品 ID 而大半标题都相同的表也不判。',
      en: 'Duplicate listings are severe; a sheet shows neither images nor details, so titles are compared; where models differ, or most rows of a sheet without product IDs share their titles, it is unknown.',
    },
    fix: {
      zh: '保留数据最好的一个，其余下架；确是不同产品的，改图片和标题写出差别。',
      en: 'Keep the one with the best results and take the rest down; if they truly differ, let images and titles say how.',
    },
    severity: 'blocker',
    test: { kind: 'atMost', value: 'catalogue.duplicates' },
    threshold: { default: 0 },
    effort: 2,
    ...publicAt(DUPLICATES_PAGE),
  },
  {
    id: 'duplicate_id',
    title: { zh: '产品 ID 重复', en: 'product ID repeated' },
    found: { zh: '产品ID 与{rows}重复', en: 'product ID is also in {rows}' },
    why: {
      zh: '同一产品在表里出现多次，结论可能互相矛盾。',
      en: 'The same product is in the sheet more than once, so verdicts may contradict.',
    },
    fix: {
      zh: '删去多余的行，只留最新的一行。',
      en: 'Delete the surplus rows and keep the newest.',
    },
    severity: 'warning',
    test: { kind: 'atMost', value: 'catalogue.sameId' },
    threshold: { default: 0 },
    effort: 1,
    ...assumed('产品 ID 在平台上唯一', 'a product ID is unique on the platform'),
  },
  {
    id: 'certificate_expired',
    title: { zh: '证书已过期', en: 'certificate expired' },
    found: {
      zh: '证书已到期：{certificate}，过期 {daysPast}',
      en: 'certificate {certificate} expired {daysPast} ago',
    },
    why: {
      zh: '展示过期证书不真实，也过不了目标国清关。',
      en: 'An expired certificate is not truthful and does not pass customs.',
    },
    fix: {
      zh: '向发证机构续证，在证书管理换上新证书；续不了的先取消关联。',
      en: 'Renew it with the issuing body and replace it in certificate management; until then, unlink it.',
    },
    severity: 'blocker',
    test: { kind: 'atLeast', value: 'certificates.daysLeft' },
    threshold: { default: 0 },
    effort: 4,
    ...assumed(
      '过了证书自身有效期即不再有效',
      'a certificate holds until the last day that it names itself',
    ),
  },
  {
    id: 'certificate_expiring',
    title: { zh: '证书即将到期', en: 'certificate about to expire' },
    found: {
      zh: '证书将到期：{certificate}，还有 {actual}（{needed}内要续）',
      en: 'certificate {certificate} ends in {actual}: renew it {needed} ahead',
    },
    why: {
      zh: '续证和上传审核都要时间，请预留约两周。',
      en: 'Renewal takes time, and so does review of the upload; allow about two weeks.',
    },
    fix: {
      zh: '现在就向发证机构申请续证，拿到后在证书管理更新。',
      en: 'Apply for renewal now and update certificate management when it comes.',
    },
    severity: 'advice',
    applies: { kind: 'atLeast', value: 'certificates.daysLeft', limit: 0 },
    test: { kind: 'above', value: 'certificates.daysLeft' },
    threshold: { default: certificates.expiringWithinDays },
    effort: 3,
    ...assumed('按续证所需时间预留', 'the time that a renewal usually takes'),
  },
  {
    id: 'violations_open',
    title: { zh: '有违规未处理', en: 'open violations' },
    why: {
      zh: '违规商品会被限流或下架，也进不了优品。',
      en: 'A product with violations is shown less or removed, and is not premium.',
    },
    fix: {
      zh: '在违规管理页查看原因，整改或申诉到违规数为 0。',
      en: 'See the reason on the violations page, then mend or appeal until none is left.',
    },
    severity: 'blocker',
    test: { kind: 'atMost', value: 'violations' },
    threshold: { default: 0 },
    effort: 3,
    ...assumed(
      '公开资料只对半托管品要求无违规，这里推及所有商品',
      'public pages ask it of semi-managed products only; extended to all here',
    ),
  },
];
