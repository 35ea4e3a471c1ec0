import type { ColumnSize } from '../ledger';
import { columnsOf, rangeAt, type Place } from './place';

/** Queues the reading of widths and formats of a place's columns; known after a sync. */
export function queueSizes(sheet: Excel.Worksheet, place: Place): () => ColumnSize[] {
  const columns = Array.from({ length: place.columns }, (_, at) => {
    const column = rangeAt(sheet, columnsOf(place, at));
    column.load('columnHidden');
    column.format.load('columnWidth');
    return column;
  });
  return () =>
    columns.map(({ columnHidden, format }) => ({
      width: format.columnWidth,
      isHidden: columnHidden,
    }));
}

/** Queues that the columns of a place are as they were; of the usual width where that is unknown. */
export function queueSizesBack(
  sheet: Excel.Worksheet,
  place: Place,
  sizes: readonly ColumnSize[] | undefined,
  standardWidth: number,
): void {
  for (let at = 0; at < place.columns; at++) {
    const { width = standardWidth, isHidden = false } = sizes?.[at] ?? {};
    const column = rangeAt(sheet, columnsOf(place, at));
    column.columnHidden = false;
    if (width === standardWidth) column.format.useStandardWidth = true;
    // A hidden column says that it has no width.
    else if (width > 0) column.format.columnWidth = width;
    if (isHidden) column.columnHidden = true;
  }
}
