import { countText, planSteps, planText, statusText, type PlanItem } from '../../report';
import { text } from '../../strings';
import { paint, type Line } from '../terminal/style';
import { displayWidth, pad, truncate } from '../terminal/table';
import type { CheckView } from './checkView';

const LONGEST_ID = 24;
/** Blockers of products that no plan makes premium. */
const BLOCKERS = 5;

function rowLines(view: CheckView, item: PlanItem): [string[], string[]] {
  const { lang, verdict, catalogue } = view;
  const { index, blockers } = item;
  const bare = statusText(verdict.status(index), lang);
  const status = blockers > 0 ? text(lang, 'cli.blockers', { status: bare, n: blockers }) : bare;
  const { productId, title } = verdict.facts(index);
  const id = truncate(productId ?? title ?? '', LONGEST_ID);
  const steps = planSteps(verdict, item, lang).map(({ what, fix }) => [what, fix]);
  const lines = steps.flat().map((step) => text(lang, 'cli.firstStep', { step }));
  return [[text(lang, 'cli.rowLabel', { row: catalogue.rowNumbers[index]! }), id, status], lines];
}

/** The products to mend first and what that brings, each with its steps; then blockers. */
export function fixFirstLines(view: CheckView): Line[] {
  const { lang, plan } = view;
  const items = [...plan.gains, ...plan.blockers.slice(0, BLOCKERS)];
  if (items.length === 0) return [];
  const rows = items.map((item) => rowLines(view, item));
  const widthOf = (column: number): number =>
    Math.max(...rows.map(([cells]) => displayWidth(cells[column] ?? '')));
  const [rowWidth, idWidth] = [widthOf(0), widthOf(1)];
  const lines = rows.flatMap(([[row = '', id = '', status = ''], steps]) => [
    `  ${pad(row, rowWidth)}  ${pad(id, idWidth)}  ${status}`,
    ...steps.map((step) => paint('dim', `      ${step}`)),
  ]);
  const more = plan.reachable > plan.gains.length;
  return [
    '',
    paint('bold', text(lang, 'cli.fixFirst')),
    ...(plan.gains.length > 0 ? [`  ${planText(plan, lang)}`] : []),
    ...(more ? [`  ${text(lang, 'plan.more', { n: countText(plan.reachable) })}`] : []),
    ...lines,
  ];
}
