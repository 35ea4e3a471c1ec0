import { runExcel } from './runExcel';
import type { Result } from './types';

/**
 * Has every formula of the workbook calculated anew. A change of rules dirties none of them
 * (OfficeDev/office-js#3332).
 */
export function recalculate(): Promise<Result<void>> {
  return runExcel(
    async (context) => {
      context.application.calculate(Excel.CalculationType.full);
      await context.sync();
    },
    { access: 'read' },
  );
}
