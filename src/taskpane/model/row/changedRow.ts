import { compileLayout, type Catalogue, type Layout, type RawCell } from '../../../catalogue';
import type { FieldKey } from '../../../fields';

/** A value that somebody tries on in place of what the sheet says. */
export interface FieldChange {
  readonly field: FieldKey;
  readonly value: RawCell;
}

/** What is needed of a check to look at one of its rows alone. */
export interface RowSource {
  readonly catalogue: Catalogue;
  readonly layout: Layout;
}

/**
 * A catalogue of product row `index` alone, with some values changed; the sheet is not touched. A
 * changed field that the sheet does not have gets a column beside it. Undefined where nothing is left
 * in the row.
 */
export function changedRow(
  { catalogue, layout }: RowSource,
  index: number,
  changes: readonly FieldChange[],
): Catalogue | undefined {
  const fields = Object.keys(layout.columns) as FieldKey[];
  const columns: Partial<Record<FieldKey, number>> = { ...layout.columns };
  const cells: RawCell[] = [];
  let width = 0;
  for (const field of fields) {
    const at = columns[field]!;
    cells[at] = catalogue.raw(field, index);
    width = Math.max(width, at + 1);
  }
  for (const { field, value } of changes) {
    const at = (columns[field] ??= width++);
    cells[at] = value;
  }
  const row = Array.from({ length: width }, (_, at) => cells[at] ?? '');
  const alone: Layout = {
    ...layout,
    firstRow: 0,
    columns,
    rowOffset: (catalogue.rowNumbers[index] ?? 1) - 1,
  };
  const built = compileLayout(alone).build([row]);
  return built.size === 0 ? undefined : built;
}
