import type { Finding } from '../../evaluator';
import type { Rule } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { basisText } from '../basisText';
import { faultWords } from '../condition/faultText';
import { fieldLabel } from '../fieldName';
import { SEVERITIES, severityText } from '../marks';
import { IgnoreList } from '../marks/markFilter';
import { startOfSentence } from '../format/lists';
import { countText } from '../format/values';
import { cellText } from './cellText';
import { numberCell, textCell } from './cells';
import type { ReportSheetInput } from './input';
import { headerRow, headingRow, mutedRow, placeCell, type Row } from './parts';

/** Most findings listed: nothing longer is read. */
export const FINDING_LIMIT = 5_000;

/** Rows to be looked at, and findings to be put into words, between two yields. */
const SLICE_ROWS = 2_000;
const SLICE_LISTED = 25;

/** A rule that a row breaks. */
interface Reference {
  readonly index: number;
  readonly rule: Rule;
}

/** The first findings by severity, then by row, and how many there are in all. */
function* referencesOf(
  { verdict, ignored }: ReportSheetInput,
  limit: number,
): Generator<void, { readonly listed: readonly Reference[]; readonly all: number }> {
  const ignoreList = new IgnoreList(ignored);
  const bySeverity = SEVERITIES.map((): Reference[] => []);
  const rank = verdict.governance.map(({ severity }) => SEVERITIES.indexOf(severity));
  let all = 0;
  for (let index = 0; index < verdict.size; index++) {
    if (index % SLICE_ROWS === SLICE_ROWS - 1) yield;
    for (const number of verdict.broken(index)) {
      const rule = verdict.governance[number]!;
      if (ignoreList.has(index, rule.id)) continue;
      all++;
      const same = bySeverity[rank[number]!]!;
      if (same.length < limit) same.push({ index, rule });
    }
  }
  return { listed: bySeverity.flat().slice(0, limit), all };
}

/** Caches an answer by row. */
function eachOnce<T>(ask: (index: number) => T): (index: number) => T {
  const known = new Map<number, T>();
  return (index) => {
    const answer = known.get(index) ?? ask(index);
    known.set(index, answer);
    return answer;
  };
}

function findingRow(
  { catalogue, run: { sheet }, lang }: ReportSheetInput,
  index: number,
  { rule, severity, condition }: Finding,
): Row {
  return [
    textCell(cellText(catalogue, 'productId', index)),
    numberCell(catalogue.rowNumbers[index]!),
    textCell(severityText(severity, lang), severity),
    textCell(fieldLabel(condition.field, lang)),
    placeCell(condition.place, sheet),
    textCell(basisText(rule.basis, lang)),
    textCell(cellText(catalogue, 'title', index), 'wrapped'),
    textCell(startOfSentence(faultWords(condition, lang)), 'wrapped'),
    textCell(rule.fix[lang], 'wrapped'),
  ];
}

function countLine(all: number, listed: number, lang: Lang): string {
  const n = countText(all);
  if (all <= listed) return text(lang, 'sheet.findings.all', { n });
  return text(lang, 'sheet.findings.capped', {
    n,
    limit: countText(listed),
    rest: countText(all - listed),
  });
}

/** The findings that are not ignored, worst first, each with a link to its cell; yields now and then. */
export function* findingRows(input: ReportSheetInput): Generator<void, Row[]> {
  const { verdict, lang, limit = FINDING_LIMIT } = input;
  const heading = headingRow(text(lang, 'sheet.findings'));
  const { listed, all } = yield* referencesOf(input, limit);
  if (all === 0) return [heading, mutedRow(text(lang, 'sheet.findings.none'))];
  const findingsOf = eachOnce((index) => verdict.findings(index));
  const lines: Row[] = [];
  for (const [at, { index, rule }] of listed.entries()) {
    if (at % SLICE_LISTED === SLICE_LISTED - 1) yield;
    const finding = findingsOf(index).find((each) => each.rule === rule);
    if (finding !== undefined) lines.push(findingRow(input, index, finding));
  }
  const head = headerRow(
    [
      'sheet.head.productId',
      'sheet.head.row',
      'sheet.head.severity',
      'sheet.head.field',
      'sheet.head.cell',
      'sheet.head.basis',
      'sheet.head.title',
      'sheet.head.message',
      'sheet.head.fix',
    ],
    lang,
  );
  return [heading, mutedRow(countLine(all, listed.length, lang)), head, ...lines];
}
