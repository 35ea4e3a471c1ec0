import { text, type Lang } from '../../strings';
import { certificateEnds, type CertificateEnd } from '../certificateEnds';
import { dayOfEndText, namesOfEndText } from '../endText';
import { numberCell, textCell } from './cells';
import type { ReportSheetInput } from './input';
import { headerRow, headingRow, mutedRow, type Row } from './parts';

/** Most days listed; the number of the others follows. */
const LISTED = 15;

function line(end: CertificateEnd, asOf: number, lang: Lang): Row {
  return [
    textCell(dayOfEndText(end, asOf, lang), 'wrapped'),
    numberCell(end.rows.length),
    textCell(namesOfEndText(end, lang), 'wrapped'),
  ];
}

/** The days on which certificates end; empty where none does soon. Yields now and then. */
export function* endRows({ verdict, lang }: ReportSheetInput): Generator<void, Row[]> {
  const ends = yield* certificateEnds(verdict);
  if (ends.length === 0) return [];
  const lines = ends.slice(0, LISTED).map((end) => line(end, verdict.asOf, lang));
  const more = ends.length - lines.length;
  return [
    headingRow(text(lang, 'ends')),
    mutedRow(text(lang, 'ends.note')),
    headerRow(['sheet.head.lastDay', 'sheet.head.rows', 'sheet.head.certificates'], lang),
    ...lines,
    ...(more > 0 ? [mutedRow(text(lang, 'ends.more', { n: more }))] : []),
  ];
}
