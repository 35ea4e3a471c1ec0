import type { CheckResult } from '../check/types';
import { refuse, runExcel, syncToRead, type Result } from '../gateway';
import { rangeAt, type Place } from '../marks/place';
import {
  filterOf,
  queueFilter,
  queueFilterDetails,
  queueHidden,
  type FilterDetails,
  type FoundFilter,
} from '../marks/sheetFilter';
import { queueBlock } from '../marks/sheetState';
import { filterColumn } from './filterColumn';

/** Some rows of a sheet that a filter shows, and what is needed to show the others again. */
export interface ShownRows {
  readonly sheetId: string;
  /** Id of the table whose filter it is. */
  readonly table?: string | undefined;
  /** Texts that the criterion lets through. */
  readonly texts: readonly string[];
  /** Whether the sheet had a filter before. */
  readonly hadFilter: boolean;
  /** Product rows that can be seen now. */
  readonly seen: number;
  /** Of those that were wanted, how many the user's own filter hides. */
  readonly hidden: number;
  /** How many are hidden because nothing but the row of their listing tells them from others. */
  readonly variants: number;
}

/** Header and product rows, with the result columns, as a new filter takes them in. */
function wholePlace({ data, header, catalogue }: CheckResult, end: number): Place {
  const row = header.headerRow - 1;
  const width = Math.max(...data.grid.map((cells) => cells.length));
  return {
    row,
    column: data.firstColumn,
    rows: catalogue.rowNumbers[catalogue.size - 1]! - row,
    columns: Math.max(data.firstColumn + width, end) - data.firstColumn,
  };
}

/** What is known of the present filter; its criteria where it hides rows. */
async function detailsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  filter: FoundFilter | undefined,
): Promise<FilterDetails['saved'] | undefined> {
  if (filter === undefined) return undefined;
  const { place, table } = filter;
  if (!filter.isActive) return { ...place, table, criteria: [] };
  const details = queueFilterDetails(context, sheet, filter);
  await syncToRead(context);
  return details().saved;
}

/** Filters a sheet to some rows of a check, beside the user's own filter, which holds. */
export function showOnly(check: CheckResult, rows: readonly number[]): Promise<Result<ShownRows>> {
  const { sheetId, name, table } = check.data;
  const { rowNumbers } = check.catalogue;
  return runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const { autoFilter } = table ? context.workbook.tables.getItem(table.id) : sheet;
      const readFilter = queueFilter(autoFilter, table?.id);
      const block = queueBlock(sheet);
      await syncToRead(context);
      const { results } = block();
      const current = readFilter();
      const saved = await detailsOf(context, sheet, current);
      const wanted = rows.map((row) => rowNumbers[row]! - 1);
      const place: Place =
        saved ?? wholePlace(check, results ? results.column + results.columns : 0);
      const end = place.row + place.rows;
      if (wanted.some((row) => row <= place.row || row >= end)) refuse({ code: 'cantFilter' });
      const { column, texts, rows: named } = await filterColumn(context, sheet, check, rows, saved);
      const isNamed = new Set(named);
      const filter = filterOf(context, sheet, { table: table?.id });
      filter.apply(rangeAt(sheet, place), column - place.column, {
        filterOn: Excel.FilterOn.values,
        values: [...texts],
      });
      const hiddenRows = queueHidden(sheet, place);
      sheet.activate();
      await context.sync();
      const isHidden = hiddenRows();
      const isSeen = (row: number): boolean => isHidden[row - place.row] !== true;
      return {
        sheetId,
        table: table?.id,
        texts,
        hadFilter: current !== undefined,
        seen: [...rowNumbers].filter((row) => isSeen(row - 1)).length,
        hidden: named.filter((row) => !isSeen(row)).length,
        variants: wanted.filter((row) => !isSeen(row) && !isNamed.has(row)).length,
      };
    },
    { access: 'write', about: { sheet: name }, isOneStep: true },
  );
}
