/**
 * Words around a field's name that leave its meaning as it is: a period, a unit, a language, whose
 * product it is. Compared with keys (see `keyOf`), so without spaces and signs.
 */
const HARMLESS = new RegExp(
  `^(?:${[
    '(?:近|最近|过去|last|past|in|l)?\\d+(?:天|日|个月|days?|d|months?)(?:内)?',
    '本?月|每月|周|总|累计|当前|最新|每个?|的|按|以|为|含',
    'monthly|weekly|total|current|latest|per|of|the|in|by|your|our|my|all',
    '产品|商品|本店|店铺|产品的|商品的|products?|items?|goods|listing|store',
    '美元|美金|人民币|欧元|英镑|日元|港[元币]|台币|元|usd|us|cny|rmb|eur|euros?|gbp|jpy|hkd|inr|aud|cad|fob',
    '公斤|千克|克|斤|kgs?|kilograms?|grams?|g|lbs?',
    '天数?|日|工作日|自然日|(?:working|business|calendar)?days?',
    '个|件|张|条|次|人|项|分|单|套|只|pcs?|pieces?|sets?|units?|each|ea',
    '中文|英文|zh|cn|en|chinese|english',
    'yn|yesno|是否|是否填写|满分\\d+分?|outof\\d+|max\\d+|\\d+分制',
  ].join('|')})+$`,
  'u',
);

/** Whether words around a field's name leave its meaning as it is. */
export const isHarmless = (key: string): boolean => HARMLESS.test(key);

/** Further harmless words, in the brackets of forms. */
const EXPLANATION =
  /^(?:(?:计量)?单位.*|(?:unit|currency)(?:in)?(?:kg|usd|days?)?|逗号分隔|多个用.*|commaseparated)$/u;

/** Whether a key in brackets after a field's name leaves its meaning as it is. */
export function isHarmlessInBrackets(key: string): boolean {
  return key === '' || isHarmless(key) || EXPLANATION.test(key);
}

/** Words that turn a field's name into something else: its unit, its date, its rate, its cost. */
const REFUSED_HAN =
  /率|编号|编码|类型|状态|单位|时间|日期|链接|地址|营销|推广|广告|占比|比例|排名|备注|说明|原因|建议|竞品|同行|平均|成本|采购|结果|标准|要求|变化|模板|数|量|金额|费|描述|详情|来源|机构|地区|差|环比|同比|涨|跌|最高|最低|原|旧|非|无|未|不|加购|全站推|直通车|提升|挂账|起草|历史|赠品|退货/u;

const REFUSED_LATIN = new Set(
  (
    'id code type status state unit rate ratio percent time date link url address marketing ' +
    'promotion promoted promo ad ads share rank ranking note notes remark remarks reason ' +
    'suggestion competitor competitors peer average avg cost result standard requirement change ' +
    'template count number num no qty quantity amount fee description detail details source ' +
    'issuer authority region origin original old gap min max highest lowest not without non general draft cart p4p rfq qualified proposed ordered meta seo'
  ).split(' '),
);

/** Words that qualify the value: of a carton, of a sample, an alert level. */
const QUALIFYING_HAN =
  /安全|预警|报警|上限|下限|补货|同步|锁定|占用|在途|对比|箱|托盘|样品|打样|样衣/u;

const QUALIFYING_LATIN = new Set(
  (
    'carton cartons ctn ctns outer master pallet case safety alert warning sync sample samples sold ' +
    'reserved incoming inbound committed reorder'
  ).split(' '),
);

/** Whether words beside a field's name qualify the value: of a carton, of a sample, an alert level. */
export function isQualified(tokens: readonly string[]): boolean {
  return (
    QUALIFYING_HAN.test(tokens.join('')) || tokens.some((token) => QUALIFYING_LATIN.has(token))
  );
}

/** Whether words beside a field's name turn it into something else. */
export function isRefused(tokens: readonly string[]): boolean {
  return (
    isQualified(tokens) ||
    REFUSED_HAN.test(tokens.join('')) ||
    REFUSED_LATIN.has(tokens.join('')) ||
    tokens.some((token) => REFUSED_LATIN.has(token))
  );
}

/** Names too general to be recognised inside a longer header. */
const GENERAL = (
  'id pid 名称 品名 name 产品 商品 product item subject 单位 unit units 状态 status 分层 tier 国家 country ' +
  'countries market markets 运营 owner uv rts 行业 industry industries sector vertical 分数 promotion ' +
  'shipto shipsto quality campaign video 定制 认证 现价 单价 model stock pic 有效期 回复率 评分 rating ratings highlights'
).split(' ');

export const GENERAL_KEYS: ReadonlySet<string> = new Set(GENERAL);

/** Words for the value before an edit, and after it. */
export const BEFORE_WORDS = [
  '修改前',
  '变更前',
  '调整前',
  '编辑前',
  '更新前',
  'before',
  'previous',
  'prev',
  'old',
] as const;

export const AFTER_WORDS = [
  '修改后',
  '变更后',
  '调整后',
  '编辑后',
  '更新后',
  'after',
  'new',
] as const;

/** Group headers whose figures are not the product's own: those of advertising, or of others. */
export const FOREIGN_GROUP =
  /营销|推广|广告|全站推|直通车|竞品|同行|行业平均|\b(?:ads?|p4p|competitors?|promotion|marketing)\b/iu;
