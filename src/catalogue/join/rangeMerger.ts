import { CURRENCY, type RangeColumn } from '../types';
import type { ColumnMerger } from './columnMerger';
import { missingState } from './missingState';
import { mergedCurrencies } from './mergedCurrencies';
import { sameNumber } from './sameNumber';

const isNamed = (code: number): boolean => code < CURRENCY.unknown;

export function rangeMerger(sources: readonly RangeColumn[], size: number): ColumnMerger {
  const low = new Float64Array(size).fill(NaN);
  const high = new Float64Array(size).fill(NaN);
  const currency = new Uint8Array(size).fill(CURRENCY.none);
  const { sheetCurrency, currencyOf } = mergedCurrencies(sources);
  return {
    column: { kind: 'range', state: missingState(size), low, high, currency, sheetCurrency },
    take(source, from, to) {
      const column = sources[source]!;
      low[to] = column.low[from]!;
      high[to] = column.high[from]!;
      currency[to] = currencyOf(column, from);
    },
    agrees(source, from, to) {
      const column = sources[source]!;
      const theirs = currencyOf(column, from);
      const own = currency[to]!;
      const sameCurrency = theirs === own || !isNamed(theirs) || !isNamed(own);
      return (
        sameCurrency &&
        sameNumber(column.low[from]!, low[to]!) &&
        sameNumber(column.high[from]!, high[to]!)
      );
    },
  };
}
