import type { MergedRange } from '../../catalogue';
import { problemOf, refuse, refuseIfAborted, syncToRead } from '../gateway';
import { AREA_PROPERTIES, type Area } from './area';
import { mainTable } from './mainTable';
import { mergesWithin, queueMerges } from './mergedRanges';
import { HEAD_ROWS, RegionReading, type RegionCells } from './regionReading';
import { readMeta, tableInfo, type SheetMeta } from './sheetMeta';
import { trimGrid } from './trimGrid';
import type { ReadOptions, SheetData, TableInfo, Target } from './types';

/** Rows whose merged cells are asked for: so many that the answer stays small, were all of them merged. */
const MERGE_ROWS = 2_000;

/**
 * Reads a sheet, a table or a selection: one sync to ask where things are, one for the first rows
 * (from which the size of the others is estimated), then one for each four megabytes. A sheet that
 * is mostly one table is read as that table.
 *
 * @throws Refusal `emptySheet`, `severalAreas`, `noSelection`, `selectionOutside`, `tooLarge`,
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
  const { tables, merges } = await firstAnswer(context, meta, reading, options);
  const table = meta.table ?? mainTable(tables, meta.used);
  const region = table ?? meta.used;
  if (!reading.isOf(region)) {
    reading = readingOf(meta, region, options);
    reading.queueHead();
  }
  if (reading.area.rowCount === 0) return refuse({ code: 'selectionOutside', sheet: meta.name });
  const cells = await reading.rest(context);
  return dataOf(meta, cells, { table, tables }, mergesWithin(merges, headAreaOf(cells)));
}

/** @throws Refusal `emptySheet` where all that there is are columns of ours. */
function readingOf(meta: SheetMeta, region: Area, options: ReadOptions): RegionReading {
  const reading = new RegionReading(meta, region, options);
  if (reading.area.columnCount === 0) refuse({ code: 'emptySheet', sheet: meta.name });
  return reading;
}

const headAreaOf = ({ area, head }: RegionCells): RegionCells['area'] =>
  head === undefined ? area : { ...area, firstRow: head.firstRow };

interface FirstAnswer {
  readonly tables: readonly TableInfo[];
  /** In cells of the sheet. */
  readonly merges: readonly MergedRange[];
}

/** The second sync: tables, merges, the first rows, and what others want. */
async function firstAnswer(
  context: Excel.RequestContext,
  meta: SheetMeta,
  reading: RegionReading,
  { alongside, headOnly: isHeadOnly = false }: ReadOptions,
): Promise<FirstAnswer> {
  const ask = (): (() => FirstAnswer) => {
    alongside?.second?.();
    reading.queueHead();
    const tables = queueTables(meta);
    const merges = queueMerges(meta.sheet, meta.used, isHeadOnly ? HEAD_ROWS : MERGE_ROWS);
    return () => ({ tables: tables(), merges: merges() });
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
  { table, tables }: Pick<FirstAnswer, 'tables'> & { readonly table: TableInfo | undefined },
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
