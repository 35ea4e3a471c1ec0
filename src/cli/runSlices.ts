import { setImmediate } from 'node:timers/promises';

interface Slice {
  readonly done: number;
  readonly total: number;
}

/**
 * Runs work that comes in slices to its end, telling how far it is (0 to 1) and letting signals and
 * writes through in between.
 */
export async function runSlices<T>(
  work: Iterator<Slice, T>,
  onProgress: (done: number) => void,
): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    const { done, total } = step.value;
    onProgress(total > 0 ? done / total : 1);
    await setImmediate();
  }
}
