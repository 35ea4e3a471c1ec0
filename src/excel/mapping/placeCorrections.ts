import type { FieldKey } from '../../fields';
import type { Correction } from './types';

/** A column with its header; `column` is 0-based in the sheet. */
export interface HeadedColumn {
  readonly column: number;
  readonly header: string;
}

export interface PlacedCorrections {
  /** By 0-based column of the sheet. */
  readonly byColumn: ReadonlyMap<number, FieldKey | null>;
  readonly dormant: readonly Correction[];
}

/** Columns of the sheet, from the first with cells to the one after the last. */
export interface ColumnSpan {
  readonly first: number;
  readonly end: number;
}

/**
 * Finds the column that a correction speaks of, wherever it has moved: the one with its header, and
 * of several with that header the one nearest to where it was. A column without a header
 * is known by its place alone.
 */
function columnOf(
  { header, column }: Correction,
  columns: readonly HeadedColumn[],
  span: ColumnSpan,
  taken: ReadonlySet<number>,
): number | undefined {
  if (header === '') {
    const isHeaded = columns.some((other) => other.column === column);
    return isHeaded || column < span.first || column >= span.end ? undefined : column;
  }
  const [nearest] = columns
    .filter((other) => other.header === header && !taken.has(other.column))
    .sort((a, b) => Math.abs(a.column - column) - Math.abs(b.column - column));
  return nearest?.column;
}

/** Where the corrections apply in the sheet as it is now; a field goes to the one said last. */
export function placeCorrections(
  corrections: readonly Correction[],
  columns: readonly HeadedColumn[],
  span: ColumnSpan,
): PlacedCorrections {
  const byColumn = new Map<number, FieldKey | null>();
  const given = new Set<FieldKey>();
  const taken = new Set<number>();
  const dormant: Correction[] = [];
  for (const correction of [...corrections].reverse()) {
    const { field } = correction;
    if (field !== null && given.has(field)) continue;
    const column = columnOf(correction, columns, span, taken);
    if (column === undefined) {
      dormant.unshift(correction);
      continue;
    }
    if (field !== null) given.add(field);
    taken.add(column);
    byColumn.set(column, field);
  }
  return { byColumn, dormant };
}
