import { invalidArgument } from '../../engine/HostError';
import type { Table } from '../../model';
import { collectionType } from '../define/collection';
import { action, excelType, method, readOnly, readWrite } from '../define/excelType';
import { matrixOf } from '../range/rangeMatrix';
import { Region } from '../region/Region';
import { RANGE, TABLE_ROW, TABLE_ROWS, type RowOf } from '../tokens';
import { tableMatrix } from './tableMatrix';

function regionOf({ table, index }: RowOf): Region {
  const { bodyBox } = table;
  if (index < 0 || index >= bodyBox.rows) throw invalidArgument();
  return Region.of(table.sheet, { ...bodyBox, row: bodyBox.row + index, rows: 1 });
}

/** `Excel.TableRow`: the row that is n-th now, as in Excel (a sort changes what it holds). */
export const tableRowType = excelType<RowOf>(TABLE_ROW, {
  since: '1.1',
  scalars: {
    Index: readOnly('1.1', ({ index }) => index),
    Values: readWrite(
      '1.1',
      (row) => {
        const { sheet, box } = regionOf(row);
        return sheet.values(box);
      },
      (row, value) => {
        const region = regionOf(row);
        region.sheet.enter(region.box, matrixOf(region, value));
      },
    ),
  },
  call: {
    GetRange: method('1.1', (row) => RANGE.of(regionOf(row))),
    Delete: action('1.1', (row) => {
      regionOf(row);
      row.table.deleteRows(row.index, 1);
    }),
  },
});

/** `Excel.TableRowCollection`. */
export const tableRowsType = collectionType<Table, RowOf>(TABLE_ROWS, {
  since: '1.1',
  countSince: '1.4',
  itemAtSince: '1.1',
  hasCount: true,
  item: TABLE_ROW,
  list: (table) => Array.from({ length: table.bodyBox.rows }, (_, index) => ({ table, index })),
  call: {
    Add: method('1.1', (table, args) => {
      const index = args.optionalNumber(0);
      const at = index === undefined || index < 0 ? undefined : index;
      const empty = [table.columns.map(() => '')];
      const rows = tableMatrix(args.value(1)) ?? empty;
      if (rows.some((row) => row.length !== table.columns.length)) throw invalidArgument();
      const first = at ?? table.bodyBox.rows;
      table.addRows(at, rows);
      return TABLE_ROW.of({ table, index: first });
    }),
  },
});
