import { FIELDS, type FieldKey } from '../fields';
import type { NumberKey } from '../rulebook';
import { text, type Lang } from '../strings';
import { dateText, groupedText, shareText } from './format/values';
import { measureName, unitName } from './fieldName';

/** Measures that are a share of 1, although no field says so. */
const SHARES: ReadonlySet<string> = new Set([
  'conversion.clicks',
  'conversion.inquiries',
  'edit.priceChange',
]);

/** Measures that are 1 (yes) or 0 (no). */
const FLAGS: ReadonlySet<string> = new Set([
  'title.startsUpper',
  'price.definite',
  'tiers.ordered',
  'coreParts.expected',
  'promotion.stageFits',
  'market.isTarget',
  'market.certified',
  'premium',
]);

/** The form of a measure's or field's values: per cent, yes or no, a date, or a number and its unit. */
export function valueForm(key: NumberKey | FieldKey): 'share' | 'flag' | 'date' | 'number' {
  if (SHARES.has(key)) return 'share';
  if (FLAGS.has(key)) return 'flag';
  const type = Object.hasOwn(FIELDS, key) ? FIELDS[key as FieldKey].type : 'number';
  if (type === 'share' || type === 'flag') return type;
  return type === 'date' || type === 'validity' ? 'date' : 'number';
}

const SINGULAR: Readonly<Record<Lang, (unit: string) => string>> = {
  zh: (unit) => unit,
  en: (unit) => unit.replace(/ies$/, 'y').replace(/([^s])s$/, '$1'),
};

/** The form of a unit after a number: `1 day`, `2 days`. */
function unitFor(number: string, unit: string, lang: Lang): string {
  return number === '1' ? SINGULAR[lang](unit) : unit;
}

/** Whether a value of this key is 1 (yes) or 0 (no). */
export function isFlag(key: NumberKey | FieldKey): boolean {
  return valueForm(key) === 'flag';
}

/** Yes or no. */
export function flagText(value: boolean, lang: Lang): string {
  return text(lang, value ? 'value.yes' : 'value.no');
}

/** A value of a measure or field in words: per cent, yes or no, an ISO date, or a number and its unit. */
export function valueText(value: number | string, key: NumberKey | FieldKey, lang: Lang): string {
  if (typeof value === 'string') return value === '' ? text(lang, 'value.empty') : value;
  switch (valueForm(key)) {
    case 'share':
      return shareText(value);
    case 'flag':
      return flagText(value !== 0, lang);
    case 'date':
      return dateText(value);
    case 'number': {
      const unit = unitName(key, lang);
      const number = groupedText(value);
      if (unit === undefined) return number;
      return text(lang, 'value.withUnit', { value: number, unit: unitFor(number, unit, lang) });
    }
  }
}

/** A value after the name of its measure: `inquiries 3`, not `inquiries 3 inquiries`. */
export function namedValueText(
  value: number | string,
  key: NumberKey | FieldKey,
  lang: Lang,
): string {
  const isNamed = typeof value === 'number' && measureName(key, lang) === unitName(key, lang);
  return isNamed ? groupedText(value) : valueText(value, key, lang);
}
