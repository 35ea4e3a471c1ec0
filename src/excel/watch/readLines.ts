import { runExcel, syncToRead, type Result, type RunOptions } from '../gateway';
import { queueFormats } from '../marks/findFormats';
import { bodyOf, type Place } from '../marks/place';
import { queueBlock, wholeBlock } from '../marks/sheetState';
import { RowReader } from '../read/rowReader';
import type { SheetData } from '../read/types';

/** Our columns as they stand in a sheet. */
export interface LinesRead {
  readonly block: Place;
  /** What they say, from the row under the header on. */
  readonly lines: readonly (readonly string[])[];
  readonly isFiltered: boolean;
  /** Ids of our conditional formats. */
  readonly formats: readonly string[];
}

/** Reads all that our columns say; undefined where somebody deleted them. */
export function readLines(
  data: SheetData,
  options: Omit<RunOptions, 'access'>,
): Promise<Result<LinesRead | undefined>> {
  return runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(data.sheetId);
      const ours = queueBlock(sheet);
      const formats = queueFormats(sheet);
      const filter = data.table
        ? context.workbook.tables.getItem(data.table.id).autoFilter
        : sheet.autoFilter;
      filter.load('isDataFiltered');
      await syncToRead(context);
      const block = wholeBlock(ours());
      if (block === undefined) return undefined;
      const { row, column, rows, columns } = bodyOf(block);
      const area = { firstRow: row, firstColumn: column, rowCount: rows, columnCount: columns };
      const cells = rows > 0 ? await new RowReader(sheet, area, options).rest(context) : [];
      return {
        block,
        lines: cells.map((line) => line.map(String)),
        isFiltered: filter.isDataFiltered,
        formats: formats().map(({ id }) => id),
      };
    },
    { ...options, about: { sheet: data.name }, access: 'read' },
  );
}
