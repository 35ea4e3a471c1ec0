import { queueDatesFrom1904 } from './datesFrom1904';
import { isRefused, refuse, syncToRead } from '../gateway';
import { areaOf, AREA_PROPERTIES, type Area } from './area';
import { REPORT_NAMES } from '../gateway/reportNames';
import type { ReadOptions, TableInfo, Target } from './types';

/** What one sync tells of a sheet before any of its cells is read. */
export interface SheetMeta {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** Where there are values; of a table, its place. */
  readonly used: Area;
  /** The rows that are wanted, where it is a selection. */
  readonly selected?: Area;
  /** The table that was asked for. */
  readonly table?: TableInfo;
  /** Tables of the sheet, where none was asked for. */
  readonly tables: readonly Excel.Table[];
  /** Serials of dates count from 1904. */
  readonly from1904?: true;
  /** Our own columns of the sheet. */
  readonly ours: readonly number[];
}

const TABLE_PROPERTIES = 'id,name,showHeaders,showTotals';

/** A table's description, once it and its range are loaded; the totals row is cut off. */
export function tableInfo(table: Excel.Table, range: Excel.Range): TableInfo {
  const { id, name, showHeaders: hasHeader, showTotals: hasTotals } = table;
  const area = areaOf(range);
  const rowCount = area.rowCount - (hasTotals ? 1 : 0);
  return { id, name, ...area, rowCount, hasHeader, hasTotals };
}

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly table?: { readonly item: Excel.Table; readonly range: Excel.Range };
  readonly selection?: Excel.RangeAreas;
}

function ask({ workbook }: Excel.RequestContext, target: Target): Asked {
  switch (target.kind) {
    case 'activeSheet':
      return { sheet: workbook.worksheets.getActiveWorksheet() };
    case 'sheet':
      return { sheet: workbook.worksheets.getItem(target.sheet) };
    case 'table': {
      const item = workbook.tables.getItem(target.table);
      item.load(TABLE_PROPERTIES);
      const range = item.getRange();
      range.load(AREA_PROPERTIES);
      return { sheet: item.worksheet, table: { item, range } };
    }
    case 'selection': {
      const selection = workbook.getSelectedRanges();
      selection.load(`areaCount,areas/items/${AREA_PROPERTIES.replaceAll(',', ',areas/items/')}`);
      return { sheet: selection.worksheet, selection };
    }
  }
}

function selectedArea(selection: Excel.RangeAreas, sheet: string): Area {
  const [first] = selection.areas.items;
  if (selection.areaCount > 1) return refuse({ code: 'severalAreas', sheet });
  return first === undefined ? refuse({ code: 'noSelection' }) : areaOf(first);
}

/**
 * Sends what was asked of the target's sheet. That the active sheet has no cells, because it is a chart, Excel
 * says by an error like any other (OfficeDev/office-js#2444): then it can't be asked for by itself either, and
 * the workbook answers.
 *
 * @throws Refusal `chartSheet`.
 */
async function syncMeta(context: Excel.RequestContext, target: Target): Promise<void> {
  try {
    await syncToRead(context);
  } catch (error) {
    if (target.kind !== 'activeSheet' || !isRefused(error)) throw error;
    const { worksheets } = context.workbook;
    const answers = async (asked: { load(what: string): unknown }, what: string) => {
      asked.load(what);
      return syncToRead(context).then(
        () => true,
        () => false,
      );
    };
    const isThere = await answers(worksheets.getActiveWorksheet(), 'id');
    if (!isThere && (await answers(worksheets, 'items/id'))) refuse({ code: 'chartSheet' });
    throw error;
  }
}

/**
 * Asks in one sync where things are.
 *
 * @throws Refusal `emptySheet`, `chartSheet`, `ownSheet`, `severalAreas`, `noSelection`.
 */
export async function readMeta(
  context: Excel.RequestContext,
  target: Target,
  { ownColumns, alongside }: ReadOptions,
): Promise<SheetMeta> {
  const { sheet, table, selection } = ask(context, target);
  sheet.load('id,name');
  sheet.protection.load('protected');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(AREA_PROPERTIES);
  if (table === undefined) {
    sheet.tables.load(`items/${TABLE_PROPERTIES.replaceAll(',', ',items/')}`);
  }
  const ours = ownColumns?.(context, sheet);
  const ownNames = Object.values(REPORT_NAMES).map((each) => {
    const item = sheet.names.getItemOrNullObject(each);
    item.load('name');
    return item;
  });
  const from1904 = queueDatesFrom1904(context);
  alongside?.first?.();
  await syncMeta(context, target);
  const { id, name, protection } = sheet;
  if (used.isNullObject) return refuse({ code: 'emptySheet', sheet: name });
  if (ownNames.some((item) => !item.isNullObject)) refuse({ code: 'ownSheet', sheet: name });
  const info = table && tableInfo(table.item, table.range);
  return {
    sheet,
    id,
    name,
    isProtected: protection.protected,
    used: info ?? areaOf(used),
    ...(selection && { selected: selectedArea(selection, name) }),
    ...(info && { table: info }),
    tables: table === undefined ? sheet.tables.items : [],
    ...(from1904() && { from1904: true }),
    ours: ours?.() ?? [],
  };
}
