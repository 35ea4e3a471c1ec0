import type { Grid, Layout, RawCell } from '../../src/catalogue';
import type { FieldKey } from '../../src/fields';

/** A grid whose header row holds field keys, or anything else, and the layout that says so. */
export function layoutOf(fields: readonly FieldKey[]): Layout {
  return { firstRow: 1, columns: Object.fromEntries(fields.map((field, at) => [field, at])) };
}

/** A grid of rows given cell by cell; every field that some row names is a column. */
export function gridOf(
  rows: readonly Partial<Record<FieldKey, RawCell>>[],
  extra: readonly FieldKey[] = [],
): { grid: Grid; layout: Layout } {
  const named = rows.flatMap((row) => Object.keys(row) as FieldKey[]);
  const fields = [...new Set([...named, ...extra])];
  const grid = [fields, ...rows.map((row) => fields.map((field) => row[field] ?? ''))];
  return { grid, layout: layoutOf(fields) };
}
