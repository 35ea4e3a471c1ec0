import { text, type Lang, type TextKey } from '../../strings';
import { carriedText } from '../carried/carriedText';
import { countText, dateText } from '../format/values';
import { leftOutText } from '../leftOutText';
import { platformTotalsText } from '../platformText';
import { pricesText } from '../pricesText';
import { numberCell, textCell, type SheetCell } from './cells';
import type { ReportSheetInput, SheetRun, SheetSource } from './input';
import { headingRow, type Row } from './parts';

/** The title, what was checked and when, that this is not the platform's verdict, and whose rules it follows. */
export function titleRows({ verdict, lang, run }: ReportSheetInput): Row[] {
  const values = { sheet: run.sheet, n: countText(verdict.size), date: dateText(verdict.asOf) };
  return [
    [textCell(text(lang, 'sheet.title'), 'title')],
    [textCell(text(lang, 'sheet.subtitle', values))],
    [textCell(text(lang, 'notice'), 'muted')],
    ...(run.carried === undefined ? [] : [[textCell(carriedText(run.carried, lang), 'label')]]),
  ];
}

type FactKey = Extract<
  TextKey,
  | 'prices.label'
  | `sheet.${'file' | 'sheet' | 'source' | 'rows' | 'listings' | 'leftOut' | 'seconds' | 'book' | 'hash' | 'asOf' | 'model' | 'language'}`
>;

/** The contribution of another sheet, and its origin. */
function sourceText({ sheet, matched, of, from }: SheetSource, lang: Lang): string {
  const said = { sheet, matched: countText(matched), of: countText(of) };
  if (from === undefined) return text(lang, 'sheet.source.text', said);
  const { file, added } = from;
  return text(lang, 'sheet.source.file', { ...said, file, date: added });
}

/** The other sheets, each with what it gave and where it is from. */
export const sourcesText = ({ sources = [] }: SheetRun, lang: Lang): string[] =>
  sources.map((source) => sourceText(source, lang));

/** Checked sheet, rulebook and date. */
export function aboutRows(input: ReportSheetInput): Row[] {
  const { verdict, catalogue, rulebook, lang, run } = input;
  const { rows, listings } = verdict.summary;
  const leftOut = leftOutText(catalogue.leftOut ?? [], lang);
  const fact = (key: FactKey, cell: SheetCell): Row => [textCell(text(lang, key), 'label'), cell];
  return [
    headingRow(text(lang, 'sheet.about')),
    ...(run.file === undefined ? [] : [fact('sheet.file', textCell(run.file))]),
    fact('sheet.sheet', textCell(run.sheet)),
    ...sourcesText(run, lang).map((source) => fact('sheet.source', textCell(source))),
    fact('sheet.rows', numberCell(verdict.size)),
    ...(listings === rows ? [] : [fact('sheet.listings', numberCell(listings))]),
    ...(leftOut === undefined ? [] : [fact('sheet.leftOut', textCell(leftOut))]),
    ...(run.prices === undefined
      ? []
      : [fact('prices.label', textCell(pricesText(run.prices, lang)))]),
    fact('sheet.seconds', { kind: 'number', value: Math.round(run.seconds * 10) / 10 }),
    fact('sheet.asOf', textCell(dateText(verdict.asOf))),
    fact('sheet.model', textCell(verdict.model.title[lang])),
    fact('sheet.book', textCell(`${rulebook.id} ${rulebook.version}`)),
    fact('sheet.hash', textCell(rulebook.hash)),
    fact('sheet.language', textCell(text(lang, 'sheet.language.name'))),
  ];
}

/** Notes on the numbers. */
export function notesRows({ verdict, lang }: ReportSheetInput): Row[] {
  const platform = platformTotalsText(verdict.summary.platform, lang);
  return [
    headingRow(text(lang, 'sheet.notes')),
    [textCell(text(lang, 'notice'))],
    [textCell(text(lang, 'sheet.notes.assumed'))],
    [textCell(text(lang, 'sheet.notes.unknown'))],
    ...(platform === undefined ? [] : [[textCell(platform)]]),
  ];
}
