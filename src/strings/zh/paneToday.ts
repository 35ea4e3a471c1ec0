/** What is done first, what it brings, and how far one is: the pane, the report and the command line. */
export const paneTodayZh = {
  'severity.gain': '改好即优品',
  'certificate.dutiesOpen': '登记、标签等 {n} 项待确认',
  'plan.title': '先改这 {n} 个 → 可多 {n} 个优品',
  'plan.none': '没有改几处就能成为优品的商品。',
  'cli.planMore': '改动确定、改好即优品的共 {n} 个，按改动最少、曝光最大排列',
  'pane.overview.problems.total': '共 {n} 条问题：{parts}',
  'pane.overview.duties': '登记、标签等',
  'pane.overview.duties.note': '按商品计，以每个商品最差的一项为准；不影响证书计数。',
  'pane.problems.group.part': '按{field}',
  'pane.problems.gains': '{n} 个商品改好即优品',
  'pane.problems.both': '{problems}，{gains}',
  'pane.problems.chips': '按级别筛选',
  'pane.problems.chip': '{word} {n}',
  'pane.problems.poolParts': '改好后{parts}',
  'pane.problems.poolPart': '{n} 个入{pool}',
} as const;
