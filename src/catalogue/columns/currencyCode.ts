import { CURRENCIES, type CurrencyKey } from '../../fields';
import { CURRENCY, type ColumnReading } from '../types';

const CODES: ReadonlyMap<string, number> = new Map([
  ...CURRENCIES.map((key, index) => [key, index] as const),
  ['unsaid', CURRENCY.unsaid],
]);

/** How a column of prices keeps a currency; null: unknown, undefined: none is named. */
export function currencyCode(currency: string | null | undefined): number {
  if (currency === undefined) return CURRENCY.none;
  return CODES.get(currency ?? '') ?? CURRENCY.unknown;
}

/** Currencies whose sign is also that of others, which only their names tell apart. */
const SHARED: Readonly<Partial<Record<CurrencyKey, readonly CurrencyKey[]>>> = {
  USD: ['AUD', 'CAD', 'MXN'],
  CNY: ['JPY'],
};

/** Whether the sign that is taken for `currency` is also that of `other`. */
export function sharesSign(
  currency: CurrencyKey | null,
  other: CurrencyKey | null | undefined,
): other is CurrencyKey {
  return currency !== null && other != null && (SHARED[currency]?.includes(other) ?? false);
}

const LETTERS = /[a-z\u4e00-\u9fff]/i;

/**
 * The currency of a cell that names it by `currency`: by a sign alone it is the one that the column says it
 * is, or unknown (null) where the column is in none that is known.
 */
export function currencyOfCell(
  text: string,
  currency: CurrencyKey,
  { currency: ofColumn, sheetCurrency }: ColumnReading,
): CurrencyKey | null {
  if (LETTERS.test(text)) return currency;
  if (ofColumn === null) return null;
  const other = ofColumn ?? (sheetCurrency === 'unsaid' ? null : sheetCurrency);
  return sharesSign(currency, other) ? other : currency;
}
