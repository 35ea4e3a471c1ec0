import { text } from '../../strings';
import { legend } from '../marks';
import { textCell } from './cells';
import type { ReportSheetInput } from './input';
import { headerRow, headingRow, type Row } from './parts';

/** The meanings of the marks in the product sheet. */
export function legendRows({ lang, scheme }: ReportSheetInput): Row[] {
  const lines = legend(lang, scheme).map(({ severity, sign, word, meaning, colour }): Row => [
    textCell(colour, severity),
    textCell(sign),
    textCell(word),
    textCell(meaning),
  ]);
  const head = headerRow(
    ['sheet.head.colour', 'sheet.head.sign', 'sheet.head.severity', 'sheet.head.meaning'],
    lang,
  );
  return [headingRow(text(lang, 'sheet.legend')), head, ...lines];
}
