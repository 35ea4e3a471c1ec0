/** What the pane says of other sheets that complete the checked one. */
export const partners = {
  'pane.partners.title': { zh: '其他工作表', en: 'Other sheets' },
  'pane.partners.offer': {
    zh: '“{name}”有{fields}，对应 {of} 个商品中的 {matched} 个。要一起使用吗？',
    en: '“{name}” has {fields} for {matched} of {of} {of|product|products}. Use it?',
  },
  'pane.partners.used': {
    zh: '“{name}”：{fields}；对应 {of} 个商品中的 {matched} 个。',
    en: '“{name}”: {fields} for {matched} of {of} {of|product|products}.',
  },
  'pane.partners.more': {
    zh: '{fields}等（另有 {n} 个字段）',
    en: '{fields} and {n} more {n|field|fields}',
  },
  'pane.partners.use': { zh: '一起使用', en: 'Use it' },
  'pane.partners.leave': { zh: '不使用', en: 'Don’t use it' },
  'pane.partners.stop': { zh: '不再使用', en: 'Stop using it' },
  'pane.partners.wins': {
    zh: '数值不一致时以此表为准',
    en: 'Prefer its values where sheets differ',
  },
  'pane.partners.byField': { zh: '逐个字段选择采用哪张表', en: 'Choose the sheet field by field' },
  'pane.partners.winsField': { zh: '{field}：采用此表的值', en: '{field}: prefer its values' },
  'pane.partners.lost': {
    zh: '{n} 个产品ID是科学计数法，位数已丢失；请按文本填写。',
    en: '{n} product {n|ID is|IDs are} in scientific notation, {n|its|their} digits are lost; enter {n|it|them} as text.',
  },
  'pane.partners.noCommon': {
    zh: '没有相同的产品ID，是否为其他店铺的数据？',
    en: 'It has no product ID in common with this sheet: is it another shop’s?',
  },
  'pane.partners.repeated': {
    zh: '{n} 个产品ID出现在多行，只用第一行。',
    en: '{n} product {n|ID is|IDs are} in several rows; only the first is used.',
  },
  'pane.partners.conflict': { zh: '数值不一致：{n}', en: 'Conflicting values: {n}' },
  'pane.partners.duplicateId': { zh: '重复的产品ID：{n}', en: 'Repeated product IDs: {n}' },
  'pane.partners.digitsLost': {
    zh: '位数已丢失的产品ID：{n}',
    en: 'Product IDs whose digits are lost: {n}',
  },
  'pane.partners.noneShared': { zh: '没有相同商品的表：{n}', en: 'Sheets of other products: {n}' },
  'pane.partners.onlyIn': { zh: '只在一张表中的商品：{n}', en: 'Products of one sheet only: {n}' },
  'pane.partners.moreProblems': { zh: '还有 {n} 个', en: '{n} more' },
  'pane.exports.title': { zh: '后台导出文件', en: 'Back-office exports' },
  'pane.exports.hint': {
    zh: '添加 .xls、.xlsx 或 .csv 文件，或拖到此窗格：内容放在单独的工作表中，之后可用来补全当前表。文件不会上传。',
    en: 'Add an .xls, .xlsx or .csv file, or drop it on this pane: it goes on a sheet of its own and can then complete this one. It is not uploaded.',
  },
  'pane.exports.add': { zh: '添加导出文件', en: 'Add an export' },
  'pane.exports.added': {
    zh: '{file}：{rows} 行已放到工作表“{sheet}”。',
    en: '{file}: {rows} {rows|row is|rows are} on the sheet “{sheet}”.',
  },
  'pane.exports.noIds': {
    zh: '其中没有产品ID列，无法用来补全其他表。',
    en: 'It has no column of product IDs, so it cannot complete another sheet.',
  },
  'pane.exports.older': {
    zh: '{file} 与“{sheet}”（来自 {old}，{date}）列相同。是否替换旧内容？',
    en: '{file} has the columns of “{sheet}” (from {old}, {date}). Put it in its place?',
  },
  'pane.exports.replace': { zh: '替换旧的', en: 'Replace the older one' },
  'pane.exports.keepBoth': { zh: '两份都保留', en: 'Keep both' },
  'pane.exports.replaced': {
    zh: '{file} 现已放到工作表“{sheet}”。',
    en: '{file} is on the sheet “{sheet}” now.',
  },
  'pane.exports.remove': {
    zh: '同时移除由文件添加的 {n} 张工作表',
    en: 'The {n} {n|sheet|sheets} made of added files too',
  },
} as const;
