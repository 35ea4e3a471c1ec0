import { runExcel } from './runExcel';
import type { Result } from './types';
import { untilAnswered } from './untilAnswered';

/**
 * Has every formula of the workbook calculated anew, once no cell is being edited. A change of rules
 * or of a header dirties none of them (OfficeDev/office-js#3332).
 */
export function recalculate(): Promise<Result<void>> {
  return untilAnswered(() => runExcel(queueCalculation, { access: 'read' }));
}

async function queueCalculation(context: Excel.RequestContext): Promise<void> {
  context.application.calculate(Excel.CalculationType.full);
  await context.sync();
}
