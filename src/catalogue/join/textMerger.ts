import type { TextColumn } from '../types';
import type { ColumnMerger } from './columnMerger';
import { missingState } from './missingState';

export function textMerger(sources: readonly TextColumn[], size: number): ColumnMerger {
  const values = new Array<string>(size).fill('');
  return {
    column: { kind: 'text', state: missingState(size), values },
    take(source, from, to) {
      values[to] = sources[source]!.values[from]!;
    },
    agrees: (source, from, to) => sources[source]!.values[from] === values[to],
  };
}
