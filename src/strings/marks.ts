/** What is written into and beside the cells of a sheet. */
export const marks = {
  'marks.column.status': { zh: '优品状态', en: 'Premium status' },
  'marks.column.gap': { zh: '差距', en: 'Gap' },
  'marks.column.issues': { zh: '商品治理问题', en: 'Issues' },
  'marks.column.certificates': { zh: '证书', en: 'Certificates' },
  'marks.column.codes': { zh: '标记码（请勿修改）', en: 'Mark codes (do not edit)' },

  'marks.severity': { zh: '{sign} {word}', en: '{sign} {word}' },
  'marks.cut': { zh: '{text}…（略去 {n} 个字符）', en: '{text}… ({n} characters left out)' },
  'marks.inPool': { zh: '已入{pool}', en: 'In {pool}' },
  'marks.notForPool': { zh: '不属于{pool}的考察范围', en: 'Outside the scope of {pool}' },
  'marks.certificates.held': { zh: '齐全', en: 'complete' },
  'marks.certificates.open': { zh: '{requirement} {status}', en: '{requirement} {status}' },
  'marks.certificates.unknown': { zh: '{n} 项待确认', en: '{n} to be confirmed' },

  'marks.none': { zh: '无标记', en: 'no mark' },
  'marks.edited': { zh: '检查后有改动：', en: 'edited since the check: ' },
  'marks.meaning.blocker': {
    zh: '影响发布或合规，请先改',
    en: 'blocks publishing or compliance: fix first',
  },
  'marks.meaning.warning': {
    zh: '影响商品表现，应修改',
    en: 'hurts how the product performs: fix next',
  },
  'marks.meaning.advice': {
    zh: '可以做得更好，或距最近的品池所差的条件',
    en: 'could be better, or is what the nearest pool still asks for',
  },
  'marks.meaning.none': {
    zh: '未发现问题，或数据不足、无法判断',
    en: 'nothing found, or too little data to judge',
  },
  'marks.colour.light.blocker': { zh: '橙红底，深色粗体', en: 'orange-red, dark bold letters' },
  'marks.colour.light.warning': {
    zh: '浅黄底，深色字加下划线',
    en: 'light yellow, dark underlined letters',
  },
  'marks.colour.light.advice': { zh: '浅蓝底，深蓝斜体', en: 'light blue, dark blue italics' },
  'marks.colour.dark.blocker': { zh: '橙色底，深色粗体', en: 'orange, dark bold letters' },
  'marks.colour.dark.warning': {
    zh: '暗黄底，浅色字加下划线',
    en: 'dark yellow, light underlined letters',
  },
  'marks.colour.dark.advice': { zh: '深蓝底，浅色斜体', en: 'dark blue, light italics' },
  'marks.colour.none': { zh: '保持原样', en: 'left as it is' },

  'marks.note.forPool': { zh: '入{pool}所需：{what}', en: 'For {pool}: {what}' },
  'marks.note.limit': {
    zh: '共有 {n} 个单元格需要批注，只写了前 {limit} 个；其余 {rest} 个请看“差距”和“商品治理问题”列，或缩小选区再写。',
    en: '{n} cells call for a note and only the first {limit} were written; for the other {rest} see the columns Gap and Issues, or select fewer rows and write again.',
  },
} as const;
