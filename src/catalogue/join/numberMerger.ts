import type { NumberColumn } from '../types';
import type { ColumnMerger } from './columnMerger';
import { missingState } from './missingState';
import { sameNumber } from './sameNumber';

export function numberMerger(sources: readonly NumberColumn[], size: number): ColumnMerger {
  const values = new Float64Array(size).fill(NaN);
  return {
    column: { kind: 'number', state: missingState(size), values },
    take(source, from, to) {
      values[to] = sources[source]!.values[from]!;
    },
    agrees: (source, from, to) => sameNumber(sources[source]!.values[from]!, values[to]!),
  };
}
