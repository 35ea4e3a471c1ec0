import { firstStep, statusText, type RowToFix } from '../../report';
import { text } from '../../strings';
import { paint, type Line } from '../terminal/style';
import { displayWidth, pad, truncate } from '../terminal/width';
import type { CheckView } from './checkView';

const LONGEST_ID = 24;

function rowLines(view: CheckView, { index, blockers }: RowToFix): [string[], string[]] {
  const { lang, verdict } = view;
  const explanation = verdict.explain(index);
  const bare = statusText(verdict.status(index), lang);
  const status = blockers > 0 ? text(lang, 'cli.blockers', { status: bare, n: blockers }) : bare;
  const id = truncate(explanation.productId ?? explanation.title ?? '', LONGEST_ID);
  const step = firstStep(explanation, lang);
  const told = step
    ? [step.what, step.fix].map((part) => text(lang, 'cli.firstStep', { step: part }))
    : [];
  return [[text(lang, 'cli.rowLabel', { row: explanation.row }), id, status], told];
}

/** The rows to mend first, each with its first step. */
export function fixFirstLines(view: CheckView): Line[] {
  const { lang, survey } = view;
  if (survey.fixFirst.length === 0) return [];
  const rows = survey.fixFirst.map((row) => rowLines(view, row));
  const widthOf = (column: number): number =>
    Math.max(...rows.map(([cells]) => displayWidth(cells[column] ?? '')));
  const [rowWidth, idWidth] = [widthOf(0), widthOf(1)];
  const lines = rows.flatMap(([[row = '', id = '', status = ''], steps]) => [
    `  ${pad(row, rowWidth)}  ${pad(id, idWidth)}  ${status}`,
    ...steps.map((step) => paint('dim', `      ${step}`)),
  ]);
  return ['', paint('bold', text(lang, 'cli.fixFirst')), ...lines];
}
