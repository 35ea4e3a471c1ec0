import type { CheckResult } from '../excel/check/types';
import type { SheetHead } from '../excel/session/types';

/** More rows than this are no choice any more. */
const ROWS = 30;

/** The first rows of the sheet that was checked. */
export function headOf({ data }: Pick<CheckResult, 'data'>): SheetHead {
  const { sheetId, name, firstColumn, merges, from1904 } = data;
  const { grid, firstRow } = data.head ?? data;
  return { sheetId, name, grid: grid.slice(0, ROWS), firstRow, firstColumn, merges, from1904 };
}
