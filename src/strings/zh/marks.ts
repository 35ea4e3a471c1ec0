/** What is written into and beside the cells of a sheet. */
export const marksZh = {
  'marks.column.status': '优品状态',
  'marks.column.gap': '差距',
  'marks.column.issues': '商品治理问题',
  'marks.column.certificates': '证书',
  'marks.column.codes': '标记码（请勿修改）',

  'marks.severity': '{sign} {word}',
  'marks.cut': '{text}…（略去 {n} 个字符）',
  'marks.inPool': '已入{pool}',
  'marks.notForPool': '不属于{pool}的考察范围',
  'marks.certificates.held': '齐全',
  'marks.certificates.open': '{requirement} {status}',
  'marks.certificates.unknown': '{n} 项待确认',

  'marks.none': '无标记',
  'marks.edited': '检查后有改动：',
  'marks.meaning.blocker': '影响发布或合规，请先改',
  'marks.meaning.warning': '影响商品表现，应修改',
  'marks.meaning.advice': '可以做得更好，或距最近的品池所差的条件',
  'marks.meaning.none': '未发现问题，或数据不足、无法判断',
  'marks.colour.light.blocker': '橙红底，深色粗体',
  'marks.colour.light.warning': '浅黄底，深色字加下划线',
  'marks.colour.light.advice': '浅蓝底，深蓝斜体',
  'marks.colour.dark.blocker': '橙色底，深色粗体',
  'marks.colour.dark.warning': '暗黄底，浅色字加下划线',
  'marks.colour.dark.advice': '深蓝底，浅色斜体',
  'marks.colour.none': '保持原样',

  'marks.note.forPool': '入{pool}所需：{what}',
  'marks.note.limit':
    '共有 {n} 个单元格需要批注，只写了前 {limit} 个；其余 {rest} 个请看“差距”和“商品治理问题”列，或缩小选区再写。',
} as const;
