import { addTiers, createTiers, tiersAt } from '../columns/tiersSpace';
import type { PriceTier, TiersColumn } from '../types';
import type { ColumnMerger } from './columnMerger';
import { mergedCurrencies } from './mergedCurrencies';
import { missingState } from './missingState';

const inOrder = (a: PriceTier, b: PriceTier): number =>
  a.quantity - b.quantity || a.price - b.price;

/** Whether the tiers are the same, in whatever order they are written. */
function same(some: readonly PriceTier[], others: readonly PriceTier[]): boolean {
  if (some.length !== others.length) return false;
  const [sorted, othersSorted] = [[...some].sort(inOrder), [...others].sort(inOrder)];
  return sorted.every((tier, at) => inOrder(tier, othersSorted[at]!) === 0);
}

export function tiersMerger(sources: readonly TiersColumn[], size: number): ColumnMerger {
  const { sheetCurrency, currencyOf } = mergedCurrencies(sources);
  const column = createTiers(missingState(size), sheetCurrency);
  return {
    column,
    take(source, from, to) {
      addTiers(column, to, tiersAt(sources[source]!, from));
      column.currency[to] = currencyOf(sources[source]!, from);
    },
    agrees: (source, from, to) => same(tiersAt(sources[source]!, from), tiersAt(column, to)),
  };
}
