import { WHERE_TO_FIND } from '../../fields';
import { text } from '../../strings';
import { fieldLabel } from '../fieldName';
import { semicolonList, startOfSentence } from '../format/lists';
import { settlingFields } from '../settlingFields';
import { untoldText } from '../untoldText';
import { EMPTY, numberCell, textCell } from './cells';
import type { ReportSheetInput } from './input';
import { headerRow, headingRow, mutedRow, NO_HEAD, type Row } from './parts';

/** The pools that lack columns, and the missing columns, those that settle most first. */
export function settlingRows({ verdict, lang }: ReportSheetInput): Row[] {
  const fields = settlingFields(verdict.summary);
  const heading = headingRow(text(lang, 'sheet.settling'));
  const untold = untoldText(verdict.summary, lang);
  if (fields.length === 0) return [heading, mutedRow(text(lang, 'sheet.settling.none'))];
  const lines = fields.map(({ field, rows, pools, rules }): Row => [
    textCell(fieldLabel(field, lang)),
    numberCell(pools.length),
    numberCell(rows),
    EMPTY,
    EMPTY,
    EMPTY,
    textCell(startOfSentence(WHERE_TO_FIND[field]?.[lang] ?? ''), 'wrapped'),
    textCell(
      semicolonList(
        rules.map(({ title }) => title[lang]),
        lang,
      ),
      'wrapped',
    ),
  ]);
  const head = [
    ...headerRow(['sheet.head.column', 'sheet.head.waiting', 'sheet.head.settles'], lang),
    NO_HEAD,
    NO_HEAD,
    NO_HEAD,
    ...headerRow(['sheet.head.where', 'sheet.head.unchecked'], lang),
  ];
  return [heading, ...(untold === undefined ? [] : [mutedRow(untold)]), head, ...lines];
}
