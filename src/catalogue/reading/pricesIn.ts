import type { CurrencyKey } from '../../fields';
import { PRICES } from './prices';
import type { SheetReading } from '../types';

/** In what the prices of a sheet are. */
export interface PricesIn {
  /** null: in several currencies, in one that is not known here, or, on a sheet in Chinese, in one that nothing names. */
  readonly currency: CurrencyKey | null;
  /** Whether nothing on the sheet says so. */
  readonly assumed: boolean;
}

/** In what the prices of a sheet are, where cells do not say themselves; undefined where it has none. */
export function pricesIn({ columns, derived, readings }: SheetReading): PricesIn | undefined {
  const field = PRICES.find((each) => columns[each] !== undefined || derived?.[each] !== undefined);
  if (field === undefined) return undefined;
  const { currency, sheetCurrency } = readings?.[field] ?? {};
  const named = currency === undefined ? sheetCurrency : currency;
  if (named === 'unsaid') return { currency: null, assumed: true };
  // The platform quotes in dollars.
  return named === undefined
    ? { currency: 'USD', assumed: true }
    : { currency: named, assumed: false };
}
