/** What the pane says of other sheets that complete the checked one. */
export const partnersEn = {
  'pane.partners.title': 'Other sheets',
  'pane.partners.offer':
    '“{name}” has {fields} for {matched} of {of} {of|product|products}. Use it?',
  'pane.partners.used': '“{name}”: {fields} for {matched} of {of} {of|product|products}.',
  'pane.partners.more': '{fields} and {n} more {n|field|fields}',
  'pane.partners.use': 'Use it',
  'pane.partners.leave': 'Leave it',
  'pane.partners.stop': 'Use it no more',
  'pane.partners.wins': 'Its values win where sheets differ',
  'pane.partners.formulas':
    'YOUPIN formulas in cells judge by their own cells alone, without other sheets.',
  'pane.partners.lost':
    '{n} product {n|ID is|IDs are} in scientific notation, {n|its|their} digits are lost; enter {n|it|them} as text.',
  'pane.partners.noCommon': 'It has no product ID in common with this sheet: is it another shop’s?',
  'pane.partners.repeated':
    '{n} product {n|ID is|IDs are} in several rows; only the first is used.',
  'pane.partners.conflict': 'Conflicting values: {n}',
  'pane.partners.duplicateId': 'Repeated product IDs: {n}',
  'pane.partners.digitsLost': 'Product IDs whose digits are lost: {n}',
  'pane.partners.noneShared': 'Sheets of other products: {n}',
  'pane.partners.moreProblems': '{n} more',
} as const;
