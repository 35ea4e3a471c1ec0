import type { FieldKey } from '../../fields';
import { readingsOf } from '../reading/readingsOf';
import type { Grid, GridFormats, Layout } from '../types';
import type { HeaderFound, MergedRange } from './types';

/** Where the grid lies in its workbook. */
export interface GridPlace {
  readonly sheet?: string;
  readonly rowOffset?: number;
  readonly columnOffset?: number;
}

/** The grid in which the header was found, from which the rest of its reading follows. */
export interface HeadedGrid {
  readonly grid: Grid;
  readonly merges?: readonly MergedRange[];
  readonly formats?: GridFormats | undefined;
}

/** The layout by which the rows below a found header become a catalogue. */
export function layoutOf(result: HeaderFound, sheet: HeadedGrid, place: GridPlace = {}): Layout {
  const columns: Partial<Record<FieldKey, number>> = {};
  for (const { field, column } of result.columns) if (field !== null) columns[field] = column;
  const { firstRow } = result;
  const headers = new Map(result.columns.map(({ column, header }) => [column, header]));
  const { rowOffset } = place;
  const readings = readingsOf({ ...sheet, headers, columns, firstRow, rowOffset });
  return { firstRow, columns, ...place, ...(readings && { readings }) };
}
