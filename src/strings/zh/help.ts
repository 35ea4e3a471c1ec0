/** The help page that Excel's function wizard and the ribbon link to. */
export const helpZh = {
  'help.title': '优品体检：帮助',
  'help.intro':
    '优品体检在商品表每一行旁说明：是不是优品、在哪个品池或离哪个最近、触犯哪些治理规则、目标国要求哪些证书，以及怎么改。它是模拟检查，不代表平台判定。',
  'help.start': '快速上手',
  'help.start.1': '打开商品表，在“开始”选项卡点“检查本表”。表头会自动识别，不必在第一行。',
  'help.start.2':
    '数据右侧（或标题右侧，可在窗格里选）出现优品状态、差距、商品治理问题和证书四列，需要改的单元格会上色。',
  'help.start.3': '窗格里能看到原因、改法和每条规则的依据。',
  'help.start.4': '交给同事前点“交给同事”：公式变成数值，没有加载项也能看到同样的结果。',
  'help.functions': '公式',
  'help.functions.intro':
    '公式都以 YOUPIN. 开头。一次选多行，每行得一个结果，比每行写一个公式快得多。',
  'help.example': '示例',
  'help.optional': '可省略',
  'help.colours': '颜色',
  'help.bases': '规则的依据',
  'help.otherLanguage': 'English',
  'key.check': '检查本表',
  'key.nextProblem': '下一个问题',
  'key.previousProblem': '上一个问题',
} as const;
