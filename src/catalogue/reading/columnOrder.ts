import { dayOrderProof } from '../cells/dateText';
import { decimalProof } from '../cells/decimalComma';
import { foldText } from '../cells/foldText';
import type { ColumnReading } from '../types';
import type { ColumnFormats } from './columnFormats';
import { dayFirstOfFormat } from './numberFormat';
import { settled } from './settled';

/** Without one of these nothing proves that commas are decimal. */
const COMMA_OR_GROUP = /[,，]|[.．]\d{3}(?!\d)/u;

/** Which of comma and point is decimal, where the texts of a column prove that it is the comma, or both. */
export function decimalsOf(
  texts: readonly string[],
  isWhole: boolean,
): Pick<ColumnReading, 'decimalComma'> {
  if (!texts.some((text) => COMMA_OR_GROUP.test(text))) return {};
  const proved = new Set<string>();
  for (const text of texts) {
    for (const sign of decimalProof(foldText(text), isWhole)) proved.add(sign);
  }
  if (!proved.has('comma')) return {};
  return { decimalComma: proved.has('point') ? null : true };
}

/** Whether the day is written first, where the dates of a column prove it. */
export function dayOrderOfColumn(
  texts: readonly string[],
  formats: ColumnFormats | undefined,
): Pick<ColumnReading, 'dayFirst'> {
  const ofTexts = texts.flatMap((text) =>
    [...dayOrderProof(foldText(text))].map((order) => order === 'dayFirst'),
  );
  const codes = [...(formats?.used ?? [])].map((number) => formats!.codes[number - 1]!);
  const dayFirst = settled([...ofTexts, ...codes.map(dayFirstOfFormat)]);
  return dayFirst === undefined ? {} : { dayFirst };
}
