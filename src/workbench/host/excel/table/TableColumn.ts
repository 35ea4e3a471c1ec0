import { invalidArgument, itemNotFound } from '../../engine/HostError';
import type { Method } from '../../engine/types';
import type { Box, Table } from '../../model';
import type { Json } from '../../protocol/types';
import { collectionType } from '../define/collection';
import { action, excelType, leadsTo, method, readOnly, readWrite } from '../define/excelType';
import { asText } from '../define/values';
import { matrixOf, readCells } from '../range/rangeMatrix';
import { Region } from '../region/Region';
import { FILTER, RANGE, TABLE_COLUMN, TABLE_COLUMNS, type ColumnOf } from '../tokens';
import { tableMatrix } from './tableMatrix';

/** Offset of a column in its table; ItemNotFound once it was deleted. */
export function columnIndex({ table, id }: ColumnOf): number {
  const index = table.columns.findIndex((column) => column.id === id);
  if (index < 0) throw itemNotFound();
  return index;
}

function strip(target: ColumnOf, where: (table: Table) => Box | undefined): Region {
  const box = where(target.table);
  if (!box) throw itemNotFound();
  const column = box.column + columnIndex(target);
  return Region.of(target.table.sheet, { ...box, column, columns: 1 });
}

function part(where: (table: Table) => Box | undefined): Method<ColumnOf> {
  return method('1.1', (target) => RANGE.of(strip(target, where)));
}

const whole = (table: Table): Box => table.box;

/** `Excel.TableColumn`. */
export const tableColumnType = excelType<ColumnOf>(TABLE_COLUMN, {
  since: '1.1',
  key: { name: 'Id', read: ({ id }) => id },
  scalars: {
    Id: readOnly('1.1', ({ id }) => id),
    Index: readOnly('1.1', columnIndex),
    Name: readWrite(
      '1.1',
      (target) => target.table.columns[columnIndex(target)]?.name ?? '',
      (target, value) => {
        target.table.renameColumn(columnIndex(target), asText(value));
      },
    ),
    Values: {
      ...readWrite(
        '1.1',
        (target: ColumnOf) => {
          const { sheet, box } = strip(target, whole);
          return sheet.values(box);
        },
        (target, value) => {
          const region = strip(target, whole);
          region.sheet.enter(region.box, matrixOf(region, value));
        },
      ),
      cells: (target) => readCells(strip(target, whole)),
    },
  },
  nav: { Filter: leadsTo('1.2', (target) => FILTER.of(target)) },
  call: {
    GetRange: part(whole),
    GetHeaderRowRange: part((table) => table.headerBox),
    GetDataBodyRange: part((table) => table.bodyBox),
    GetTotalRowRange: part((table) => table.totalsBox),
    Delete: action('1.1', (target) => {
      target.table.deleteColumn(columnIndex(target));
    }),
  },
});

/** The cells of a new column: with the header when there is one more than the body has. */
function columnCells(value: Json): (string | number | boolean)[] | undefined {
  return tableMatrix(value)?.map((row) => {
    const [cell, more] = row;
    if (cell === undefined || more !== undefined) throw invalidArgument();
    return cell ?? '';
  });
}

function columnsOf(table: Table): ColumnOf[] {
  return table.columns.map(({ id }) => ({ table, id }));
}

/** `Excel.TableColumnCollection`. */
export const tableColumnsType = collectionType<Table, ColumnOf>(TABLE_COLUMNS, {
  since: '1.1',
  countSince: '1.4',
  orNullSince: '1.4',
  itemAtSince: '1.1',
  hasCount: true,
  item: TABLE_COLUMN,
  list: columnsOf,
  find: (table, key) => {
    const column = table.column(key);
    return column && { table, id: column.id };
  },
  call: {
    Add: method('1.1', (table, args) => {
      const index = args.optionalNumber(0);
      const at = index === undefined || index < 0 ? undefined : index;
      const { behaviours } = table.sheet.workbook;
      if (
        at !== undefined &&
        at >= table.columns.length &&
        behaviours.has('columnsAddAtEndRefused')
      )
        throw invalidArgument();
      const { id } = table.addColumn(at, columnCells(args.value(1)), args.optionalText(2));
      return TABLE_COLUMN.of({ table, id });
    }),
  },
});
