import type { IdColumn } from '../types';
import type { ColumnMerger } from './columnMerger';
import { missingState } from './missingState';

export function idMerger(sources: readonly IdColumn[], size: number): ColumnMerger {
  const values = new Array<string>(size).fill('');
  const numbers = new Float64Array(size).fill(-1);
  return {
    column: { kind: 'id', state: missingState(size), values, numbers },
    take(source, from, to) {
      values[to] = sources[source]!.values[from]!;
      numbers[to] = sources[source]!.numbers[from]!;
    },
    agrees: (source, from, to) => sources[source]!.values[from] === values[to],
  };
}
