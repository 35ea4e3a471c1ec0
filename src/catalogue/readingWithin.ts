import type { FieldKey } from '../fields';
import type { Derivation, SheetReading } from './types';

/** A derivation in a narrower range, whose columns are `at` of the old ones; undefined where too few are in it. */
function derivationWithin(
  derivation: Derivation,
  at: (column: number) => number | undefined,
): Derivation | undefined {
  switch (derivation.kind) {
    case 'range': {
      const [low, high] = [at(derivation.low), at(derivation.high)];
      return low === undefined || high === undefined ? undefined : { kind: 'range', low, high };
    }
    case 'count': {
      const columns = derivation.columns.map(at).filter((column) => column !== undefined);
      return columns.length < derivation.columns.length ? undefined : { kind: 'count', columns };
    }
    case 'present': {
      const column = at(derivation.column);
      return column === undefined ? undefined : { kind: 'present', column };
    }
  }
}

/** The reading of the columns from `first` (0-based) on, at most `count`, numbered anew from 0. */
export function readingWithin(reading: SheetReading, first: number, count: number): SheetReading {
  const at = (column: number): number | undefined =>
    column >= first && column < first + count ? column - first : undefined;
  const columns: Partial<Record<FieldKey, number>> = {};
  for (const [field, column] of Object.entries(reading.columns) as [FieldKey, number][]) {
    const inside = at(column);
    if (inside !== undefined) columns[field] = inside;
  }
  const derived: Partial<Record<FieldKey, Derivation>> = {};
  for (const [field, from] of Object.entries(reading.derived ?? {}) as [FieldKey, Derivation][]) {
    const inside = derivationWithin(from, at);
    if (inside !== undefined) derived[field] = inside;
  }
  return {
    columns,
    ...(reading.derived && { derived }),
    ...(reading.readings && { readings: reading.readings }),
    ...(reading.empty && { empty: reading.empty }),
    ...(reading.named && { named: reading.named }),
    ...(reading.products && { products: reading.products }),
  };
}
