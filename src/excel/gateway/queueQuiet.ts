/**
 * Queues that Excel neither calculates nor draws until the next sync has done what it is asked: to be said before
 * columns are inserted, copied or deleted.
 */
export function queueQuiet({ workbook }: Excel.RequestContext): void {
  workbook.application.suspendApiCalculationUntilNextSync();
  workbook.application.suspendScreenUpdatingUntilNextSync();
}
