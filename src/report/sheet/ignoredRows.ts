import { text } from '../../strings';
import { ruleTitle, severityText, type IgnoredFinding } from '../marks';
import { basisText } from '../basisText';
import { startOfSentence } from '../format/lists';
import { countText } from '../format/values';
import { fieldLabel } from '../fieldName';
import { reasonText } from '../reasonText';
import { EMPTY, numberCell, textCell } from './cells';
import { cellText } from './cellText';
import { FINDING_LIMIT } from './findingRows';
import type { ReportSheetInput } from './input';
import { headerRow, headingRow, mutedRow, placeCell, type Row } from './parts';

/** The ignored findings, with their reasons; empty where there are none. */
export function ignoredRows(input: ReportSheetInput): Row[] {
  const { verdict, catalogue, lang, run, limit = FINDING_LIMIT } = input;
  const ignored = (input.ignored ?? []).filter(
    ({ index }) => index === undefined || (index >= 0 && index < verdict.size),
  );
  if (ignored.length === 0) return [];
  const line = (finding: IgnoredFinding): Row => {
    const { ruleId, index } = finding;
    const rule = verdict.governance.find(({ id }) => id === ruleId);
    const field = rule?.fields[0];
    const place =
      index === undefined || field === undefined ? undefined : catalogue.place(field, index);
    const where =
      index === undefined
        ? [textCell(text(lang, 'sheet.ignored.everywhere')), EMPTY]
        : [
            textCell(cellText(catalogue, 'productId', index)),
            numberCell(catalogue.rowNumbers[index]!),
          ];
    return [
      ...where,
      rule ? textCell(severityText(rule.severity, lang), rule.severity) : EMPTY,
      field ? textCell(fieldLabel(field, lang)) : EMPTY,
      placeCell(place, run.sheet),
      rule ? textCell(basisText(rule.basis, lang)) : EMPTY,
      textCell(rule ? startOfSentence(ruleTitle(rule, lang)) : ruleId, 'wrapped'),
      textCell(reasonText(finding, lang), 'wrapped'),
    ];
  };
  const head = headerRow(
    [
      'sheet.head.productId',
      'sheet.head.row',
      'sheet.head.severity',
      'sheet.head.field',
      'sheet.head.cell',
      'sheet.head.basis',
      'sheet.head.rule',
      'sheet.head.reason',
    ],
    lang,
  );
  const values = { n: countText(ignored.length), limit: countText(limit) };
  return [
    headingRow(text(lang, 'sheet.ignored')),
    mutedRow(text(lang, 'sheet.ignored.note')),
    ...(ignored.length > limit ? [mutedRow(text(lang, 'sheet.ignored.capped', values))] : []),
    head,
    ...ignored.slice(0, limit).map(line),
  ];
}
