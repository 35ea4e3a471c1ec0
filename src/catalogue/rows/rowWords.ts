/*
 * Words of rows between products. All patterns match a whole cell, folded to half-width and trimmed: a product
 * may be called `Total Station` or `Note 20 Case`.
 */

const whole = (...parts: readonly string[]): RegExp => new RegExp(`^(?:${parts.join('|')})$`, 'iu');

const IN_BRACKETS = '(?:\\s*\\([^)]*\\))?';
const COLON_AND_MORE = '\\s*(?:[:=].*)?';

const TOTAL = whole(
  `(?:本页|本单|本表|全部|产品|商品|数量|金额|货款)?(?:合\\s*计|总\\s*计|小\\s*计|共\\s*计|累\\s*计|总额|总金额|总数量?|总价|总和|汇总)(?:数量|金额|价格|款数|件数)?${IN_BRACKETS}${COLON_AND_MORE}`,
  '共\\s*\\d+\\s*(?:款|个|种|件|项|条|行|sku)?',
  '(?:金额)?大写\\s*[:(].*',
  `(?:grand|sub|page|order|invoice|overall|running)?[\\s-]*totals?(?:\\s+(?:amount|value|price|quantity|qty|pcs|pieces|weight|volume|cbm|usd|rmb|cny|eur|items?|products?|cartons?|ctns?|in))*\\.?${IN_BRACKETS}${COLON_AND_MORE}`,
  `(?:sum|sum total|averages?|avg\\.?)${IN_BRACKETS}\\s*:?`,
  'say\\s+(?:total|us|usd)\\b.*',
);

/** First words of a note, before a colon. */
const LEADS_ZH =
  '备\\s*注|附\\s*注|注释?|注意(?:事项)?|说\\s*明|(?:温馨)?提示|特别说明|条款|(?:付款|支付|结算)(?:方式|条件|条款)?|定金|订金|' +
  '银行(?:信息|资料|账户|帐户|名称)?|开户(?:行|银行|名)?|收款(?:人|单位|账户|帐户|账号|信息)?|[账帐]\\s*[号户]|户\\s*名|税号|' +
  '交货(?:期|方式|地点|时间)?|交期|发货(?:地|方式|时间)?|运费|运输(?:方式)?|装运港|包装(?:方式|要求)?|质保期?|保修期?|售后(?:服务)?|' +
  '报价(?:有效期|日期|人|单位|说明)?|有效期(?:限)?|价格(?:条款|说明|有效期)|贸易条款|联系(?:人|电话|方式)?|电话|手机|传真|邮箱|地址|网址|' +
  '制表人?|审核人?|审批人?|经办人?|日\\s*期|签[名字]|盖章|(?:公司|单位|客户)(?:名称)?';
const LEADS_EN =
  'notes?|remarks?|n\\.?b|comments?|important|attention|terms?(?:\\s+(?:and|&)\\s+conditions?)?|' +
  '(?:payment|price|trade|delivery|shipping|shipment|quotation|general|our)\\s+terms?|terms?\\s+of\\s+\\w+|payments?|' +
  '(?:our\\s+)?bank(?:ing)?(?:\\s+(?:info(?:rmation)?|details?|name|address|accounts?))?|beneficiary(?:\\s+(?:name|bank|account|address))?|' +
  'account(?:\\s+(?:no\\.?|number|name))?|a/c(?:\\s+no)?|iban|swift(?:\\s+code)?|bic|deposit|incoterms?|' +
  'port\\s+of\\s+\\w+|loading\\s+port|(?:delivery|lead|production)\\s+time|validity(?:\\s+of\\s+\\w+)?|valid\\s+(?:until|till|to|through)|' +
  'warranty|packing|packaging|contact(?:\\s+(?:person|us|info))?|tel(?:ephone)?|phone|mobile|fax|e-?mail|website|web|address|attn|' +
  '(?:prepared|checked|approved|issued)\\s+by|signature|date|disclaimer|company(?:\\s+name)?|customer|buyer|seller';
/** The same words alone in a cell, except possible names of products (包装, Packing). */
const ALONE =
  '备\\s*注|附\\s*注|注|注释|注意事项|说明|条款|付款(?:方式|条件|条款)|支付方式|结算方式|银行(?:信息|资料|账户)|收款(?:账户|信息)|' +
  'notes?|remarks?|terms?\\s+(?:and|&)\\s+conditions?|(?:payment|delivery|shipping|trade)\\s+terms?|terms?\\s+of\\s+(?:payment|delivery|trade)|bank\\s+(?:info(?:rmation)?|details?|accounts?)';
const BULLET = '[\\s*※★☆◆●•·(\\[【-]*(?:\\d{1,2}\\s*[.、)]\\s*)?';

const NOTE = new RegExp(
  `^${BULLET}(?:(?:${LEADS_ZH}|${LEADS_EN})[】\\])]?\\s*(?:\\d{1,2})?\\.?\\s*:.*|(?:${ALONE})[】\\])]?)$`,
  'isu',
);

/** First words of a sentence below the products, alone in its row. */
const SENTENCE = new RegExp(
  `^${BULLET}(?:以上|上述|本报价|此报价|所有价格|价格(?:均|不)?含|报价均|最终解释|如有|若有|感谢|谢谢|` +
    'all\\s+(?:the\\s+)?(?:above\\s+)?prices?|(?:the\\s+)?above|prices?\\s+(?:are|is|include|exclude|valid|subject)|' +
    'this\\s+(?:quotation|offer|price\\s+list|quote)|quotation\\s+(?:is\\s+)?valid|subject\\s+to|thank\\s+you|thanks|' +
    'please\\s+(?:contact|note|feel)|for\\s+more|\\d+\\s*%\\s*(?:deposit|定金|订金|预付)|e\\.?\\s*&\\s*o\\.?\\s*e)',
  'iu',
);

const UNIT_WORD =
  'usd|us\\$|us|\\$|¥|€|£|rmb|cny|eur|gbp|元|美元|美金|人民币|欧元|英镑|pcs?|pieces?|units?|sets?|pairs?|cartons?|ctns?|件|个|套|双|只|台|条|箱|张|' +
  'kgs?|g|lbs?|oz|kilograms?|grams?|pounds?|千克|公斤|克|斤|磅|days?|working\\s+days?|business\\s+days?|天|日|工作日|自然日|weeks?|周|months?|月|hours?|小时|' +
  '次|人|%|分|cm|mm|m|inch(?:es)?|厘米|毫米|米|cbm|m3|立方米?';
const UNITS = whole(`\\(?(?:单位\\s*:?\\s*)?(?:${UNIT_WORD})(?:\\s*/\\s*(?:${UNIT_WORD}))?\\)?`);
const UNITS_LABEL = whole('(?:计量)?单位', 'units?(?:\\s+of\\s+measure)?', 'uom');

const REQUIRED = whole(
  '\\(?\\*?\\s*(?:必填项?|选填项?|非必填|必须|必選|必选|可选|可不填|建议填写|条件必填|required|optional|mandatory|recommended|conditional(?:ly\\s+required)?|not\\s+required)\\)?',
  '\\*+',
);
const REQUIRED_LABEL = whole(
  '是否必填',
  '填写要求',
  '必填/选填',
  '要求',
  'required\\s*\\??',
  'required\\s*/\\s*optional',
  'requirements?',
);

/** A type of a cell, as forms name it. */
const CELL_TYPE = whole(
  'text|string|number|numeric|integer|decimal|date|boolean|yes\\s*/\\s*no|y\\s*/\\s*n|yyyy-mm-dd|varchar.*|list|url',
  '文本|字符串?|数字|数值|整数|小数|日期|布尔|是\\s*/\\s*否|列表|图片|链接',
);
const INSTRUCTION =
  /请|填写|填入|输入|不超过|不得|不能|不可|最多|最少|至少|必须|必填|选填|可选|选择|例如|例:|如:|示例|格式|字符|位小数|下拉|分隔|留空|单位为|\b(?:please|enter|fill|input|select|choose|max(?:imum)?|min(?:imum)?|e\.?g\.?|examples?|format|characters?|must|should|separated?|leave|drop-?down|required|optional|digits|decimals?|up\s+to|whole\s+number)\b/iu;
const INSTRUCTIONS_LABEL = whole(
  '填写说明|填写示例|示例|字段说明|说明',
  'instructions?|how\\s+to\\s+fill.*|examples?|description\\s+of\\s+fields?',
);

const SECTION = new RegExp(
  [
    '^(?:第?[一二三四五六七八九十]+[、.章节类]|\\([一二三四五六七八九十]+\\))\\s*\\S.{0,40}$',
    '^[【\\[《〈<=*#—-]{1,}\\s*[^【】]{1,40}\\s*[】\\]》〉>=*#—-]+$',
    '^(?:part|section|series|category|group|chapter)\\s*(?:[a-z]|\\d+|[ivx]+)?\\s*[:.-].{1,60}$',
    '^(?:类别|系列|分类|品类|类目)\\s*:.{0,40}$',
    '^[a-z]\\s*[.、)]\\s+\\S.{0,40}$',
    '^[ivx]+\\s*[.、)]\\s*\\S.{0,40}$',
    '^[\\p{Script=Han}\\p{L}\\s/&-]{1,20}(?:系列|专区|类产品)$',
    '^(?:[\\p{L}&/-]+\\s+){1,3}(?:series|collection)$',
  ].join('|'),
  'iu',
);
/** The number of a section in a cell of its own, before its name. */
const SECTION_NUMBER = whole(
  '[一二三四五六七八九十]+[、.]?',
  '[ivx]+\\.?',
  '[a-z]\\s*[.、)]',
  '第[一二三四五六七八九十]+[章节类部分]*',
);
const SECTION_LABEL = whole(
  '(?:类别|系列|分类|品类)\\s*:?',
  '(?:category|series|section|group)\\s*:',
);
const RULED_LINE = /^[\s=_*#~.…—–-]+$/u;

/** Headers of tables that are no product tables. */
const TABLE_WORD = whole(
  '(?:客户|客人|买家|供应商|联系人|姓名|名字|公司|部门|职位|业务员)(?:名称|姓名|编号|代码)?',
  '(?:联系)?电话|手机号?码?|邮箱|电子邮件|地址|微信|传真|国家|城市|省份',
  '日期|时间|金额|总金额|订单号?|单号|合同号?|发票号?|付款方式|银行|账号|备注|项目|内容|费用|年份|月份|合计',
  '(?:customers?|clients?|buyers?|suppliers?|contact|company|department|first|last|full)(?:\\s+(?:name|person|id|no\\.?|code))?',
  'phone|tel(?:ephone)?|mobile|e-?mail|address|wechat|whatsapp|fax|country|city|state|zip',
  'date|time|amount|qty|quantity|order(?:\\s+(?:no\\.?|number|id))?|invoice(?:\\s+no\\.?)?|po(?:\\s+no\\.?)?|payment|bank|account|remarks?|notes?|month|year|cost|fee',
);

const tests =
  (...patterns: readonly RegExp[]) =>
  (text: string): boolean =>
    patterns.some((pattern) => pattern.test(text));

export const isTotal = tests(TOTAL);
export const isNote = tests(NOTE);
export const isNoteSentence = tests(SENTENCE);
export const isUnit = tests(UNITS);
export const isUnitsLabel = tests(UNITS_LABEL);
export const isRequired = tests(REQUIRED);
export const isRequiredLabel = tests(REQUIRED_LABEL);
export const isCellType = tests(CELL_TYPE);
export const isInstruction = tests(INSTRUCTION);
export const isInstructionsLabel = tests(INSTRUCTIONS_LABEL);
export const isSection = tests(SECTION);
export const isSectionNumber = tests(SECTION_NUMBER);
export const isSectionLabel = tests(SECTION_LABEL);
export const isRuledLine = tests(RULED_LINE);
export const isTableWord = tests(TABLE_WORD);
