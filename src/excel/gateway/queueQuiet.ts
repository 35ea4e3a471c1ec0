/**
 * Queues that Excel neither calculates nor draws until the next sync has done what it is asked: to be said before
 * columns are inserted, copied or deleted.
 */
export function queueQuiet({ workbook }: Excel.RequestContext): void {
  workbook.application.suspendApiCalculationUntilNextSync();
  workbook.application.suspendScreenUpdatingUntilNextSync();
}

/**
 * Queues that the sheet is drawn anew after the next sync: conditional formats that look at cells which it writes
 * may else stay as they were until the sheet is scrolled (OfficeDev/office-js#1157, #5572).
 */
export function queueRedraw({ workbook }: Excel.RequestContext): void {
  workbook.application.suspendScreenUpdatingUntilNextSync();
}
