import { problemOf, refuse, refuseIfAborted, syncToRead } from '../gateway';
import { AREA_PROPERTIES, type Area } from './area';
import { mainTable } from './mainTable';
import { mergesWithin } from './mergedRanges';
import { MergeQuestion } from './mergeQuestion';
import { RegionReading, type RegionCells } from './regionReading';
import { readMeta, tableInfo, type SheetMeta } from './sheetMeta';
import { trimGrid } from './trimGrid';
import type { ReadOptions, SheetData, TableInfo, Target } from './types';

/**
 * Reads a sheet, a table or a selection: one sync to ask where things are, one for the first rows
 * (from which the size of the others is estimated), then one for each four megabytes, and one for merged
 * cells where there may be some. A sheet that is mostly one table is read as that table.
 *
 * @throws Refusal `emptySheet`, `chartSheet`, `ownSheet`, `severalAreas`, `noSelection`, `selectionOutside`, `tooLarge`,
 * `cancelled`; and whatever Excel throws.
 */
export async function readTarget(
  context: Excel.RequestContext,
  target: Target,
  options: ReadOptions = {},
): Promise<SheetData> {
  const meta = await readMeta(context, target, options);
  refuseIfAborted(options.signal);
  let reading = readingOf(meta, meta.used, options);
  const tables = await firstAnswer(context, meta, reading, options);
  const table = meta.table ?? mainTable(tables, meta.used);
  const region = table ?? meta.used;
  if (!reading.isOf(region)) {
    reading = readingOf(meta, region, options);
    reading.queueHead();
  }
  if (reading.area.rowCount === 0) return refuse({ code: 'selectionOutside', sheet: meta.name });
  const merges = new MergeQuestion(meta, options);
  // A table has no merged cells.
  const wantsMerges = table === undefined;
  const mayHave = wantsMerges && merges.areLikely(reading.taken, reading.area);
  const cells = await reading.rest(
    context,
    mayHave
      ? () => {
          merges.queue();
        }
      : undefined,
  );
  if (wantsMerges) await merges.ask(context, cells);
  return dataOf(meta, cells, { table, tables }, mergesWithin(merges.found(), headAreaOf(cells)));
}

/** @throws Refusal `emptySheet` where there are result columns only. */
function readingOf(meta: SheetMeta, region: Area, options: ReadOptions): RegionReading {
  const reading = new RegionReading(meta, region, options);
  if (reading.area.columnCount === 0) refuse({ code: 'emptySheet', sheet: meta.name });
  return reading;
}

const headAreaOf = ({ area, head }: RegionCells): RegionCells['area'] =>
  head === undefined ? area : { ...area, firstRow: head.firstRow };

/** The second sync: tables, the first rows, and what others want. */
async function firstAnswer(
  context: Excel.RequestContext,
  meta: SheetMeta,
  reading: RegionReading,
  { alongside }: ReadOptions,
): Promise<readonly TableInfo[]> {
  const ask = (): (() => TableInfo[]) => {
    alongside?.second?.();
    reading.queueHead();
    return queueTables(meta);
  };
  let answer = ask();
  reading.queueRows();
  try {
    await syncToRead(context);
    reading.takeRows();
  } catch (error) {
    if (problemOf(error).code !== 'tooLarge') throw error;
    // Very long cells: everything else once more, and the rows in smaller parts afterwards.
    reading.rowsTooLarge();
    answer = ask();
    await syncToRead(context);
  }
  return answer();
}

function queueTables(meta: SheetMeta): () => TableInfo[] {
  const tables = meta.tables.map((table) => {
    const range = table.getRange();
    range.load(AREA_PROPERTIES);
    return { table, range };
  });
  return () => tables.map(({ table, range }) => tableInfo(table, range));
}

function dataOf(
  meta: SheetMeta,
  { grid, area, end, head, formats }: RegionCells,
  {
    table,
    tables,
  }: { readonly tables: readonly TableInfo[]; readonly table: TableInfo | undefined },
  merges: SheetData['merges'],
): SheetData {
  return {
    sheetId: meta.id,
    name: meta.name,
    grid: trimGrid(grid),
    firstRow: area.firstRow,
    firstColumn: area.firstColumn,
    ...(head && { head }),
    ...(meta.selected && { part: { rows: area.rowCount, end } }),
    ...(table && { table }),
    ...(meta.table === undefined && { tables }),
    merges,
    formats,
    ...(meta.from1904 && { from1904: meta.from1904 }),
    ours: meta.ours,
    isProtected: meta.isProtected,
  };
}
