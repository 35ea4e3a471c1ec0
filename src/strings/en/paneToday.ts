import type { paneTodayZh } from '../zh/paneToday';

/** What is done first, what it brings, and how far one is: the pane, the report and the command line. */
export const paneTodayEn = {
  'severity.gain': 'becomes premium',
  'certificate.dutiesOpen': 'registration, labels etc.: {n} to be confirmed',
  'plan.title': 'Fix {n|this|these} {n} first → {n} more premium {n|product|products}',
  'plan.none': 'No product becomes premium by a few edits.',
  'cli.planMore':
    '{n} {n|product becomes|products become} premium by edits that are certain; fewest edits and most exposure first',
  'pane.today.planning': 'Working out what to fix today…',
  'pane.today.done': '{done} of {all} done',
  'pane.today.renew': 'Make a new list',
  'pane.today.notYet': 'By what the sheet says now it is not premium yet.',
  'pane.today.gain': '{gain}: enters {pool}',
  'pane.today.blocked': '{severity}: {n} {n|product|products}',
  'pane.today.blocked.all': 'See all blockers',
  'moved.premium': 'Since {since}: premium {by}',
  'moved.pool': '{pool} {by}',
  'moved.problems': '{fewer} {fewer|problem|problems} fewer, {more} more (net, rule by rule)',
  'moved.rows': 'product rows {by}: mind that when comparing',
  'pane.overview.problems.total': '{n} {n|problem|problems}: {parts}',
  'pane.overview.duties': 'Registration, labels etc.',
  'pane.overview.duties.note':
    'Products, each by the worst of these; certificates are counted above.',
  'pane.problems.group.part': 'by {field}',
  'pane.problems.gains': '{n} {n|product becomes|products become} premium',
  'pane.problems.both': '{problems}, {gains}',
  'pane.problems.chips': 'Filter by severity',
  'pane.problems.chip': '{word} {n}',
  'pane.problems.poolParts': 'then {parts}',
  'pane.problems.poolPart': '{n} in {pool}',
} as const satisfies Readonly<Record<keyof typeof paneTodayZh, string>>;
