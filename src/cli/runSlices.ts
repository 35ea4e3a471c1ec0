import { setImmediate } from 'node:timers/promises';

interface Slice {
  readonly done: number;
  readonly total: number;
}

/**
 * Runs sliced work to its end; reports progress (0 to 1), and lets signals and writes through between slices.
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
