import type { Slice } from '../../../excel/gateway/runSlices';
import { cellKey } from './cellKey';
import type { Fix, FixKind } from './types';

/** Mends between two looks at the clock. */
const SLICE = 2_000;

/** Mends as they are looked up. */
export interface SortedFixes {
  readonly byKind: ReadonlyMap<FixKind, readonly Fix[]>;
  /** The first mend of each cell, by `cellKey`. */
  readonly byCell: ReadonlyMap<string, Fix>;
}

/** Sorts mends by kind and by cell; work in slices. */
export function* sortFixes(fixes: readonly Fix[]): Generator<Slice, SortedFixes> {
  const byKind = new Map<FixKind, Fix[]>();
  const byCell = new Map<string, Fix>();
  for (let number = 0; number < fixes.length; number++) {
    if (number % SLICE === SLICE - 1) yield { done: number, total: fixes.length };
    const fix = fixes[number]!;
    const same = byKind.get(fix.kind);
    if (same) same.push(fix);
    else byKind.set(fix.kind, [fix]);
    const key = cellKey(fix.index, fix.field);
    if (!byCell.has(key)) byCell.set(key, fix);
  }
  return { byKind, byCell };
}
