import type { CurrencyKey } from '../../fields';
import { PRICES } from './prices';
import type { SheetReading } from '../types';

/** The currency of a sheet's prices. */
export interface PricesIn {
  /** null: several, an unknown one, or none named on a sheet in Chinese. */
  readonly currency: CurrencyKey | null;
  /** Whether nothing on the sheet names it. */
  readonly assumed: boolean;
}

/** The currency of a sheet's prices, where cells name none; undefined without prices. */
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
