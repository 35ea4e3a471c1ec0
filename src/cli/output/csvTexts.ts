import { CELL, type Catalogue, type IdColumn, type TextColumn } from '../../catalogue';
import type { Verdict } from '../../evaluator';
import { csvLine, RowWords } from '../../report';
import { text, type Lang, type TextKey } from '../../strings';

const HEADERS = [
  'csv.row',
  'csv.productId',
  'csv.title',
  'csv.status',
  'csv.gap',
  'csv.issues',
  'csv.certificates',
  'csv.easyReturn',
] as const satisfies readonly TextKey[];

const cellText = (column: TextColumn | IdColumn | undefined, index: number): string =>
  column?.state[index] === CELL.ok ? column.values[index]! : '';

function rowValues(
  verdict: Verdict,
  catalogue: Catalogue,
  index: number,
  words: RowWords,
  lang: Lang,
): string[] {
  const { rowNumbers, columns } = catalogue;
  return [
    String(rowNumbers[index]!),
    cellText(columns.productId, index),
    cellText(columns.title, index),
    words.status(verdict.status(index)),
    words.gap(verdict.premium(index), verdict.gap(index)),
    words.findings(verdict.placedFindings(index)),
    words.certificates(verdict.reportedCertificates(index)),
    text(lang, `easyReturn.${verdict.easyReturn(index)}`),
  ];
}

/** The CSV report line by line; certificates that are held are left out. */
export function* csvTexts(verdict: Verdict, catalogue: Catalogue, lang: Lang): Generator<string> {
  const words = new RowWords(lang);
  yield csvLine(HEADERS.map((key) => text(lang, key)));
  for (let index = 0; index < verdict.size; index++)
    yield csvLine(rowValues(verdict, catalogue, index, words, lang));
}
