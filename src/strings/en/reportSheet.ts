/** The report sheet. */
export const reportSheetEn = {
  'sheet.title': 'Pre-check of the product sheet',
  'sheet.tabName': 'Premium pre-check',
  'sheet.about': 'About this check',
  'sheet.file': 'File',
  'sheet.sheet': 'Sheet',
  'sheet.rows': 'Product rows',
  'sheet.listings': 'Listings',
  'sheet.leftOut': 'Left out',
  'sheet.seconds': 'Seconds taken',
  'sheet.book': 'Rulebook',
  'sheet.hash': 'Hash of the rulebook',
  'sheet.asOf': 'As of',
  'sheet.model': 'Premium model',
  'sheet.language': 'Language',
  'sheet.language.name': 'English',

  'sheet.totals': 'Totals',
  'sheet.head.result': 'Result',
  'sheet.head.count': 'Products',
  'sheet.head.share': 'Share',
  'sheet.premium': 'Premium',
  'sheet.notPremium': 'Not premium',
  'sheet.undetermined': 'Undetermined',

  'sheet.pools': 'Pools',
  'sheet.head.pool': 'Pool',
  'sheet.head.in': 'In',
  'sheet.head.out': 'Out',
  'sheet.head.unknown': 'Unknown',
  'sheet.head.oneStep': 'One step away',
  'sheet.head.basis': 'Basis',
  'sheet.chart.pools': 'Products by pool',

  'sheet.problems': 'Top problems',
  'sheet.problems.none': 'No governance problem was found.',
  'sheet.head.problem': 'Problem',
  'sheet.head.severity': 'Severity',
  'sheet.head.products': 'Products',
  'sheet.head.field': 'Field',
  'sheet.chart.problems': 'Products with the top problems',
  'sheet.problems.more': '{n} more {n|kind|kinds} of problem under “Rules that were broken”.',

  'sheet.certificates': 'Certificates by market (products, by their worst certificate)',
  'sheet.certificates.none': 'No market asks for a certificate, or none is stated.',
  'sheet.head.market': 'Market',

  'sheet.settling': 'What could not be told',
  'sheet.settling.none': 'Nothing was left untold for want of a column.',
  'sheet.head.column': 'Add this column',
  'sheet.head.settles': 'Undetermined products it helps',
  'sheet.head.unchecked': 'Rules that cannot be checked without it',
  'sheet.settling.estimate':
    '“Undetermined products it helps” is estimated from a sample where there are many.',

  'sheet.findings': 'Findings',
  'sheet.findings.none': 'There are none.',
  'sheet.findings.all':
    '{n} in all, by severity. Cells are where they were at the check; sorting or inserting rows moves them.',
  'sheet.findings.capped':
    '{n} in all; the first {limit} by severity are listed, the other {rest} are in the column Issues of the product sheet. Cells are where they were at the check; sorting or inserting rows moves them.',
  'sheet.head.productId': 'Product ID',
  'sheet.head.row': 'Row',
  'sheet.head.cell': 'Cell',
  'sheet.head.title': 'Title',
  'sheet.head.message': 'What is wrong',
  'sheet.head.fix': 'How to mend it',

  'sheet.rules': 'Rules that were broken',
  'sheet.head.rule': 'Rule',
  'sheet.head.code': 'Code',
  'sheet.head.why': 'Why',
  'sheet.head.reference': 'Reference',

  'sheet.ignored': 'Ignored findings',
  'sheet.ignored.note':
    'Ignored findings are not listed, but they count in the totals, the pools and the top problems.',
  'sheet.ignored.capped': '{n} in all; the first {limit} are listed.',
  'sheet.ignored.everywhere': 'every product',
  'sheet.head.reason': 'Reason for ignoring',

  'sheet.legend': 'Legend',
  'sheet.head.sign': 'Sign',
  'sheet.head.colour': 'Colour and letters',
  'sheet.head.meaning': 'Meaning',

  'sheet.notes': 'Notes',
  'sheet.notes.assumed':
    'Numbers labelled “assumed” are not published by the platform: they are assumptions of this tool, and you can change them in a rulebook of your own.',
  'sheet.notes.unknown':
    'A missing column and a cell that is empty or cannot be read count as unknown, never as failed.',
} as const;
