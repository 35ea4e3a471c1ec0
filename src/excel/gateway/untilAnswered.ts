import type { ExcelProblem, ExcelProblemCode } from '../../report';
import { isInCellEditMode } from './isInCellEditMode';
import { isPassing } from './problemOf';
import type { Result } from './types';

const PAUSE_MS = 1_000;

/** Failures in a row, cell editing apart, after which the last one counts; `runExcel` repeats each by itself. */
const MOST_FAILURES = 5;

const PASSING: ReadonlySet<ExcelProblemCode> = new Set(['editing', 'busy', 'offline', 'timeout']);

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

/** Whether the same question may well be answered a moment later. */
export const mayPass = (problem: ExcelProblem): boolean =>
  PASSING.has(problem.code) || isPassing(problem);

async function editingEnds(): Promise<void> {
  do await pause();
  while ((await isInCellEditMode()) === true);
}

/**
 * Asks again until Excel answers: for as long as a cell is being edited, and a few times after another
 * failure that may pass. For questions of formulas: nothing makes Excel calculate a formula again
 * whose question failed for such a reason.
 */
export async function untilAnswered<T>(ask: () => Promise<Result<T>>): Promise<Result<T>> {
  for (let failures = 0; ;) {
    const answer = await ask();
    if (answer.ok || !mayPass(answer.problem)) return answer;
    if (answer.problem.code === 'editing') {
      await editingEnds();
      continue;
    }
    if (++failures === MOST_FAILURES) return answer;
    await pause();
  }
}
