import { refuse, runExcel, type Result } from '../gateway';
import { LEDGER } from '../ledger';
import { queueSave } from '../store';
import { findReports } from './findReports';

/**
 * The people who have a list of their own in the workbook and are not among `owners`, in the ledger's order;
 * with `drop` their lists are deleted.
 */
export function goneOwners(
  owners: readonly string[],
  { drop = false, signal }: { readonly drop?: boolean; readonly signal?: AbortSignal } = {},
): Promise<Result<string[]>> {
  return runExcel(
    async (context) => {
      const { document, owned } = await findReports(context);
      const gone = [...owned].filter(([owner]) => !owners.includes(owner));
      if (signal?.aborted === true) refuse({ code: 'cancelled' });
      if (drop && gone.length > 0) {
        for (const [, { worksheet, isVisible }] of gone) {
          // A very hidden sheet can't be deleted.
          if (!isVisible) worksheet.visibility = Excel.SheetVisibility.hidden;
          worksheet.delete();
        }
        const ledger = document.get(LEDGER);
        const left = ledger.owners?.filter(({ owner }) => owners.includes(owner));
        document.set(LEDGER, { ...ledger, ...(left && { owners: left }) });
        queueSave(context, document);
        await context.sync();
      }
      return gone.map(([owner]) => owner);
    },
    { access: drop ? 'write' : 'read' },
  );
}
