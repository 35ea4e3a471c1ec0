import type { Catalogue } from '../../../catalogue';
import type { Explanation, Verdict } from '../../../evaluator';
import {
  BYTE_ORDER_MARK,
  cellText,
  csvLine,
  fieldName,
  labelled,
  semicolonList,
  urgencyText,
} from '../../../report';
import { text, type Lang } from '../../../strings';
import { problemText } from './problemText';
import type { ProblemGroups, ProblemIndex } from './types';

/** The problems that are shown, with what they are the problems of. */
export interface HandedOn {
  readonly check: { readonly catalogue: Catalogue; readonly verdict: Verdict };
  readonly index: ProblemIndex;
  readonly grouped: ProblemGroups;
}

/** More problems than these are not put into words at once. */
export const HANDED_ON = 5_000;

const shownOf = ({ grouped: { groups, order } }: HandedOn): number[] =>
  groups
    .flatMap(({ start, count }) => [...order.subarray(start, start + count)])
    .slice(0, HANDED_ON);

/** Rows of the catalogue that have any of the problems that are shown, ascending. */
export function shownRows({
  check: { catalogue },
  index,
  grouped: { order },
}: HandedOn): readonly number[] {
  const isShown = new Uint8Array(catalogue.size);
  for (const problem of order) isShown[index.rows[problem]!] = 1;
  const rows: number[] = [];
  for (let row = 0; row < isShown.length; row++) if (isShown[row] === 1) rows.push(row);
  return rows;
}

/** The problems of each row that has some, rows as they are met with. */
function byRow(shown: HandedOn): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (const problem of shownOf(shown)) {
    const row = shown.index.rows[problem]!;
    const problems = rows.get(row);
    if (problems) problems.push(problem);
    else rows.set(row, [problem]);
  }
  return rows;
}

/** The product IDs that are shown, each once, one a line. */
export function shownIds(shown: HandedOn): string[] {
  const { catalogue } = shown.check;
  const ids = [...byRow(shown).keys()].map((row) => cellText(catalogue, 'productId', row));
  return [...new Set(ids)].filter((id) => id !== '');
}

/** The products that are shown and what is to be done about them, for a chat: one a line. */
export function shownText(shown: HandedOn, lang: Lang): string {
  const { catalogue, verdict } = shown.check;
  const lines = [...byRow(shown)].map(([row, problems]) => {
    const explanation = verdict.explain(row);
    const words = problems.map((problem) => wordsOf(shown, problem, explanation, lang));
    const owner = cellText(catalogue, 'owner', row);
    const head = text(lang, 'pane.problems.rowHead', {
      row: catalogue.rowNumbers[row]!,
      id: cellText(catalogue, 'productId', row),
    });
    return labelled(owner === '' ? head : `${owner} ${head}`, semicolonList(words, lang), lang);
  });
  return lines.join('\n');
}

/** The problems that are shown as a CSV file, one a line. */
export function shownCsv(shown: HandedOn, lang: Lang): string {
  const { check, index } = shown;
  const { catalogue, verdict } = check;
  const heads = (['csv.row', 'csv.productId', 'csv.title'] as const).map((key) => text(lang, key));
  const more = [
    fieldName('owner', lang),
    text(lang, 'sheet.head.severity'),
    text(lang, 'sheet.head.message'),
    text(lang, 'sheet.head.fix'),
  ];
  const lines = [...byRow(shown)].flatMap(([row, problems]) => {
    const explanation = verdict.explain(row);
    return problems.map((problem) => {
      const { rule, urgency } = index.kinds[index.kindOf[problem]!]!;
      return csvLine([
        String(catalogue.rowNumbers[row]!),
        cellText(catalogue, 'productId', row),
        cellText(catalogue, 'title', row),
        cellText(catalogue, 'owner', row),
        urgencyText(urgency, lang),
        wordsOf(shown, problem, explanation, lang),
        rule.fix[lang],
      ]);
    });
  });
  return BYTE_ORDER_MARK + csvLine([...heads, ...more]) + lines.join('');
}

const wordsOf = (
  { index }: HandedOn,
  problem: number,
  explanation: Explanation,
  lang: Lang,
): string => problemText(explanation, index.kinds[index.kindOf[problem]!]!, lang);
