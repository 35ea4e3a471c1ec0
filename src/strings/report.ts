/** Status lines, gaps, findings, certificates. */
export const report = {
  'list.comma': { zh: '、', en: ', ' },
  'list.semicolon': { zh: '；', en: '; ' },
  'label.colon': { zh: '{label}：{text}', en: '{label}: {text}' },
  'label.brackets': { zh: '{text}（{note}）', en: '{text} ({note})' },
  notice: {
    zh: '模拟检查，非平台判定；不构成法律意见。',
    en: 'A pre-check, not the platform’s verdict; not legal advice.',
  },

  'value.yes': { zh: '是', en: 'yes' },
  'value.no': { zh: '否', en: 'no' },
  'value.filled': { zh: '已填写', en: 'filled in' },
  'value.empty': { zh: '未填写', en: 'not filled in' },
  'value.withUnit': { zh: '{value} {unit}', en: '{value} {unit}' },
  'value.nothing': { zh: '无', en: 'none' },

  'status.premium': { zh: '优品：{pools}', en: 'Premium: {pools}' },
  'status.notPremium': {
    zh: '非优品：再改 {n} 项可进{pool}',
    en: 'Not premium: {n} {n|condition|conditions} away from {pool}',
  },
  'status.notPremiumBare': { zh: '非优品', en: 'Not premium' },
  'status.notPremiumUnknown': {
    zh: '非优品：进{pool}要改 {n} 项，另 {unknown} 项缺数据',
    en: 'Not premium: {n} to change, {unknown} without data for {pool}',
  },
  'status.undetermined': { zh: '缺数据，待定：{fields}', en: 'Undetermined: needs {fields}' },
  'status.notIn': {
    zh: '缺数据，待定：未入{pool}（再改 {n} 项可进）',
    en: 'Undetermined: {n} {n|condition|conditions} away from {pool}',
  },
  'status.notInUnknown': {
    zh: '缺数据，待定：未入{pool}（要改 {n} 项，另 {unknown} 项缺数据）',
    en: 'Undetermined: {n} to change, {unknown} without data for {pool}',
  },
  'status.openTexts': {
    zh: '待定：能否入{pool}，取决于标题和类目没有写明的内容，见证书',
    en: 'Undetermined: {pool} depends on what title and category leave open; see the certificates',
  },
  'status.known': { zh: '缺数据，待定；{pool}：{counts}', en: 'Undetermined; {pool}: {counts}' },
  'status.untold': {
    zh: '{status}；{n} 个品池缺数据',
    en: '{status}; {n} {n|pool lacks|pools lack} data',
  },
  'status.untoldOnly': {
    zh: '缺数据，待定：{n} 个品池',
    en: 'Undetermined: {n} {n|pool lacks|pools lack} data',
  },
  'status.tier': { zh: '{status}；平台分层：{tier}', en: '{status}; platform tier: {tier}' },
  'known.met': { zh: '{n} 项达标', en: '{n} met' },
  'known.unmet': { zh: '{n} 项要改', en: '{n} to change' },
  'known.unknown': { zh: '{n} 项缺数据', en: '{n} without data' },
  'known.lacking': { zh: '{n} 项缺列', en: '{n} without a column' },

  'tier.hot': { zh: '爆品', en: 'hot product' },
  'tier.premium': { zh: '优品', en: 'premium product' },
  'tier.potential': { zh: '潜力优品', en: 'potential product' },
  'tier.ordinary': { zh: '普通品', en: 'ordinary product' },
  'tier.low': { zh: '低质品', en: 'low-quality product' },
  'platform.tier': { zh: '分层为{tier}', en: 'tier {tier}' },
  'platform.target': { zh: '{measure}要提升到 {target}', en: '{measure} to reach {target}' },
  'platform.says': { zh: '平台显示', en: 'The platform says' },
  'platform.differs': { zh: '与本检查不一致', en: 'differs from this pre-check' },
  'platform.agree': {
    zh: '平台分层与本检查一致：{compared} 个商品',
    en: 'The platform’s tiers and this pre-check agree on {compared} {compared|product|products}',
  },
  'platform.disagree': {
    zh: '平台分层与本检查不一致：{compared} 个商品中有 {n} 个',
    en: 'The platform’s tiers and this pre-check differ for {n} of {compared} {compared|product|products}',
  },
  'platform.premiumThere': { zh: '平台为优品，本检查不是', en: 'premium there, not here' },
  'platform.premiumHere': { zh: '本检查为优品，平台不是', en: 'premium here, not there' },

  'untold.none': {
    zh: '{all} 个品池中有 {n} 个无法判断：缺{fields}',
    en: '{n} of {all} pools can’t be judged; missing: {fields}',
  },
  'untold.part': {
    zh: '{all} 个品池中有 {n} 个只能部分判断：缺{fields}',
    en: '{n} of {all} pools can be judged only in part; missing: {fields}',
  },
  'untold.both': {
    zh: '{all} 个品池中有 {n} 个无法判断、{part} 个只能部分判断：缺{fields}',
    en: '{n} of {all} pools can’t be judged, {part} only in part; missing: {fields}',
  },
  'untold.noteNo': { zh: '无法判断', en: 'can’t be judged' },
  'untold.notePart': { zh: '部分判断', en: 'in part' },
  'untold.whereAll': { zh: '{page}里有', en: '{page} has them' },
  'untold.where': { zh: '{page}里有{fields}', en: '{page} has {fields}' },
  'status.undeterminedBare': { zh: '缺数据，待定', en: 'Undetermined' },
  'status.more': { zh: '{fields}，另 {n} 项', en: '{fields} and {n} more' },

  'condition.unknown': { zh: '待定', en: 'undetermined' },
  'condition.n/a': { zh: '不适用', en: 'does not apply' },
  'severity.blocker': { zh: '必改', en: 'blocker' },
  'severity.warning': { zh: '应改', en: 'warning' },
  'severity.advice': { zh: '建议', en: 'advice' },
  'easyReturn.covered': { zh: '可享无忧退', en: 'covered by Easy Return' },
  'easyReturn.not': { zh: '不在无忧退范围', en: 'not covered by Easy Return' },
  'easyReturn.unknown': { zh: '无忧退：缺数据，待定', en: 'Easy Return undetermined' },

  'need.atLeast': { zh: '至少 {value}', en: 'at least {value}' },
  'need.atMost': { zh: '不超过 {value}', en: 'at most {value}' },
  'need.above': { zh: '高于 {value}', en: 'above {value}' },
  'need.below': { zh: '低于 {value}', en: 'below {value}' },
  'need.between': { zh: '在 {low} 至 {high}之间', en: '{low} to {high}' },
  'need.nothing': { zh: '为 0', en: 'none' },
  'need.is': { zh: '应为“{value}”', en: 'must be “{value}”' },
  'need.filled': { zh: '须填写', en: 'must be filled in' },
  'need.oneOf': { zh: '须为 {words} 之一', en: 'must be one of {words}' },
  'need.matches': { zh: '须符合格式 {pattern}', en: 'must have the form {pattern}' },
  'need.matchesNot': {
    zh: '不得含符合 {pattern} 的文字',
    en: 'must contain nothing that matches {pattern}',
  },
  'need.asked': { zh: '需要{need}', en: 'must be {need}' },

  'found.word': { zh: '“{word}”', en: '“{word}”' },
  'found.wordTimes': { zh: '“{word}”出现 {n} 次', en: '“{word}” ({n} times)' },
  'found.more': { zh: '{named}等，另有 {n} 个', en: '{named} and {n} more' },
  'found.row': { zh: '第 {list} 行', en: 'row {list}' },
  'found.rows': { zh: '第 {list} 行', en: 'rows {list}' },
  'found.id': { zh: '产品 {list} ', en: 'product {list}' },
  'found.ids': { zh: '产品 {list} ', en: 'products {list}' },
  'found.day': { zh: '{day}', en: '({day})' },
  'found.tier': {
    zh: '{quantity} 件起 {price}',
    en: '{price} from {quantity} {quantity|piece|pieces}',
  },

  'condition.short': { zh: '{actual}，需要{need}', en: '{actual}, needs {need}' },
  'condition.allowed': { zh: '{actual}，需要{need}', en: '{actual}, {need} allowed' },
  'condition.flag': { zh: '{actual}，需要：{need}', en: '{actual}, must be {need}' },
  'condition.other': { zh: '{actual}，{need}', en: '{actual}, {need}' },
  'condition.asks': { zh: '需要{need}', en: 'needs {need}' },
  'condition.found': { zh: '{n} 处', en: '{n} found' },
  'condition.measured': { zh: '{measure} {actual}', en: '{measure} {actual}' },
  'condition.measuredAsks': { zh: '{measured}，需要{need}', en: '{measured}, needs {need}' },
  'condition.unfilled': { zh: '未填，无法判断', en: 'not filled in, can’t be judged' },
  'condition.unread': { zh: '填的内容认不出', en: 'can’t be read' },
  'condition.needs': { zh: '无法判断，缺{fields}', en: 'can’t be judged without {fields}' },
  'condition.noColumn': {
    zh: '表里没有“{field}”列，无法判断',
    en: 'no column “{field}” in the sheet, can’t be judged',
  },
  'condition.derived': { zh: '由 {columns} 列得出', en: 'derived from columns {columns}' },
  'condition.at': { zh: '{text} [{cell}]', en: '{text} [{cell}]' },

  'gap.unmet': {
    zh: '再改 {n} 项可进{pool}：{conditions}',
    en: '{n} {n|condition|conditions} away from {pool}: {conditions}',
  },
  'gap.unmetSome': {
    zh: '进{pool}要改 {n} 项：{conditions}',
    en: '{n} to change for {pool}: {conditions}',
  },
  'gap.unknown': { zh: '{n} 项缺数据：{conditions}', en: '{n} without data: {conditions}' },
  'gap.known': { zh: '{pool}：{counts}', en: '{pool}: {counts}' },
  'gap.untold': {
    zh: '凭现有的列无法判断任何品池',
    en: 'No pool can be judged from these columns',
  },
  'gap.none': { zh: '没有可通过修改进入的品池', en: 'No pool is within reach of an edit' },
  'gap.forMarket': { zh: '{pool}（{market}）', en: '{pool} ({market})' },

  'threshold.default': { zh: '通用数值', en: 'the general figure' },
  'threshold.industry': { zh: '按行业的数值', en: 'the industry’s figure' },
  'threshold.market': { zh: '按目标国的数值', en: 'the market’s figure' },
  'threshold.industryMarket': {
    zh: '按行业与目标国的数值',
    en: 'the figure for this industry in this market',
  },
  'threshold.industryFallback': {
    zh: '该国没有单独的数值，采用行业数值',
    en: 'no figure for this market; the industry’s is used',
  },
  'threshold.brief.industryFallback': { zh: '沿用行业要求', en: 'as the industry asks' },
  'threshold.platform': {
    zh: '平台为该商品给出的数值',
    en: 'the figure that the platform gives for this product',
  },
  'threshold.test': { zh: '规则自带的数值', en: 'a figure fixed in the rule' },

  'basis.announced': { zh: '平台公告', en: 'announced' },
  'basis.public': { zh: '公开资料', en: 'public source' },
  'basis.regulation': { zh: '法规', en: 'regulation' },
  'basis.thirdParty': { zh: '第三方', en: 'third party' },
  'basis.assumed': { zh: '假定', en: 'assumed' },
  'basis.platform': { zh: '平台给出的数值', en: 'the platform’s own figure' },
  'basis.long.announced': {
    zh: '平台 2023 年 10 月公告',
    en: 'Announced by the platform in October 2023',
  },
  'basis.long.public': {
    zh: '公开资料，非平台公布的完整标准',
    en: 'From a public source, not the platform’s full standard',
  },
  'basis.long.regulation': { zh: '法律法规或标准', en: 'A law or standard' },
  'basis.long.thirdParty': {
    zh: '第三方工具的数值，平台和法规都未公布',
    en: 'A number of a third party’s tool, published neither by the platform nor by law',
  },
  'basis.long.assumed': {
    zh: '假定：平台未公布，可自行修改',
    en: 'Assumed: the platform publishes no number; you can edit it',
  },
  'basis.long.platform': {
    zh: '平台为该商品给出的数值',
    en: 'The figure that the platform gives for this product',
  },
  'basis.origin': {
    zh: '{basis}。出处：{reference}（核对于 {date}）',
    en: '{basis}. Source: {reference} (reviewed on {date})',
  },

  'certificate.held': { zh: '已有', en: 'held' },
  'certificate.missing': { zh: '缺失', en: 'missing' },
  'certificate.expired': { zh: '已过期', en: 'expired' },
  'certificate.expiring': { zh: '即将到期', en: 'expiring' },
  'certificate.unknown': { zh: '待确认', en: 'to be confirmed' },
  'certificate.stated.pending': { zh: '{name} 申请中', en: '{name} is applied for' },
  'certificate.stated.expired': { zh: '{name} 已过期', en: '{name} has expired' },
  'certificate.line': {
    zh: '{market}：{requirement} {status}',
    en: '{market}: {requirement} {status}',
  },
  'certificate.until': { zh: '{status}，有效期至 {date}', en: '{status}, valid until {date}' },
  'certificate.because': { zh: '因产品属于：{traits}', en: 'because the product is: {traits}' },
  'certificate.undecided': {
    zh: '请在标题或类目写明是否：{traits}',
    en: 'say in the title or category whether the product is: {traits}',
  },
  'certificate.duty': { zh: '义务，非证书', en: 'a duty, not a certificate' },
  'certificate.practice': { zh: '买家惯例', en: 'asked for by buyers' },
  'certificate.regulation': {
    zh: '{requirement}，{regulation}',
    en: '{requirement}, {regulation}',
  },

  'missing.absent': { zh: '{field}（表中没有此列）', en: '{field} (no such column)' },
  'missing.emptyColumn': {
    zh: '{field}（整列未填）',
    en: '{field} (no cell of its column is filled)',
  },
  'missing.missing': { zh: '{field}（{cell} 未填）', en: '{field} ({cell} is empty)' },
  'missing.invalid': { zh: '{field}（{cell} 认不出）', en: '{field} ({cell} cannot be read)' },
  'missing.script': {
    zh: '{field}（{cell} 需同时写出英文名）',
    en: '{field} ({cell} in Latin letters too)',
  },

  'summary.line': {
    zh: '共 {rows} 行：优品 {premium}，非优品 {notPremium}，待定 {undetermined}',
    en: '{rows} {rows|row|rows}: {premium} premium, {notPremium} not premium, {undetermined} undetermined',
  },
  'summary.listings': {
    zh: '共 {listings} 个商品、{rows} 行：优品 {premium}，非优品 {notPremium}，待定 {undetermined}（按行计）',
    en: '{listings} {listings|listing|listings} in {rows} rows: {premium} premium, {notPremium} not premium, {undetermined} undetermined',
  },

  'leftOut.line': {
    zh: '{n} 行不是商品：{parts}',
    en: '{n} {n|row is no product|rows are no products}: {parts}',
  },
  'leftOut.part': { zh: '第 {rows} 行是{what}', en: '{rows} ({what})' },
  'leftOut.total': { zh: '合计', en: 'a total' },
  'leftOut.note': { zh: '备注或条款', en: 'a note' },
  'leftOut.units': { zh: '单位', en: 'units' },
  'leftOut.required': { zh: '必填/选填', en: 'required or optional' },
  'leftOut.instruction': { zh: '填写说明', en: 'instructions' },
  'leftOut.header': { zh: '重复的表头', en: 'a header again' },
  'leftOut.section': { zh: '分段标题', en: 'the title of a section' },
  'leftOut.empty': { zh: '没有商品的序号', en: 'a number without a product' },
  'leftOut.otherTable': { zh: '另一张表', en: 'another table' },

  'prices.label': { zh: '价格币种', en: 'Prices in' },
  'prices.assumed': {
    zh: '按美元计（表中未注明币种）',
    en: 'US dollars (assumed: the sheet names none)',
  },
  'prices.unsaid': {
    zh: '表中未注明币种，凡按美元计的金额无法判断。请写在表头，如“价格(USD)”，或加一列“币种”',
    en: 'not named, so amounts in US dollars can’t be judged. Write it in the header, e.g. “价格(USD)”, or add a currency column',
  },
  'prices.unknown': {
    zh: '不明（表中有多个币种或未知币种）',
    en: 'unclear: the sheet names several currencies, or one that is not known',
  },

  'invalid.notANumber': { zh: '不是数字', en: 'not a number' },
  'invalid.notWhole': { zh: '应为整数', en: 'must be a whole number' },
  'invalid.negative': { zh: '不能为负数', en: 'must not be negative' },
  'invalid.notAFlag': { zh: '应为“是”或“否”', en: 'must be yes or no' },
  'invalid.notADate': { zh: '不是日期', en: 'not a date' },
  'invalid.ambiguousDate': {
    zh: '日期的日和月无法区分，请写成 2026-03-04',
    en: 'day and month cannot be told apart; write 2026-03-04',
  },
  'invalid.unknownUnit': {
    zh: '单位无法换算，请改用该字段的单位',
    en: 'unit that cannot be converted; write it in the unit of the field',
  },
  'invalid.ambiguousNumber': {
    zh: '本列既有小数逗号又有小数点，请写明小数位',
    en: 'comma and point are both decimal in this column; write the number with decimals',
  },
  'invalid.notARange': { zh: '不是价格或价格区间', en: 'not a price or a price range' },
  'invalid.rangeReversed': {
    zh: '区间的最低值大于最高值',
    en: 'the lowest value is above the highest',
  },
  'invalid.notTiers': {
    zh: '不是阶梯价，例如 1-99: $5.00; 100+: $4.50',
    en: 'not price tiers such as 1-99: $5.00; 100+: $4.50',
  },
  'invalid.digitsLost': {
    zh: '产品ID已被表格软件改成科学计数法，末位数字丢失，请从源文件以文本格式重新粘贴',
    en: 'the product ID was turned into scientific notation and lost digits; paste it again as text from its source',
  },
  'invalid.notAnId': { zh: '不是产品ID', en: 'not a product ID' },
  'invalid.notAShare': { zh: '不是百分比', en: 'not a percentage' },
  'invalid.unknownWord': { zh: '无法识别的内容', en: 'not a word that is known here' },
  'invalid.errorValue': { zh: '单元格是错误值', en: 'the cell holds an error' },
  'invalid.unnamedCertificates': {
    zh: '只写了有证书，没写是哪些',
    en: 'the cell does not say which certificates',
  },
  'invalid.notCalculated': {
    zh: '公式还没有算出值：用 Excel 打开工作簿并保存',
    en: 'its formula has no value yet: open the workbook in Excel and save it',
  },
} as const;
