import type { CheckResult } from '../check';
import { runExcel, type Result } from '../gateway';
import { selectedRow } from './selectedRow';
import type { SelectedRow } from './types';

/**
 * Tells which product row is selected, whenever the selection moves (ExcelApi 1.9). Answers with what
 * ends that.
 */
export function followSelection(
  tell: (selected: SelectedRow | undefined) => void,
  check: () => CheckResult | undefined,
): Promise<Result<() => Promise<void>>> {
  return runExcel(
    async (context) => {
      const handler = context.workbook.worksheets.onSelectionChanged.add((event) => {
        const checked = check();
        if (checked) tell(selectedRow(checked, event.worksheetId, event.address));
        return Promise.resolve();
      });
      await context.sync();
      return async () => {
        await Excel.run(handler.context, async (own) => {
          handler.remove();
          await own.sync();
        }).catch(() => undefined);
      };
    },
    { access: 'read' },
  );
}
