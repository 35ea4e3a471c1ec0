import type { Grid, MergedRange } from '../../catalogue';
import { runExcel, type Result } from '../gateway';
import { ownColumns } from '../marks';
import { readTarget } from '../read';

/** The first rows of the active sheet; rows and columns of the sheet are 0-based. */
export interface ActiveHead {
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

/** Reads the rows among which the header of the active sheet is, for a person to say which it is. */
export function readHead(): Promise<Result<ActiveHead>> {
  return runExcel(
    async (context) => {
      const options = { ownColumns, headOnly: true };
      const data = await readTarget(context, { kind: 'activeSheet' }, options);
      const { grid, firstRow } = data.head ?? data;
      const { sheetId, name, firstColumn, merges, from1904 } = data;
      return { sheetId, name, grid, firstRow, firstColumn, merges, from1904 };
    },
    { access: 'read' },
  );
}
