import type { RangeColumn } from '../types';
import type { ColumnMerger } from './columnMerger';
import { missingState } from './missingState';
import { sameNumber } from './sameNumber';

const NO_CURRENCY = 255;

export function rangeMerger(sources: readonly RangeColumn[], size: number): ColumnMerger {
  const low = new Float64Array(size).fill(NaN);
  const high = new Float64Array(size).fill(NaN);
  const currency = new Uint8Array(size).fill(NO_CURRENCY);
  return {
    column: { kind: 'range', state: missingState(size), low, high, currency },
    take(source, from, to) {
      const column = sources[source]!;
      low[to] = column.low[from]!;
      high[to] = column.high[from]!;
      currency[to] = column.currency[from]!;
    },
    agrees(source, from, to) {
      const column = sources[source]!;
      const theirs = column.currency[from]!;
      const ours = currency[to]!;
      const sameCurrency = theirs === ours || theirs === NO_CURRENCY || ours === NO_CURRENCY;
      return (
        sameCurrency &&
        sameNumber(column.low[from]!, low[to]!) &&
        sameNumber(column.high[from]!, high[to]!)
      );
    },
  };
}
