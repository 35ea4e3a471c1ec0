import type { ExcelProblem } from '../../report';

/**
 * Ends a batch for a reason of our own. Excel itself ends batches by exceptions, so inside a batch a
 * problem is one too; `runExcel` turns both into a `Result`.
 */
export class Refusal extends Error {
  constructor(readonly problem: ExcelProblem) {
    super(problem.code);
    this.name = 'Refusal';
  }
}

/** @throws Refusal always. */
export function refuse(problem: ExcelProblem): never {
  throw new Refusal(problem);
}

/** @throws Refusal `cancelled` if the signal is aborted. */
export function refuseIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) refuse({ code: 'cancelled' });
}
