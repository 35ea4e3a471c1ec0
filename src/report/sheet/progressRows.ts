import { text } from '../../strings';
import { checkRecord, lastOfDays, withRecord, type CheckRecord } from '../history/checkRecord';
import { numberCell, percentCell, textCell } from './cells';
import type { ReportSheetInput } from './input';
import { headerRow, headingRow, type Row } from './parts';

/** The remembered checks of the sheet with this one, the last of each day. */
const recordsOf = ({ history = [], verdict }: ReportSheetInput): readonly CheckRecord[] =>
  lastOfDays(withRecord(history, checkRecord(verdict)));

/** Each remembered day: premium products, their share, all products, undetermined ones; empty for a single day. */
export function progressRows(input: ReportSheetInput): Row[] {
  const records = recordsOf(input);
  if (records.length < 2) return [];
  const head = headerRow(
    [
      'sheet.head.date',
      'sheet.head.premium',
      'sheet.head.share',
      'sheet.head.products',
      'sheet.head.unknown',
    ],
    input.lang,
  );
  const lines = records.map(({ date, rows, premium, undetermined }): Row => [
    textCell(date),
    numberCell(premium),
    percentCell(rows === 0 ? 0 : premium / rows),
    numberCell(rows),
    numberCell(undetermined),
  ]);
  return [headingRow(text(input.lang, 'sheet.progress')), head, ...lines];
}
