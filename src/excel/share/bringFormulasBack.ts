import { runExcel, type Result, type RunOptions } from '../gateway';
import { queueWrites } from './cellWrites';
import { FROZEN } from './frozenSection';
import { planThaw, queueForget } from './planThaw';
import { readSharedWorkbook } from './sharedSheets';
import { setTrustSetting } from './trustPrompt';
import type { BroughtBack, ShareOptions } from './types';

interface Outcome extends BroughtBack {
  /** The setting of before; absent: none is remembered. */
  readonly trust?: { readonly before?: unknown } | undefined;
}

/**
 * Makes formulas of what `prepareForColleagues` made values, wherever the cells are now. Cells that
 * were changed meanwhile keep what they hold. A run that fails half-way is finished by the next one.
 *
 * Problems besides those of Excel: `protected` and `filteredInTheWay` with the sheet, `cancelled`.
 */
export async function bringFormulasBack(options: ShareOptions = {}): Promise<Result<BroughtBack>> {
  const { signal, timeoutMs, chunkBytes } = options;
  const run: RunOptions = {
    access: 'write',
    ...(signal && { signal }),
    ...(timeoutMs !== undefined && { timeoutMs }),
  };
  let planned: Outcome | undefined;
  const thaw = async (context: Excel.RequestContext): Promise<Outcome> => {
    const workbook = await readSharedWorkbook(context);
    const { areas, trust } = workbook.document.get(FROZEN);
    // A run whose answer was lost has done it: what it planned holds.
    if (areas.length === 0 && trust === undefined) return planned ?? { restored: 0, lost: 0 };
    const plan = await planThaw(context, workbook, areas);
    planned = { restored: plan.restored, lost: plan.lost, trust };
    await queueWrites(context, plan.writes, chunkBytes);
    queueForget(context, workbook, plan);
    await context.sync();
    return planned;
  };
  let result = await runExcel(thaw, run);
  // What it has written so far it finds written, so it can go on.
  if (!result.ok && result.problem.effect === 'perhaps') result = await runExcel(thaw, run);
  if (!result.ok) return result;
  const { restored, lost, trust } = result.value;
  if (trust) await setTrustSetting(trust.before);
  return { ok: true, value: { restored, lost } };
}
