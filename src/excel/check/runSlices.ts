import { refuseIfAborted } from '../gateway';

/** How long the page may be held up at a time; at 50 ms people notice. */
const SLICE_MS = 25;

interface Slice {
  readonly done: number;
  readonly total: number;
}

/** Lets the page handle what has come in meanwhile. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Runs work that comes in slices to its end, resting whenever it has held the page up for long.
 *
 * @throws Refusal `cancelled` once the signal is aborted.
 */
export async function runSlices<T>(
  work: Iterator<Slice, T>,
  onProgress: (slice: Slice) => void,
  signal?: AbortSignal,
): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < SLICE_MS) continue;
    onProgress(step.value);
    await rest();
    refuseIfAborted(signal);
    since = performance.now();
  }
}
