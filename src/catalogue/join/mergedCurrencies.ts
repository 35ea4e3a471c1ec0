import { CURRENCY, type PricedColumn } from '../types';

/**
 * What the rest of all sheets says of prices without a currency; where sheets differ, that of its own sheet
 * is the price's.
 */
export function mergedCurrencies(sources: readonly PricedColumn[]): {
  readonly sheetCurrency: number;
  readonly currencyOf: (source: PricedColumn, row: number) => number;
} {
  const [first = CURRENCY.none, ...others] = sources.map((source) => source.sheetCurrency);
  const isOne = others.every((other) => other === first);
  return {
    sheetCurrency: isOne ? first : CURRENCY.none,
    currencyOf: ({ currency, sheetCurrency }, row) =>
      isOne || currency[row] !== CURRENCY.none ? currency[row]! : sheetCurrency,
  };
}
