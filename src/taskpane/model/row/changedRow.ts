import {
  compileLayout,
  joinRow,
  type Catalogue,
  type Layout,
  type RawCell,
} from '../../../catalogue';
import type { FieldKey } from '../../../fields';

/** A value that the user tries in place of the one in the sheet. */
export interface FieldChange {
  readonly field: FieldKey;
  readonly value: RawCell;
}

/** What is needed of a check to look at one of its rows alone. */
export interface RowSource {
  readonly catalogue: Catalogue;
  readonly layout: Layout;
  /** Present where other sheets complete the row. */
  readonly joined?: object;
}

/**
 * A catalogue of product row `index` alone, with some values changed; the sheet is not touched. A
 * changed field that the sheet does not have gets a column beside it. Undefined where nothing is left
 * in the row.
 */
export function changedRow(
  { catalogue, layout, joined }: RowSource,
  index: number,
  changes: readonly FieldChange[],
): Catalogue | undefined {
  const columns: Partial<Record<FieldKey, number>> = { ...layout.columns };
  const cells: RawCell[] = [];
  let width = 0;
  for (const [field, at] of Object.entries(layout.columns) as [FieldKey, number][]) {
    // What another sheet says is read as that sheet is, not as this one.
    const isOwn = joined === undefined || catalogue.place(field, index)?.sheet === layout.sheet;
    cells[at] = isOwn ? catalogue.raw(field, index) : '';
    width = Math.max(width, at + 1);
  }
  // What is derived gets a column of its own: of the columns that it comes from only one may be known.
  for (const field of Object.keys(layout.derived ?? {}) as FieldKey[]) {
    columns[field] ??= width++;
    cells[columns[field]] = catalogue.raw(field, index);
  }
  for (const { field, value } of changes) {
    const at = (columns[field] ??= width++);
    cells[at] = value;
  }
  const row = Array.from({ length: width }, (_, at) => cells[at] ?? '');
  const alone: Layout = {
    ...layout,
    derived: {},
    firstRow: 0,
    columns,
    rowOffset: (catalogue.rowNumbers[index] ?? 1) - 1,
  };
  const built = compileLayout(alone).build([row]);
  if (built.size === 0) return undefined;
  if (joined === undefined) return built;
  return joinRow(built, catalogue, index, new Set(changes.map(({ field }) => field)));
}
