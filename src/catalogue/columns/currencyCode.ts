import { CURRENCIES, type CurrencyKey } from '../../fields';
import { CURRENCY, type ColumnReading } from '../types';

const CODES: ReadonlyMap<string, number> = new Map([
  ...CURRENCIES.map((key, index) => [key, index] as const),
  ['unsaid', CURRENCY.unsaid],
]);

/** The code of a currency in a column of prices; null: unknown, undefined: none named. */
export function currencyCode(currency: string | null | undefined): number {
  if (currency === undefined) return CURRENCY.none;
  return CODES.get(currency ?? '') ?? CURRENCY.unknown;
}

/** Currencies that share their sign with others. */
const SHARED: Readonly<Partial<Record<CurrencyKey, readonly CurrencyKey[]>>> = {
  USD: ['AUD', 'CAD', 'MXN'],
  CNY: ['JPY'],
};

/** Whether the sign of `currency` is also that of `other`. */
export function sharesSign(
  currency: CurrencyKey | null,
  other: CurrencyKey | null | undefined,
): other is CurrencyKey {
  return currency !== null && other != null && (SHARED[currency]?.includes(other) ?? false);
}

const LETTERS = /[a-z\u4e00-\u9fff]/i;

/**
 * The currency of a cell that names `currency`. A sign alone means the column's currency, if that shares the
 * sign; null where the column's is unknown.
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
