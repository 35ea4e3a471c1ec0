import {
  boxOf,
  type CellFormat,
  COLUMN_LIMIT,
  PLAIN,
  ROW_LIMIT,
  type Sheet,
} from '../../host/model';

/** Neighbouring columns that are alike. */
export interface ColumnRun {
  readonly from: number;
  readonly count: number;
  /** In points; undefined: the standard one. */
  readonly width: number | undefined;
  readonly hidden: boolean;
  readonly format: CellFormat;
}

/** The columns that differ from untouched ones. */
export function columnRuns(sheet: Sheet): ColumnRun[] {
  const widths = ownSizes(COLUMN_LIMIT, sheet.lines.standardWidth, (from, count) =>
    sheet.lines.columnWidth(boxOf(0, from, 1, count)),
  );
  const runs: ColumnRun[] = [];
  for (let column = 0; column < COLUMN_LIMIT; column++) {
    const width = widths.get(column);
    const hidden = sheet.lines.isColumnHidden(column);
    const format = sheet.store.format(ROW_LIMIT - 1, column);
    if (width === undefined && !hidden && format === PLAIN) continue;
    const last = runs.at(-1);
    const same =
      last?.from === column - (last?.count ?? 0) &&
      last.width === width &&
      last.hidden === hidden &&
      last.format === format;
    if (same) runs.splice(-1, 1, { ...last, count: last.count + 1 });
    else runs.push({ from: column, count: 1, width, hidden, format });
  }
  return runs;
}

/** The heights that rows have of their own, in points. */
export function rowHeights(sheet: Sheet): Map<number, number> {
  return ownSizes(ROW_LIMIT, sheet.lines.standardHeight, (from, count) =>
    sheet.lines.rowHeight(boxOf(from, 0, count)),
  );
}

/** The sizes that are not the standard one; `sizeOf` answers undefined for a stretch of several. */
function ownSizes(
  limit: number,
  standard: number,
  sizeOf: (from: number, count: number) => number | undefined,
): Map<number, number> {
  const found = new Map<number, number>();
  const look = (from: number, count: number): void => {
    const size = sizeOf(from, count);
    if (size === standard) return;
    if (size === undefined) {
      const half = count >> 1;
      look(from, half);
      look(from + half, count - half);
    } else for (let index = from; index < from + count; index++) found.set(index, size);
  };
  look(0, limit);
  return found;
}
