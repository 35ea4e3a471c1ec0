import type { Grid, MergedRange } from '../catalogue';
import type { CheckResult } from '../excel/check/types';

/** The first rows of a sheet, among which its header is; rows and columns of the sheet are 0-based. */
export interface SheetHead {
  readonly sheetId: string;
  readonly name: string;
  readonly grid: Grid;
  readonly firstRow: number;
  readonly firstColumn: number;
  /** In rows and columns of the grid. */
  readonly merges: readonly MergedRange[];
  /** Serials of dates count from 1904. */
  readonly from1904?: true | undefined;
}

/** More rows than this are no choice any more. */
const ROWS = 30;

/** The first rows of the sheet that was checked. */
export function headOf({ data }: Pick<CheckResult, 'data'>): SheetHead {
  const { sheetId, name, firstColumn, merges, from1904 } = data;
  const { grid, firstRow } = data.head ?? data;
  return { sheetId, name, grid: grid.slice(0, ROWS), firstRow, firstColumn, merges, from1904 };
}
