/** What is written into and beside the cells of a sheet. */
export const marksEn = {
  'marks.column.status': 'Premium status',
  'marks.column.gap': 'Gap',
  'marks.column.issues': 'Issues',
  'marks.column.certificates': 'Certificates',
  'marks.column.codes': 'Mark codes (do not edit)',

  'marks.severity': '{sign} {word}',
  'marks.cut': '{text}… ({n} characters left out)',
  'marks.inPool': 'In {pool}',
  'marks.notForPool': 'Outside the scope of {pool}',
  'marks.certificates.held': 'complete',
  'marks.certificates.open': '{requirement} {status}',
  'marks.certificates.unknown': '{n} to be confirmed',

  'marks.none': 'no mark',
  'marks.edited': 'edited since the check: ',
  'marks.meaning.blocker': 'blocks publishing or compliance: fix first',
  'marks.meaning.warning': 'hurts how the product performs: fix next',
  'marks.meaning.advice': 'could be better, or is what the nearest pool still asks for',
  'marks.meaning.none': 'nothing found, or too little data to judge',
  'marks.colour.light.blocker': 'orange-red, dark bold letters',
  'marks.colour.light.warning': 'light yellow, dark underlined letters',
  'marks.colour.light.advice': 'light blue, dark blue italics',
  'marks.colour.dark.blocker': 'orange, dark bold letters',
  'marks.colour.dark.warning': 'dark yellow, light underlined letters',
  'marks.colour.dark.advice': 'dark blue, light italics',
  'marks.colour.none': 'left as it is',

  'marks.note.forPool': 'For {pool}: {what}',
  'marks.note.limit':
    '{n} cells call for a note and only the first {limit} were written; for the other {rest} see the columns Gap and Issues, or select fewer rows and write again.',
} as const;
