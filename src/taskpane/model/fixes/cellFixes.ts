import type { CheckResult } from '../../../excel/check/types';
import type { CellFix } from '../../../excel/session/types';
import { cellOf } from '../cellOf';
import type { Fix } from './types';

/** The cells that mends change; of several mends of one cell the first counts. */
export function cellFixes(check: CheckResult, fixes: readonly Fix[]): CellFix[] {
  const byCell = new Map<string, CellFix>();
  for (const { index, field, before, after } of fixes) {
    const cell = cellOf(check, index, field);
    // Mends are made on the checked sheet alone.
    if (cell === undefined || cell.sheetId !== undefined) continue;
    const key = `${cell.row} ${cell.column}`;
    if (!byCell.has(key)) byCell.set(key, { ...cell, before, after });
  }
  return [...byCell.values()];
}
