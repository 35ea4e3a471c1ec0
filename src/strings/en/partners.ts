/** What the pane says of other sheets that complete the checked one. */
export const partnersEn = {
  'pane.partners.title': 'Other sheets',
  'pane.partners.offer':
    '“{name}” has {fields} for {matched} of {of} {of|product|products}. Use it?',
  'pane.partners.used': '“{name}”: {fields} for {matched} of {of} {of|product|products}.',
  'pane.partners.more': '{fields} and {n} more {n|field|fields}',
  'pane.partners.use': 'Use it',
  'pane.partners.leave': 'Don’t use it',
  'pane.partners.stop': 'Stop using it',
  'pane.partners.wins': 'Prefer its values where sheets differ',
  'pane.partners.byField': 'Choose the sheet field by field',
  'pane.partners.winsField': '{field}: prefer its values',
  'pane.partners.lost':
    '{n} product {n|ID is|IDs are} in scientific notation, {n|its|their} digits are lost; enter {n|it|them} as text.',
  'pane.partners.noCommon': 'It has no product ID in common with this sheet: is it another shop’s?',
  'pane.partners.repeated':
    '{n} product {n|ID is|IDs are} in several rows; only the first is used.',
  'pane.partners.conflict': 'Conflicting values: {n}',
  'pane.partners.duplicateId': 'Repeated product IDs: {n}',
  'pane.partners.digitsLost': 'Product IDs whose digits are lost: {n}',
  'pane.partners.noneShared': 'Sheets of other products: {n}',
  'pane.partners.onlyIn': 'Products of one sheet only: {n}',
  'pane.partners.moreProblems': '{n} more',
  'pane.exports.title': 'Back-office exports',
  'pane.exports.hint':
    'Add an .xls, .xlsx or .csv file, or drop it on this pane: it goes on a sheet of its own and can then complete this one. It is not uploaded.',
  'pane.exports.add': 'Add an export',
  'pane.exports.added': '{file}: {rows} {rows|row is|rows are} on the sheet “{sheet}”.',
  'pane.exports.noIds': 'It has no column of product IDs, so it cannot complete another sheet.',
  'pane.exports.older':
    '{file} has the columns of “{sheet}” (from {old}, {date}). Put it in its place?',
  'pane.exports.replace': 'Replace the older one',
  'pane.exports.keepBoth': 'Keep both',
  'pane.exports.replaced': '{file} is on the sheet “{sheet}” now.',
  'pane.exports.remove': 'The {n} {n|sheet|sheets} made of added files too',
} as const;
