import type { SheetLayout } from '../mapping';
import type { SheetData, TableInfo } from '../read';

/**
 * The table in which the products of a sheet turned out to be: the one whose header was found, and in
 * which most of the columns with a field are. Its sort and its filter move its rows only, so the marks
 * belong into it, however little of the sheet it is.
 */
export function productTable(
  { table, tables = [], firstColumn }: SheetData,
  { header, layout }: SheetLayout,
): TableInfo | undefined {
  if (table !== undefined) return undefined;
  const columns = Object.values(layout.columns).map((column) => firstColumn + column);
  return tables.find((each) => {
    const end = each.firstColumn + each.columnCount;
    const inside = columns.filter((column) => column >= each.firstColumn && column < end);
    const isHeader = each.hasHeader && each.firstRow === header.headerRow - 1;
    return isHeader && inside.length * 2 > columns.length;
  });
}
