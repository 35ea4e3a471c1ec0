/** The help page that Excel's function wizard and the ribbon link to. */
export const helpEn = {
  'help.title': 'Youpin Pre-check: help',
  'help.intro':
    'Youpin Pre-check says beside each row of a product sheet whether the product is premium, which pool it is in or nearest to, what breaks the governance rules, which certificates its markets ask for, and what to do. It is a pre-check, not the platform’s verdict.',
  'help.start': 'Get started',
  'help.start.1':
    'Open a sheet of products and choose Check this sheet on the Home tab. The header is found by itself and need not be in the first row.',
  'help.start.2':
    'Four columns appear right of the data, or right after the title as you choose in the pane: status, gap, issues and certificates. Cells that need a change are coloured.',
  'help.start.3': 'The pane says why, how to fix it, and where each rule comes from.',
  'help.start.4':
    'Before you hand the workbook on, choose Prepare for colleagues: formulas become values, and everybody sees the same without the add-in.',
  'help.functions': 'Formulas',
  'help.functions.intro':
    'Formulas begin with YOUPIN. Give several rows at once and get one result for each: much faster than a formula in every row.',
  'help.example': 'Example',
  'help.optional': 'may be left out',
  'help.colours': 'Colours',
  'help.bases': 'Where rules come from',
  'help.otherLanguage': '中文',
  'key.check': 'Check this sheet',
  'key.nextProblem': 'Next problem',
  'key.previousProblem': 'Previous problem',
} as const;
