import type { Area } from './area';
import type { TableInfo } from './types';

const cells = ({ rowCount, columnCount }: Area): number => rowCount * columnCount;

/**
 * The table that a sheet is about: the largest, if it makes up at least half of the cells in use.
 * Then the sheet is read as that table: what lies above or below it is no product.
 */
export function mainTable(tables: readonly TableInfo[], used: Area): TableInfo | undefined {
  const [first, ...others] = tables;
  if (first === undefined) return undefined;
  const largest = others.reduce(
    (most, table) => (cells(table) > cells(most) ? table : most),
    first,
  );
  return cells(largest) * 2 >= cells(used) ? largest : undefined;
}
