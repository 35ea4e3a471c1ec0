import type { Region } from '../region/Region';

/** `setDirty`: formulas are evaluated anew, those that call custom functions too. */
export function makeDirty(region: Region): void {
  region.workbook.recalculate();
}
