import type { FieldKey } from '../../fields';
import type { Derivation, SheetReading } from '../types';

/** The columns (0-based) that a field is derived from, in their order. */
export function sourcesOf(derivation: Derivation): readonly number[] {
  switch (derivation.kind) {
    case 'range':
      return [derivation.low, derivation.high];
    case 'count':
      return derivation.columns;
    case 'present':
      return [derivation.column];
  }
}

/** The column (0-based) of a field, or the first that it is derived from; undefined where the sheet lacks it. */
export function columnOf({ columns, derived }: SheetReading, field: FieldKey): number | undefined {
  const derivation = derived?.[field];
  return columns[field] ?? (derivation && sourcesOf(derivation)[0]);
}
