import { mapProgress } from '../../base/mapProgress';
import { text } from '../../strings';
import { countText, dateText } from '../format/values';
import { effortText } from '../effortText';
import { commaList, labelled, semicolonList, startOfSentence } from '../format/lists';
import { urgencyText } from '../marks';
import { PLAN_LENGTH, planInSteps, type PlanItem } from '../plan/plan';
import { gainText } from '../plan/gainText';
import { planSteps } from '../plan/planSteps';
import { planText } from '../plan/planText';
import { sourcesText } from './aboutRows';
import { cellText } from './cellText';
import { EMPTY, numberCell, textCell } from './cells';
import type { SheetDescription } from './description';
import { fittedRows } from './fittedRows';
import type { ReportSheetInput } from './input';
import { headerRow, mutedRow, placeCell, type Row } from './parts';

/** As many as one person mends in five days. */
export const WEEK_LENGTH = 5 * PLAN_LENGTH;

const HEADS = [
  'sheet.head.rank',
  'sheet.head.productId',
  'sheet.head.title',
  'sheet.head.next',
  'sheet.head.cell',
  'sheet.head.owner',
  'sheet.head.gain',
  'sheet.head.effort',
  'sheet.head.done',
] as const;

/** In characters, by column. */
const WIDTHS = [6, 18, 34, 50, 9, 12, 24, 14, 8];

/** Columns that hold the product and what people fill in. */
const KEY = HEADS.indexOf('sheet.head.productId');
const TYPED = [HEADS.indexOf('sheet.head.owner'), HEADS.indexOf('sheet.head.done')];

/** One product: next step, cell, owner, gain. */
function lineOf(input: ReportSheetInput, item: PlanItem, rank: number): Row {
  const { verdict, catalogue, lang } = input;
  const { index, edits, blockers } = item;
  const steps = planSteps(verdict, item, lang, input.run.sheet);
  const efforts = steps.map(({ condition }) => effortText(condition.rule, lang));
  const pool = verdict.nearest(index)?.pool;
  const gain =
    edits > 0 && pool
      ? gainText(pool, lang)
      : text(lang, 'pane.problems.chip', {
          word: urgencyText('blocker', lang),
          n: countText(blockers),
        });
  const what = semicolonList(
    steps.map(({ what: placed, bare }, at) => (at === 0 ? bare : placed)),
    lang,
  );
  return [
    numberCell(rank),
    textCell(cellText(catalogue, 'productId', index)),
    textCell(cellText(catalogue, 'title', index), 'wrapped'),
    textCell(startOfSentence(what), 'wrapped'),
    placeCell(steps[0]?.condition.place, input.run.sheet),
    textCell(cellText(catalogue, 'owner', index)),
    textCell(startOfSentence(gain), 'wrapped'),
    textCell(startOfSentence(commaList([...new Set(efforts)], lang)), 'wrapped'),
    EMPTY,
  ];
}

/** The list for the week as a sheet: products that the fewest edits make premium, then those with blockers; yields now and then. */
export function* weekSheetInSteps(input: ReportSheetInput): Generator<void, SheetDescription> {
  const { verdict, catalogue, lang, run, ignored = [], owner } = input;
  const isOwned = (index: number): boolean => cellText(catalogue, 'owner', index) === owner;
  const isWanted = owner === undefined ? {} : { isWanted: isOwned };
  const planning = planInSteps({ verdict, catalogue, ignored, most: WEEK_LENGTH, ...isWanted });
  const plan = yield* mapProgress(planning, () => undefined);
  const week = text(lang, 'sheet.week');
  const title = owner === undefined ? week : text(lang, 'sheet.week.of', { week, owner });
  const items = [...plan.gains, ...plan.blockers].slice(0, WEEK_LENGTH);
  const sources = semicolonList(sourcesText(run, lang), lang);
  const about = { sheet: run.sheet, n: countText(verdict.size), date: dateText(verdict.asOf) };
  const rows = yield* fittedRows(
    [
      [textCell(title, 'title')],
      mutedRow(text(lang, 'sheet.subtitle', about)),
      ...(sources === '' ? [] : [mutedRow(labelled(text(lang, 'sheet.source'), sources, lang))]),
      [textCell(planText(plan, lang), 'label')],
      headerRow(HEADS, lang),
      ...items.map((item, at) => lineOf(input, item, at + 1)),
    ],
    lang,
  );
  const head = rows.length - items.length;
  return {
    name: title,
    blocks: [{ id: 'week', row: 0, rows }],
    charts: [],
    columnWidths: WIDTHS,
    freezeRows: head,
    print: { rows: rows.length, breaks: [], titleRow: head - 1 },
    typed: { firstRow: head, key: KEY, columns: TYPED },
    rows: rows.length,
    columns: HEADS.length,
  };
}
