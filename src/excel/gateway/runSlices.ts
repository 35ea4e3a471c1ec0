import { refuseIfAborted } from './refusal';
import { yieldToHost } from '../../base/yieldToHost';

/** How long the page may be held up at a time: at 50 ms people notice, and one step may be a long one. */
const SLICE_MS = 12;

/** Progress that comes more often than this can't be seen, and drawing it takes time too. */
const TELL_MS = 100;

/** How far work is. */
export interface Slice {
  readonly done: number;
  readonly total: number;
}

/** A clock in milliseconds, and what is done to let others work. */
export interface Pace {
  now(): number;
  rest(): Promise<void>;
}

const REAL: Pace = { now: () => performance.now(), rest: yieldToHost };

/**
 * Runs work that comes in slices to its end, resting before it begins and whenever it has held the
 * page up for some milliseconds. The only loop of its kind in the pane.
 *
 * @throws Refusal `cancelled` once the signal is aborted.
 */
export async function runSlices<T, S = Slice>(
  work: Iterator<S, T>,
  onProgress?: (slice: S) => void,
  signal?: AbortSignal,
  pace: Pace = REAL,
): Promise<T> {
  let reportedAt = pace.now();
  const turn = async (): Promise<number> => {
    await pace.rest();
    refuseIfAborted(signal);
    return pace.now();
  };
  let since = await turn();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (pace.now() - since < SLICE_MS) continue;
    since = await turn();
    if (onProgress === undefined || since - reportedAt < TELL_MS) continue;
    onProgress(step.value);
    // What listeners draw is drawn in this turn; the work goes on in the next.
    since = reportedAt = await turn();
  }
}
