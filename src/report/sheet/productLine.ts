import type { StatusLine } from '../../evaluator';
import type { Rule } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { startOfSentence } from '../format/lists';
import { severityCounts } from '../marks';
import type { IgnoreList } from '../marks/markFilter';
import { markedStatusText, STATUS_SIGN } from '../statusSign';
import { cellText } from './cellText';
import { EMPTY, textCell } from './cells';
import type { ReportSheetInput } from './input';
import { headCell, headerRow, NO_HEAD, rowLink, type Row } from './parts';

/** The most letters of a title on one line, over three columns that are narrow for the small tables. */
const TITLE_LETTERS = 46;

function shortTitle(title: string): string {
  const letters = Array.from(title);
  return letters.length <= TITLE_LETTERS
    ? title
    : `${letters.slice(0, TITLE_LETTERS - 1).join('')}…`;
}

/** The status without parts that the product sheet has anyway: pools of a premium product, the platform's tier. */
function shortStatus(line: StatusLine, lang: Lang): string {
  if (line.premium === 'yes') return `${STATUS_SIGN.yes} ${text(lang, 'sheet.premium')}`;
  const bare = { ...line };
  Reflect.deleteProperty(bare, 'tier');
  return markedStatusText(bare, lang);
}

/** The rules that a row breaks, without ignored ones. */
export function openRules(
  { verdict }: ReportSheetInput,
  index: number,
  ignored: IgnoreList,
): readonly Rule[] {
  return verdict
    .broken(index)
    .map((number) => verdict.governance[number]!)
    .filter(({ id }) => !ignored.has(index, id));
}

/** The header of a list of products. */
export const productHead = (lang: Lang, last: 'sheet.head.step' | 'sheet.head.issues'): Row => [
  ...headerRow(
    ['sheet.head.productId', 'sheet.head.row', 'sheet.head.counts', 'sheet.head.owner'],
    lang,
  ),
  headCell('sheet.head.title', lang),
  NO_HEAD,
  NO_HEAD,
  headCell('sheet.head.result', lang),
  headCell(last, lang),
];

/** A product on one line: ID, row, severities, owner, title, status; last its steps or issues. */
export function productLine(
  input: ReportSheetInput,
  index: number,
  rules: readonly Rule[],
  last: string,
): Row {
  const { verdict, catalogue, lang } = input;
  return [
    textCell(cellText(catalogue, 'productId', index)),
    rowLink(input, index),
    textCell(severityCounts(rules), 'wrapped'),
    textCell(cellText(catalogue, 'owner', index)),
    textCell(shortTitle(cellText(catalogue, 'title', index))),
    EMPTY,
    EMPTY,
    textCell(shortStatus(verdict.status(index), lang), 'wrapped'),
    textCell(startOfSentence(last), 'wrapped'),
  ];
}
