import type { FieldKey } from '../../fields';
import { text } from '../../strings';
import { fieldName } from '../fieldName';
import { semicolonList } from '../lists';
import { surveyInSteps } from '../survey';
import { numberCell, textCell } from './cells';
import type { ReportSheetInput } from './input';
import { headerRow, headingRow, mutedRow, type Row } from './parts';

interface Settles {
  rows: number;
  readonly unchecked: string[];
}

/** What could not be told, and the columns that would settle it, those that settle most first. */
export function* settlingRows({
  verdict,
  catalogue,
  lang,
}: ReportSheetInput): Generator<void, Row[]> {
  const byField = new Map<FieldKey, Settles>();
  const of = (field: FieldKey): Settles => {
    const known = byField.get(field) ?? { rows: 0, unchecked: [] };
    byField.set(field, known);
    return known;
  };
  const { settling } = yield* surveyInSteps(verdict, catalogue, 0);
  for (const { field, rows } of settling) of(field).rows = rows;
  for (const { rule, absent } of verdict.summary.uncheckable) {
    for (const field of absent) of(field).unchecked.push(rule.title[lang]);
  }
  const heading = headingRow(text(lang, 'sheet.settling'));
  if (byField.size === 0) return [heading, mutedRow(text(lang, 'sheet.settling.none'))];
  const lines = [...byField].map(([field, { rows, unchecked }]): Row => [
    textCell(fieldName(field, lang)),
    numberCell(rows),
    textCell(semicolonList(unchecked, lang)),
  ]);
  const head = headerRow(['sheet.head.column', 'sheet.head.settles', 'sheet.head.unchecked'], lang);
  return [heading, mutedRow(text(lang, 'sheet.settling.estimate')), head, ...lines];
}
