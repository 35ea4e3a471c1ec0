import type { IRange } from '@univerjs/core';
import { RANGE_TYPE } from '@univerjs/core';
import { type Box, boxOf, COLUMN_LIMIT, ROW_LIMIT } from '../../../host/model';

/** Univer's words for a box. */
export function rangeOf(box: Box): IRange {
  return {
    startRow: box.row,
    startColumn: box.column,
    endRow: box.row + box.rows - 1,
    endColumn: box.column + box.columns - 1,
  };
}

/** A selected box; Univer asks whether it is whole rows or columns. */
export function selectedRange(box: Box): IRange {
  const everyRow = box.rows === ROW_LIMIT;
  const everyColumn = box.columns === COLUMN_LIMIT;
  return { ...rangeOf(box), rangeType: rangeTypeOf(everyRow, everyColumn) };
}

function rangeTypeOf(everyRow: boolean, everyColumn: boolean): RANGE_TYPE {
  if (everyRow) return everyColumn ? RANGE_TYPE.ALL : RANGE_TYPE.COLUMN;
  return everyColumn ? RANGE_TYPE.ROW : RANGE_TYPE.NORMAL;
}

/** The box of a range; whole rows and columns reach to the end of an Excel sheet. */
export function boxIn(range: IRange): Box {
  const { rangeType, startRow, startColumn, endRow, endColumn } = range;
  const everyRow = rangeType === RANGE_TYPE.COLUMN || rangeType === RANGE_TYPE.ALL;
  const everyColumn = rangeType === RANGE_TYPE.ROW || rangeType === RANGE_TYPE.ALL;
  return boxOf(
    everyRow ? 0 : startRow,
    everyColumn ? 0 : startColumn,
    everyRow ? ROW_LIMIT : endRow - startRow + 1,
    everyColumn ? COLUMN_LIMIT : endColumn - startColumn + 1,
  );
}
