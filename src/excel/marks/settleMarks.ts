import type { ExcelProblem } from '../../report';
import { runExcel } from '../gateway';
import { sheetLedger } from '../ledger';
import type { SheetKey } from '../store';
import { readMarkedSheet } from './readMarkedSheet';
import { isBrokenOff, recover } from './recover';
import type { MarkOutcome } from './types';

/**
 * Finds out what a run that failed has left, and takes back what it staged. A run whose last answer
 * was lost may well have succeeded; the ledger tells.
 *
 * @param run the number that the run would have written into the ledger
 */
export async function settleMarks(
  sheet: SheetKey,
  run: number,
  problem: ExcelProblem,
  rows: number,
): Promise<MarkOutcome> {
  if (problem.effect === 'none') return { marks: 'old', problem, rows: 0 };
  const settled = await runExcel(
    async (context) => {
      const found = await readMarkedSheet(context, sheet.id);
      const isNew = sheetLedger(found.document, sheet).block?.run === run;
      const isBroken = isBrokenOff(found.document, sheet, found.state);
      const filterLost = isBroken ? await recover(context, found.sheet, sheet, found) : 0;
      return { isNew, filterLost };
    },
    { access: 'write', about: { sheet: sheet.name } },
  );
  if (!settled.ok) return { marks: 'perhaps', problem, rows: 0 };
  const { isNew, filterLost } = settled.value;
  const lost = filterLost > 0 ? { filterLost } : {};
  return isNew
    ? { marks: 'new', rows, ...lost }
    : { marks: 'old', problem: { ...problem, effect: 'none' }, rows: 0, ...lost };
}
