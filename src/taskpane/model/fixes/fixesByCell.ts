import type { FieldKey } from '../../../fields';
import type { Fix } from './types';

/** What tells a cell of a catalogue from all others. */
export const cellKey = (index: number, field: FieldKey): string => `${index} ${field}`;

/** The first mend of each cell, by `cellKey`. */
export function fixesByCell(fixes: readonly Fix[]): ReadonlyMap<string, Fix> {
  const byCell = new Map<string, Fix>();
  for (const fix of fixes) {
    const key = cellKey(fix.index, fix.field);
    if (!byCell.has(key)) byCell.set(key, fix);
  }
  return byCell;
}
