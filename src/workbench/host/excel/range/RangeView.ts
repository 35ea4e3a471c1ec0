import { boxOf } from '../../model/box';
import type { Json } from '../../protocol/types';
import { collectionType } from '../define/collection';
import { excelType, leadsTo, method, readOnly } from '../define/excelType';
import { addressOf } from '../region/address';
import type { Region } from '../region/Region';
import { RANGE, RANGE_VIEW, RANGE_VIEWS, type View } from '../tokens';
import { usedBoxWithin } from './rangeUse';

/** The visible part of a range: rows and columns not hidden by hand or by a filter. */
export function visibleView(region: Region): View {
  const { sheet, box } = region;
  const used = box.rows * box.columns > 5_000_000 ? usedBoxWithin(sheet, box, false) : box;
  const seen = used ?? boxOf(box.row, box.column);
  const rows = indexes(seen.row, seen.rows).filter((row) => !sheet.lines.isRowHidden(row));
  const columns = indexes(seen.column, seen.columns).filter(
    (column) => !sheet.lines.isColumnHidden(column),
  );
  return { region, rows, columns, index: 0 };
}

function indexes(start: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => start + index);
}

/** Reads a matrix of the whole range and keeps its visible part. */
function seen(view: View, read: (region: Region) => readonly (readonly Json[])[]): Json {
  const { box } = view.region;
  const all = read(view.region);
  return view.rows.map((row) =>
    view.columns.map((column) => all[row - box.row]?.[column - box.column] ?? ''),
  );
}

function rowsOf(view: View): View[] {
  return view.rows.map((row, index) => ({ ...view, rows: [row], index }));
}

/** `Excel.RangeView`. */
export const rangeViewType = excelType<View>(RANGE_VIEW, {
  since: '1.3',
  scalars: {
    Values: readOnly('1.3', (view) => seen(view, ({ sheet, box }) => sheet.values(box))),
    Text: readOnly('1.3', (view) => seen(view, ({ sheet, box }) => sheet.texts(box))),
    Formulas: readOnly('1.3', (view) => seen(view, ({ sheet, box }) => sheet.formulas(box))),
    NumberFormat: readOnly('1.3', (view) =>
      seen(view, ({ sheet, box }) => sheet.numberFormats(box)),
    ),
    ValueTypes: readOnly('1.3', (view) => seen(view, ({ sheet, box }) => sheet.valueTypes(box))),
    CellAddresses: readOnly('1.3', ({ region, rows, columns }) =>
      rows.map((row) => columns.map((column) => addressOf(region.sheet, boxOf(row, column)))),
    ),
    RowCount: readOnly('1.3', (view) => view.rows.length),
    ColumnCount: readOnly('1.3', (view) => view.columns.length),
    Index: readOnly('1.3', (view) => view.index),
  },
  nav: { Rows: leadsTo('1.3', (view) => RANGE_VIEWS.of(view)) },
  call: {
    GetRange: method('1.3', ({ region, rows, columns }) => {
      const row = rows[0] ?? region.box.row;
      const column = columns[0] ?? region.box.column;
      const lastRow = rows.at(-1) ?? row;
      const lastColumn = columns.at(-1) ?? column;
      return RANGE.of(
        region.at({ row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 }),
      );
    }),
  },
});

/** `Excel.RangeViewCollection`: the visible rows one by one. */
export const rangeViewsType = collectionType(RANGE_VIEWS, {
  since: '1.3',
  countSince: '1.4',
  itemAtSince: '1.3',
  item: RANGE_VIEW,
  list: rowsOf,
});
