import type { FieldKey } from '../../fields';
import type { Layout } from '../types';
import type { HeaderFound } from './types';

/** Where the grid lies in its workbook. */
export interface GridPlace {
  readonly sheet?: string;
  readonly rowOffset?: number;
  readonly columnOffset?: number;
}

/** The layout by which the rows below a found header become a catalogue. */
export function layoutOf(result: HeaderFound, place: GridPlace = {}): Layout {
  const columns: Partial<Record<FieldKey, number>> = {};
  for (const { field, column } of result.columns) if (field !== null) columns[field] = column;
  return { firstRow: result.firstRow, columns, ...place };
}
