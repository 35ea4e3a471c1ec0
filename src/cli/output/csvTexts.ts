import { CELL, type Catalogue, type IdColumn, type TextColumn } from '../../catalogue';
import type { Verdict } from '../../evaluator';
import { csvLine, findingsLine, gapLine, openCertificatesLine, statusText } from '../../report';
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

function rowValues(verdict: Verdict, catalogue: Catalogue, index: number, lang: Lang): string[] {
  const { rowNumbers, columns } = catalogue;
  return [
    String(rowNumbers[index]!),
    cellText(columns.productId, index),
    cellText(columns.title, index),
    statusText(verdict.status(index), lang),
    gapLine({ premium: verdict.premium(index), gap: verdict.gap(index) }, lang),
    findingsLine({ findings: verdict.findings(index) }, lang),
    openCertificatesLine({ certificates: verdict.certificates(index) }, lang),
    text(lang, `easyReturn.${verdict.easyReturn(index)}`),
  ];
}

/** The CSV report line by line; certificates that are held are left out. */
export function* csvTexts(verdict: Verdict, catalogue: Catalogue, lang: Lang): Generator<string> {
  yield csvLine(HEADERS.map((key) => text(lang, key)));
  for (let index = 0; index < verdict.size; index++)
    yield csvLine(rowValues(verdict, catalogue, index, lang));
}
