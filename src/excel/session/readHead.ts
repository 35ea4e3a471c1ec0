import { runExcel, type Result } from '../gateway';
import { ownColumns } from '../marks';
import { readTarget } from '../read';
import type { SheetHead } from './types';

/** Reads the rows among which the header of the active sheet is, for a person to say which it is. */
export function readHead(): Promise<Result<SheetHead>> {
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
