import { boxOf } from './box';
import type { Box } from './cellTypes';
import type { Table } from './tableTypes';

function rowsOf(
  table: Table,
  items: ReadonlySet<string>,
  row: number,
): { row: number; rows: number } | undefined {
  if (items.has('#this row')) return { row, rows: 1 };
  if (items.has('#all')) return table.box;
  if (items.has('#totals')) return table.totalsBox;
  if (!items.has('#headers')) return table.bodyBox;
  const header = table.headerBox;
  const withData = items.has('#data');
  return header && { row: header.row, rows: withData ? table.bodyBox.rows + 1 : 1 };
}

/** The cells of `Table1[Column]`, `[@Column]`, `Table1[[#Headers],[A]:[B]]`; undefined for what isn't there. */
export function structuredBox(text: string, table: Table, row: number): Box | undefined {
  const inside = text.slice(text.indexOf('[') + 1, -1).trim();
  const items = new Set(
    [...inside.matchAll(/#(?:This Row|All|Data|Headers|Totals)/gi)].map(([item]) =>
      item.toLowerCase(),
    ),
  );
  if (inside.startsWith('@')) items.add('#this row');
  const rest = inside
    .replace(/^@/, '')
    .replace(/\[?#(?:This Row|All|Data|Headers|Totals)\]?\s*,?\s*/gi, '');
  const spelled = rest.includes('[')
    ? [...rest.matchAll(/\[([^\]]*)\]/g)].map(([, name = '']) => name)
    : [rest];
  const names = spelled
    .filter((name) => name !== '')
    .map((name) => name.replace(/'(.)/g, '$1').toLowerCase());
  const at = names.map((name) =>
    table.columns.findIndex((column) => column.name.toLowerCase() === name),
  );
  const rows = rowsOf(table, items, row);
  if (rows === undefined || at.includes(-1)) return undefined;
  const first = at.length === 0 ? 0 : Math.min(...at);
  const last = at.length === 0 ? table.columns.length - 1 : Math.max(...at);
  return boxOf(rows.row, table.box.column + first, rows.rows, last - first + 1);
}
