/** The help page that Excel's function wizard and the ribbon link to. */
export const help = {
  'help.title': { zh: '优品体检：帮助', en: 'Youpin Pre-check: help' },
  'help.intro': {
    zh: '优品体检在商品表每一行旁说明：是不是优品、在哪个品池或离哪个最近、触犯哪些治理规则、目标国要求哪些证书，以及怎么改。它是模拟检查，不代表平台判定。',
    en: 'Youpin Pre-check says beside each row of a product sheet whether the product is premium, which pool it is in or nearest to, what breaks the governance rules, which certificates its markets ask for, and what to do. It is a pre-check, not the platform’s verdict.',
  },
  'help.start': { zh: '快速上手', en: 'Get started' },
  'help.start.1': {
    zh: '打开商品表，在“开始”选项卡点“检查本表”。表头会自动识别，不必在第一行。',
    en: 'Open a sheet of products and choose Check this sheet on the Home tab. The header is found by itself and need not be in the first row.',
  },
  'help.start.2': {
    zh: '数据右侧（或标题右侧，可在窗格里选）出现优品状态、差距、商品治理问题和证书四列，需要改的单元格会上色。',
    en: 'Four columns appear right of the data, or right after the title as you choose in the pane: status, gap, issues and certificates. Cells that need a change are coloured.',
  },
  'help.start.3': {
    zh: '窗格里能看到原因、改法和每条规则的依据。',
    en: 'The pane says why, how to fix it, and where each rule comes from.',
  },
  'help.start.4': {
    zh: '交给同事前点“交给同事”：公式变成数值，没有加载项也能看到同样的结果。',
    en: 'Before you hand the workbook on, choose Prepare for colleagues: formulas become values, and everybody sees the same without the add-in.',
  },
  'help.functions': { zh: '公式', en: 'Formulas' },
  'help.functions.intro': {
    zh: '公式都以 YOUPIN. 开头。一次选多行，每行得一个结果，比每行写一个公式快得多。',
    en: 'Formulas begin with YOUPIN. Give several rows at once and get one result for each: much faster than a formula in every row.',
  },
  'help.example': { zh: '示例', en: 'Example' },
  'help.optional': { zh: '可省略', en: 'may be left out' },
  'help.colours': { zh: '颜色', en: 'Colours' },
  'help.bases': { zh: '规则的依据', en: 'Where rules come from' },
  'help.otherLanguage': { zh: 'English', en: '中文' },
  'key.check': { zh: '检查本表', en: 'Check this sheet' },
  'key.nextProblem': { zh: '下一个问题', en: 'Next problem' },
  'key.previousProblem': { zh: '上一个问题', en: 'Previous problem' },
} as const;
