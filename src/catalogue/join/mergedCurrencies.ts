import { CURRENCY, type PricedColumn } from '../types';

/** The sheet currency for all prices without one; where sheets differ, each price takes its own sheet's. */
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
