import type { NumberColumn } from '../types';
import type { ColumnMerger } from './columnMerger';
import { missingState } from './missingState';
import { sameNumber } from './sameNumber';

/** Maximum of scores whose sheet has no scale. */
const USUAL_SCALE = 5;

export function numberMerger(sources: readonly NumberColumn[], size: number): ColumnMerger {
  const values = new Float64Array(size).fill(NaN);
  const outOf = sources.find((source) => source.outOf !== undefined)?.outOf;
  /** Scores of another scale are converted. */
  const valueOf = (source: number, row: number): number => {
    const column = sources[source]!;
    const value = column.values[row]!;
    return outOf === undefined || column.outOf === outOf
      ? value
      : (value * outOf) / (column.outOf ?? USUAL_SCALE);
  };
  return {
    column: {
      kind: 'number',
      state: missingState(size),
      values,
      ...(outOf !== undefined && { outOf }),
    },
    take(source, from, to) {
      values[to] = valueOf(source, from);
    },
    agrees: (source, from, to) => sameNumber(valueOf(source, from), values[to]!),
  };
}
