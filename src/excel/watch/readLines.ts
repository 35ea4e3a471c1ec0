import { runExcel, type Result, type RunOptions } from '../gateway';
import { queueFormats, syncDespiteFormats } from '../marks/findFormats';
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
  /** Ids of our conditional formats; undefined: they can't be read. */
  readonly formats: readonly string[] | undefined;
}

/** Reads the result columns; undefined where they were deleted. */
export function readLines(
  data: SheetData,
  options: Omit<RunOptions, 'access'>,
): Promise<Result<LinesRead | undefined>> {
  return runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(data.sheetId);
      const { ours, formats, filter } = await syncDespiteFormats(context, (withFormats) => {
        const table = data.table && context.workbook.tables.getItem(data.table.id);
        const { autoFilter } = table ?? sheet;
        autoFilter.load('isDataFiltered');
        return {
          ours: queueBlock(sheet),
          formats: withFormats ? queueFormats(sheet) : undefined,
          filter: autoFilter,
        };
      });
      const block = wholeBlock(ours());
      if (block === undefined) return undefined;
      const { row, column, rows, columns } = bodyOf(block);
      const area = { firstRow: row, firstColumn: column, rowCount: rows, columnCount: columns };
      const cells = rows > 0 ? await new RowReader(sheet, area, options).rest(context) : [];
      return {
        block,
        lines: cells.map((line) => line.map(String)),
        isFiltered: filter.isDataFiltered,
        formats: formats?.().map(({ id }) => id),
      };
    },
    { ...options, about: { sheet: data.name }, access: 'read' },
  );
}
