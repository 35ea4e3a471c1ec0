import type { FieldKey } from '../../fields';
import { CELL, type Column } from '../types';
import type { Alignment } from './alignRows';
import { columnMerger, type ColumnMerger } from './columnMerger';
import type { Part } from './types';

/** Called for two parts with different values in one joined row. */
export type OnConflict = (joined: number, otherPart: number) => void;

function fill(
  merger: ColumnMerger,
  source: number,
  from: Column,
  rows: Int32Array,
  onConflict: (joined: number) => void,
): void {
  const { state } = merger.column;
  for (let joined = 0; joined < rows.length; joined++) {
    const row = rows[joined]!;
    if (row < 0) continue;
    const theirs = from.state[row]!;
    if (theirs === CELL.ok) {
      if (state[joined] !== CELL.ok) {
        merger.take(source, row, joined);
        state[joined] = CELL.ok;
      } else if (!merger.agrees(source, row, joined)) onConflict(joined);
    } else if (theirs === CELL.invalid && state[joined] === CELL.missing) {
      state[joined] = CELL.invalid;
    }
  }
}

/** One field of the joined catalogue: of each row the first value that can be read. */
export function mergeField(
  field: FieldKey,
  parts: readonly Part[],
  { size, rows, orderOf }: Pick<Alignment, 'size' | 'rows' | 'orderOf'>,
  onConflict: OnConflict,
): Column | undefined {
  const holders = orderOf(field).flatMap((part) => {
    const column: Column | undefined = parts[part]!.catalogue.columns[field];
    return column ? [{ part, column }] : [];
  });
  const first = holders[0];
  if (!first) return undefined;
  // The leading part's rows are the first of the joined ones, in order.
  const isWhole = first.part === 0 && parts[0]!.catalogue.size === size;
  if (holders.length === 1 && isWhole) return first.column;
  const merger = columnMerger(
    holders.map(({ column }) => column),
    size,
  );
  holders.forEach(({ part, column }, source) => {
    fill(merger, source, column, rows[part]!, (joined) => {
      onConflict(joined, part);
    });
  });
  return merger.column;
}
