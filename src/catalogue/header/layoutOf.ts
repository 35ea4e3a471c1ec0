import type { FieldKey } from '../../fields';
import type { Grid, Layout } from '../types';
import type { HeaderFound, MergedRange } from './types';

/** First rows of a grid whose cells settle how columns are read; every door looks at the same ones. */
export const EVIDENCE_ROWS = 200;

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
}

/** The layout by which the rows below a found header become a catalogue. */
export function layoutOf(
  result: HeaderFound,
  { merges = [] }: HeadedGrid,
  place: GridPlace = {},
): Layout {
  const columns: Partial<Record<FieldKey, number>> = {};
  for (const { field, column } of result.columns) if (field !== null) columns[field] = column;
  const below = merges.filter(({ bottom }) => bottom >= result.firstRow);
  return {
    firstRow: result.firstRow,
    columns,
    ...(below.length > 0 && { merges: below }),
    ...place,
  };
}
