import type { CellPlace } from '../../catalogue';
import type { Explanation, Finding, Verdict } from '../../evaluator';
import type { Rule } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { basisText } from '../basisText';
import { conditionText } from '../condition/conditionText';
import { fieldName } from '../fieldName';
import { SEVERITIES, severityText } from '../marks';
import { IgnoreList } from '../marks/markFilter';
import { conditionWithoutPlace } from '../marks/withoutPlaces';
import { countText } from '../numberText';
import { placeText } from '../placeText';
import { EMPTY, linkCell, numberCell, textCell, type SheetCell } from './cells';
import type { ReportSheetInput } from './input';
import { headerRow, headingRow, mutedRow, type Row } from './parts';

/** The most findings that are listed: beyond this a list is no longer read. */
export const FINDING_LIMIT = 5_000;

/** Which rule which row breaks. */
interface Reference {
  readonly index: number;
  readonly rule: Rule;
}

/** The first findings by severity, then by row, and how many there are in all. */
function referencesOf(
  { verdict, ignored }: ReportSheetInput,
  limit: number,
): { readonly listed: readonly Reference[]; readonly all: number } {
  const ignoreList = new IgnoreList(ignored);
  const bySeverity = SEVERITIES.map((): Reference[] => []);
  const rank = verdict.governance.map(({ severity }) => SEVERITIES.indexOf(severity));
  let all = 0;
  for (let index = 0; index < verdict.size; index++) {
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

/** Explains rows, each once. */
export function explainer(verdict: Verdict): (index: number) => Explanation {
  const known = new Map<number, Explanation>();
  return (index) => {
    const explanation = known.get(index) ?? verdict.explain(index);
    known.set(index, explanation);
    return explanation;
  };
}

/** A link to a cell by its address; empty where the sheet has no such column. */
export function placeCell(place: CellPlace | undefined, sheet: string): SheetCell {
  if (place === undefined) return EMPTY;
  return linkCell(
    `${place.column}${place.row}`,
    placeText({ ...place, sheet: place.sheet ?? sheet }),
  );
}

function findingRow(
  explanation: Explanation,
  { rule, severity, condition }: Finding,
  sheet: string,
  lang: Lang,
): Row {
  return [
    textCell(explanation.productId ?? ''),
    numberCell(explanation.row),
    textCell(severityText(severity, lang), severity),
    textCell(fieldName(condition.field, lang)),
    placeCell(condition.place, sheet),
    textCell(basisText(rule.basis, lang)),
    textCell(explanation.title ?? '', 'wrapped'),
    textCell(conditionText(conditionWithoutPlace(condition), lang), 'wrapped'),
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

/** The findings that are not ignored, worst first, each with a link to its cell. */
export function findingRows(input: ReportSheetInput): Row[] {
  const { verdict, lang, run, limit = FINDING_LIMIT } = input;
  const heading = headingRow(text(lang, 'sheet.findings'));
  const { listed, all } = referencesOf(input, limit);
  if (all === 0) return [heading, mutedRow(text(lang, 'sheet.findings.none'))];
  const explain = explainer(verdict);
  const lines = listed.flatMap(({ index, rule }): Row[] => {
    const explanation = explain(index);
    const finding = explanation.findings.find((each) => each.rule === rule);
    return finding === undefined ? [] : [findingRow(explanation, finding, run.sheet, lang)];
  });
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
