import type { RawCell } from '../../catalogue';
import { runExcel, type Result, type RunOptions } from '../gateway';
import { queueFormats, syncDespiteFormats } from '../marks/findFormats';
import type { Place } from '../marks/place';
import { queueBlock, wholeBlock } from '../marks/sheetState';
import { AREA_PROPERTIES } from '../read/area';
import { cellOf } from '../read/cellOf';
import { tableInfo } from '../read/sheetMeta';
import type { TableInfo } from '../read/types';
import type { RowSet } from './rowSet';
import type { SheetMirror } from './sheetMirror';

/** So many rows are read for nothing rather than ask for one range more. */
export const GAP = 8;

/** One row of the sheet. */
export interface RowRead {
  /** From `data.firstColumn` on; our own columns are blank. */
  readonly cells: readonly RawCell[];
  /** The cells of the result columns; empty without them. */
  readonly marks: readonly string[];
}

export interface RowsRead {
  readonly name: string;
  readonly isProtected: boolean;
  /** Whether a filter hides rows. */
  readonly isFiltered: boolean;
  readonly block: Place | undefined;
  readonly table: TableInfo | undefined;
  /** The cells of the header row; undefined if it was not read with the rows. */
  readonly header: readonly RawCell[] | undefined;
  readonly rows: ReadonlyMap<number, RowRead>;
  /** Ids of our conditional formats, where they were asked for; undefined: they can't be read. */
  readonly formats: readonly string[] | undefined;
}

function queueTable(context: Excel.RequestContext, id: string | undefined) {
  if (id === undefined) return undefined;
  const item = context.workbook.tables.getItem(id);
  item.load('id,name,showHeaders,showTotals');
  item.autoFilter.load('isDataFiltered');
  const range = item.getRange();
  range.load(AREA_PROPERTIES);
  return { item, range };
}

function splitRow(
  values: readonly unknown[],
  firstColumn: number,
  block: Place | undefined,
): RowRead {
  const cells = values.map(cellOf);
  if (block === undefined) return { cells, marks: [] };
  const from = block.column - firstColumn;
  const marks = cells.slice(from, from + block.columns).map(String);
  return {
    cells: cells.map((cell, at) => (at >= from && at < from + block.columns ? '' : cell)),
    marks,
  };
}

/** Queues the rows, and all that tells whether everything else still is where it was. */
function queueRows(
  context: Excel.RequestContext,
  { data, width, headerEnd }: SheetMirror,
  wanted: RowSet,
  withFormats: boolean,
) {
  const { sheetId, firstColumn } = data;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  sheet.load('name');
  sheet.protection.load('protected');
  sheet.autoFilter.load('isDataFiltered');
  const queued = (row: number, rows: number): Excel.Range => {
    const range = sheet.getRangeByIndexes(row, firstColumn, rows, width);
    range.load('values');
    return range;
  };
  return {
    sheet,
    ours: queueBlock(sheet),
    table: queueTable(context, data.table?.id),
    formats: withFormats ? queueFormats(sheet) : undefined,
    header: data.head === undefined ? queued(headerEnd - 1, 1) : undefined,
    ranges: wanted.runs(GAP).map(({ row, rows }) => ({ row, range: queued(row, rows) })),
  };
}

/**
 * Reads some rows of a sheet, their result columns, and whether everything else is still
 * where it was, in one sync; in two where Excel can't read the formats that are wanted.
 */
export function readRows(
  mirror: SheetMirror,
  wanted: RowSet,
  wantsFormats: boolean,
  options: Omit<RunOptions, 'access'>,
): Promise<Result<RowsRead>> {
  const { name, firstColumn } = mirror.data;
  return runExcel(
    async (context) => {
      const { sheet, ours, table, formats, header, ranges } = await syncDespiteFormats(
        context,
        (canRead) => queueRows(context, mirror, wanted, canRead && wantsFormats),
      );
      const block = wholeBlock(ours());
      const rows = new Map<number, RowRead>();
      for (const { row, range } of ranges) {
        range.values.forEach((values: readonly unknown[], at) => {
          if (wanted.has(row + at)) rows.set(row + at, splitRow(values, firstColumn, block));
        });
      }
      return {
        name: sheet.name,
        isProtected: sheet.protection.protected,
        isFiltered: (table?.item.autoFilter ?? sheet.autoFilter).isDataFiltered,
        block,
        table: table && tableInfo(table.item, table.range),
        header: header && splitRow(header.values[0] ?? [], firstColumn, block).cells,
        rows,
        formats: wantsFormats ? formats?.().map(({ id }) => id) : [],
      };
    },
    { ...options, about: { sheet: name }, access: 'read' },
  );
}
