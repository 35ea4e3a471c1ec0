import type { Verdict } from '../../evaluator';
import type { Rule } from '../../rulebook';
import { text } from '../../strings';
import { basisText } from '../basisText';
import { fieldLabel } from '../fieldName';
import { ruleTitle, SEVERITIES, severityText } from '../marks';
import { startOfSentence } from '../format/lists';
import { countText } from '../format/values';
import { referenceText } from '../referenceText';
import { numberCell, textCell } from './cells';
import { codeCell } from './codeCell';
import type { ReportSheetInput } from './input';
import { headerRow, headingRow, mutedRow, type Row } from './parts';

/** Most bars in a readable chart. */
export const TOP_PROBLEMS = 10;

interface Broken {
  readonly rule: Rule;
  readonly rows: number;
}

/** The governance rules that rows break, those of most rows first. */
function brokenRules({ governance, summary }: Verdict): Broken[] {
  return governance
    .map((rule) => ({ rule, rows: summary.findings[rule.id]! }))
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => b.rows - a.rows);
}

/** The number of lines of `problemRows` that a chart can show. */
export const topProblemCount = (verdict: Verdict): number =>
  Math.min(TOP_PROBLEMS, brokenRules(verdict).length);

/** The rules that products break, by number of products. */
export function problemRows({ verdict, lang, kind }: ReportSheetInput): Row[] {
  const heading = headingRow(text(lang, 'sheet.problems'));
  const broken = brokenRules(verdict);
  if (broken.length === 0) return [heading, mutedRow(text(lang, 'sheet.problems.none'))];
  const lines = broken
    .slice(0, TOP_PROBLEMS)
    .map(({ rule, rows }): Row => [
      textCell(startOfSentence(ruleTitle(rule, lang)), 'wrapped'),
      numberCell(rows),
      textCell(severityText(rule.severity, lang), rule.severity),
      textCell(fieldLabel(rule.fields[0]!, lang), 'wrapped'),
    ]);
  const head = headerRow(
    ['sheet.head.problem', 'sheet.head.products', 'sheet.head.severity', 'sheet.head.field'],
    lang,
  );
  const more = broken.length - lines.length;
  // The list of rules is no part of a manager's report.
  const line = kind === 'summary' ? 'cli.moreProblems' : 'sheet.problems.more';
  const rest = more > 0 ? [mutedRow(text(lang, line, { n: countText(more) }))] : [];
  return [heading, head, ...lines, ...rest];
}

/** Every rule that some row breaks, with why, fix, basis and reference, worst first. */
export function ruleRows({ verdict, lang, pages }: ReportSheetInput): Row[] {
  const rank = ({ rule }: Broken): number => SEVERITIES.indexOf(rule.severity);
  const broken = brokenRules(verdict).sort((a, b) => rank(a) - rank(b));
  const heading = headingRow(text(lang, 'sheet.rules'));
  if (broken.length === 0) return [heading, mutedRow(text(lang, 'sheet.problems.none'))];
  const lines = broken.map(({ rule, rows }): Row => [
    textCell(startOfSentence(ruleTitle(rule, lang)), 'wrapped'),
    numberCell(rows),
    textCell(severityText(rule.severity, lang), rule.severity),
    textCell(fieldLabel(rule.fields[0]!, lang), 'wrapped'),
    codeCell(rule.id, lang, pages),
    textCell(basisText(rule.basis, lang), 'wrapped'),
    textCell(rule.why[lang], 'wrapped'),
    textCell(rule.fix[lang], 'wrapped'),
    textCell(referenceText(rule.reference, lang), 'wrapped'),
  ]);
  const head = headerRow(
    [
      'sheet.head.rule',
      'sheet.head.products',
      'sheet.head.severity',
      'sheet.head.field',
      'sheet.head.code',
      'sheet.head.basis',
      'sheet.head.why',
      'sheet.head.fix',
      'sheet.head.reference',
    ],
    lang,
  );
  return [heading, head, ...lines];
}
