import type { ExcelProblem } from '../../report';
import { capabilities } from '../capabilities/capabilities';
import { guardSync } from './guardSync';
import { isPassing, problemOf } from './problemOf';
import { Requests, watchRequests } from './requests';
import type { Batch, Result, RunOptions } from './types';

const TIMEOUT_MS = 15_000;

/** Pauses before the second and the third attempt. */
const PAUSES_MS = [250, 1_000];

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface Failure {
  readonly problem: ExcelProblem;
  readonly mayBeRepeated: boolean;
}

/**
 * Runs a batch in Excel: the only place of the product that calls `Excel.run`. Cells being edited
 * are waited for, up to a time; a batch that failed for a passing reason is repeated, but only if
 * nothing of it took effect (so write batches such that they can run again from their start).
 *
 * Never throws what Excel throws: every failure is a problem with a code of this add-in.
 */
export async function runExcel<T>(batch: Batch<T>, options: RunOptions): Promise<Result<T>> {
  // What a refused group has written counts for the attempt without it.
  let hasWritten = false;
  for (let attempt = 0; ; attempt++) {
    let requests = new Requests(options.access === 'read');
    const isGrouped = mayGroup(options);
    try {
      const value = await Excel.run(excelOptions(isGrouped), (context) => {
        requests = watchRequests(context, options.access === 'read');
        const { timeoutMs = TIMEOUT_MS, signal } = options;
        guardSync(context, requests, { timeoutMs, signal });
        return batch(context);
      });
      return { ok: true, value };
    } catch (error) {
      const { problem, mayBeRepeated } = failureOf(
        error,
        hasWritten || requests.mayHaveWritten,
        options,
      );
      if (isGrouped && isOfTheGroup(problem)) {
        GROUPS_FAIL.add(Office.context);
        hasWritten = requests.mayHaveWritten;
        continue;
      }
      const pause = PAUSES_MS[attempt];
      if (!mayBeRepeated || pause === undefined || options.signal?.aborted === true) {
        return { ok: false, problem };
      }
      await sleep(pause);
    }
  }
}

/** Excels that refused a run because it was to be undone in one step: they are not asked again. */
const GROUPS_FAIL = new WeakSet<object>();

const mayGroup = ({ isOneStep = false }: RunOptions): boolean =>
  isOneStep && capabilities().hasUndoGroups && !GROUPS_FAIL.has(Office.context);

/**
 * Excel refuses calls that it can't undo within a group (`UndoNotSupported`), and fails on the web for reasons of its
 * own (OfficeDev/office-js#6711, #6255): what failed before anything took effect is tried without the group.
 */
const isOfTheGroup = ({ code, effect, raw }: ExcelProblem): boolean =>
  raw?.code === 'UndoNotSupported' || (code === 'unknown' && effect === 'none');

function excelOptions(isGrouped: boolean): Excel.RunOptions {
  return isGrouped ? { delayForCellEdit: true, mergeUndoGroup: true } : { delayForCellEdit: true };
}

function failureOf(error: unknown, hasWritten: boolean, options: RunOptions): Failure {
  const problem = problemOf(error);
  const isSafe = !hasWritten;
  const effect =
    options.access === 'write' && problem.effect === undefined
      ? ({ effect: isSafe ? 'none' : 'perhaps' } as const)
      : {};
  return {
    problem: { ...options.about, ...problem, ...effect },
    mayBeRepeated: isSafe && isPassing(problem),
  };
}
