import { itemNotFound } from '../../engine/HostError';
import type { Method } from '../../engine/types';
import type { Box, Table, Workbook } from '../../model';
import { collectionType } from '../define/collection';
import {
  action,
  excelType,
  leadsTo,
  method,
  readOnly,
  readWrite,
  type Scalar,
} from '../define/excelType';
import { asFlag, asText } from '../define/values';
import { EventType } from '../events/EventType';
import { event } from '../events/Subscriptions';
import { boxArgument, placeInSheet } from '../range/rangeArgument';
import { Region } from '../region/Region';
import {
  AUTO_FILTER,
  RANGE,
  SCOPED_TABLES,
  TABLE,
  TABLE_COLUMNS,
  TABLE_ROWS,
  TABLE_SORT,
  TABLES,
  WORKSHEET,
  type Scope,
} from '../tokens';

function bookOfTable(table: Table): Workbook {
  return table.sheet.workbook;
}

type Flag =
  | 'showHeaders'
  | 'showTotals'
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'showFilterButton'
  | 'highlightFirstColumn'
  | 'highlightLastColumn';

function flag(since: '1.1' | '1.3', name: Flag): Scalar<Table> {
  return readWrite(
    since,
    (table) => table[name],
    (table, value) => {
      table[name] = asFlag(value);
    },
  );
}

function part(where: (table: Table) => Box | undefined): Method<Table> {
  return method('1.1', (table) => {
    const box = where(table);
    if (!box) throw itemNotFound();
    return RANGE.of(Region.of(table.sheet, box));
  });
}

/** `Excel.Table`. */
export const tableType = excelType<Table>(TABLE, {
  since: '1.1',
  key: { name: 'Id', read: (table) => table.id },
  scalars: {
    Id: readOnly('1.1', (table) => table.id),
    LegacyId: readOnly('1.8', (table) => table.id),
    Name: readWrite(
      '1.1',
      (table) => table.name,
      (table, value) => {
        table.name = asText(value);
      },
    ),
    Style: readWrite(
      '1.1',
      (table) => table.style,
      (table, value) => {
        table.style = asText(value);
      },
    ),
    ShowHeaders: flag('1.1', 'showHeaders'),
    ShowTotals: flag('1.1', 'showTotals'),
    ShowBandedRows: flag('1.3', 'showBandedRows'),
    ShowBandedColumns: flag('1.3', 'showBandedColumns'),
    ShowFilterButton: flag('1.3', 'showFilterButton'),
    HighlightFirstColumn: flag('1.3', 'highlightFirstColumn'),
    HighlightLastColumn: flag('1.3', 'highlightLastColumn'),
  },
  nav: {
    Columns: leadsTo('1.1', (table) => TABLE_COLUMNS.of(table)),
    Rows: leadsTo('1.1', (table) => TABLE_ROWS.of(table)),
    Sort: leadsTo('1.2', (table) => TABLE_SORT.of(table)),
    Worksheet: leadsTo('1.2', (table) => WORKSHEET.of(table.sheet)),
    AutoFilter: leadsTo('1.9', (table) =>
      AUTO_FILTER.of({ sheet: table.sheet, filter: table.filter }),
    ),
  },
  call: {
    GetRange: part((table) => table.box),
    GetHeaderRowRange: part((table) => table.headerBox),
    GetDataBodyRange: part((table) => table.bodyBox),
    GetTotalRowRange: part((table) => table.totalsBox),
    ConvertToRange: method('1.2', (table) => {
      const { sheet, box } = table;
      table.convertToRange();
      return RANGE.of(Region.of(sheet, box));
    }),
    ClearFilters: action('1.2', (table) => {
      table.filter.clearCriteria();
    }),
    ReapplyFilters: action('1.2', (table) => {
      table.filter.reapply();
    }),
    Resize: action('1.13', (table, args) => {
      table.resize(boxArgument(args, 0, table.sheet));
    }),
    Delete: action('1.1', (table) => {
      table.delete();
    }),
  },
  events: { DataChanged: event('1.7', EventType.TableChanged, bookOfTable) },
});

function tablesOf({ workbook, sheet }: Scope): readonly Table[] {
  return sheet ? sheet.tables.list : workbook.tables;
}

function byKey(tables: readonly Table[], key: string | number): Table | undefined {
  const wanted = String(key).toLowerCase();
  return tables.find((table) => table.name.toLowerCase() === wanted || table.id === String(key));
}

/** `Excel.TableCollection`: of the workbook or of one sheet. */
export const tablesType = collectionType<Scope, Table>(TABLES, {
  since: '1.1',
  countSince: '1.4',
  orNullSince: '1.4',
  itemAtSince: '1.1',
  hasCount: true,
  item: TABLE,
  list: tablesOf,
  find: (scope, key) => byKey(tablesOf(scope), key),
  call: {
    Add: method('1.1', ({ workbook, sheet }, args) => {
      const place = placeInSheet(args, 0, sheet ?? workbook.activeSheet);
      return TABLE.of(place.sheet.tables.add(place.box, args.flag(1)));
    }),
  },
  events: {
    DataChanged: event('1.7', EventType.TableChanged, ({ workbook }) => workbook),
    Added: event('1.9', EventType.TableAdded, ({ workbook }) => workbook),
    Deleted: event('1.9', EventType.TableDeleted, ({ workbook }) => workbook),
  },
});

/** `Excel.TableScopedCollection`: the tables of a range. */
export const scopedTablesType = collectionType<readonly Table[], Table>(SCOPED_TABLES, {
  since: '1.9',
  orNullSince: '1.14',
  item: TABLE,
  list: (tables) => tables,
  find: byKey,
  call: {
    GetFirst: method('1.9', (tables) => {
      const [first] = tables;
      if (!first) throw itemNotFound();
      return TABLE.of(first);
    }),
  },
});
