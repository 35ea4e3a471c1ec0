import type { Verdict } from '../../evaluator';
import { findingsLine, gapLine, openCertificatesLine, statusText } from '../../report';
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

/** Spreadsheet programs would run a text that starts like this as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A value as RFC 4180 has it, made harmless where it could be taken for a formula. */
export function csvValue(value: string): string {
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const csvLine = (values: readonly string[]): string => `${values.map(csvValue).join(',')}\r\n`;

function rowValues(verdict: Verdict, index: number, lang: Lang): string[] {
  const explanation = verdict.explain(index);
  const { row, productId = '', title = '', easyReturn } = explanation;
  return [
    String(row),
    productId,
    title,
    statusText(verdict.status(index), lang),
    gapLine(explanation, lang),
    findingsLine(explanation, lang),
    openCertificatesLine(explanation, lang),
    text(lang, `easyReturn.${easyReturn}`),
  ];
}

/** The CSV report line by line; certificates that are held are left out. */
export function* csvTexts(verdict: Verdict, lang: Lang): Generator<string> {
  yield csvLine(HEADERS.map((key) => text(lang, key)));
  for (let index = 0; index < verdict.size; index++) yield csvLine(rowValues(verdict, index, lang));
}
