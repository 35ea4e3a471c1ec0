import type { CurrencyKey } from '../../fields';
import { weightUnitsIn } from '../cells/weightUnit';
import { currencyNamed } from './currencyNamed';
import { settled } from './settled';

/*
 * Currency, unit or date order in a number format: `[$¥-804]#,##0.00`, `0.0"kg"`, `dd/mm/yyyy`. Only the first
 * section, of positive numbers.
 */

/** A section ends at a semicolon; texts in quotes and escaped characters are passed over. */
const SECTION = /^(?:"[^"]*"|\\.|[^;"\\])*/u;
/** In turn: a currency with the number of a locale, other brackets, a text, an escaped character, space as wide as a character. */
const PARTS = /\[\$([^\]-]*)(?:-([^\]]*))?\]|\[[^\]]*\]|"([^"]*)"|\\(.)|[_*]./gu;

/** Currencies of signs that several have, by the language of the format. */
const BY_LOCALE: Readonly<Record<string, string>> = {
  '$-409': 'USD',
  '$-1009': 'CAD',
  '$-C0C': 'CAD',
  '$-C09': 'AUD',
  '$-80A': 'MXN',
  '¥-411': 'JPY',
  '¥-804': 'CNY',
};
const FOREIGN = 'HKD';

/** The name of the currency in `[$sign-locale]`; a known sign with an unknown locale is another currency's. */
function currencyPart(sign: string, locale: string | undefined): string {
  if (sign === '' || locale === undefined) return sign;
  const plain = sign.replace('￥', '¥');
  if (plain !== '$' && plain !== '¥') return sign;
  const language = locale.toUpperCase().replace(/^0+/, '').slice(-4).replace(/^0+/, '');
  return BY_LOCALE[`${plain}-${language}`] ?? FOREIGN;
}

/** The texts that a format puts beside the number. */
function wordsOf(code: string): string {
  const section = SECTION.exec(code)?.[0] ?? '';
  return section.replace(
    PARTS,
    (_, sign?: string, locale?: string, text?: string, escaped?: string) =>
      sign === undefined ? (text ?? escaped ?? ' ') : ` ${currencyPart(sign, locale)} `,
  );
}

/** The currency of numbers with this format; null where it is not known here, undefined where none is named. */
export function currencyOfFormat(code: string): CurrencyKey | null | undefined {
  const named = currencyNamed(wordsOf(code).replace(/General/giu, ' '));
  if (named !== undefined) return named;
  return /\[\$[^\]-]+-/u.test(code) ? null : undefined;
}

/** Kilograms of the unit of weight that the format shows. */
export function weightOfFormat(code: string): number | null | undefined {
  return settled(weightUnitsIn(wordsOf(code).replace(/General|E[+-]/giu, ' ')));
}

/** Formats that Excel shows in the order of the computer's region. */
const OF_REGION = /^(?:m\/d\/yy(?:yy)?|mm-dd-yy)(?:\s|$)/u;
const DAY_FIRST = /^d{1,2}[-/. ]m{1,2}[-/. ]y/u;
const MONTH_FIRST = /^m{1,2}[-/. ]d{1,2}[-/. ]y/u;

/** Whether a format of dates writes the day before the month; undefined where it does not say. */
export function dayFirstOfFormat(code: string): boolean | undefined {
  const plain = code.replace(/\[[^\]]*\]|["\\]/gu, '').toLowerCase();
  if (OF_REGION.test(plain)) return undefined;
  return DAY_FIRST.test(plain) ? true : MONTH_FIRST.test(plain) ? false : undefined;
}

/** Whether a format carries meaning. */
export function saysMore(code: string): boolean {
  return (
    currencyOfFormat(code) !== undefined ||
    weightOfFormat(code) !== undefined ||
    dayFirstOfFormat(code) !== undefined
  );
}
