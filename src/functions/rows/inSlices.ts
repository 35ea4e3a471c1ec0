/** Milliseconds of work before others may go on; Excel on the desktop restarts a page that blocks for 5 s. */
const BUDGET = 40;

const rest = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/**
 * Runs work that comes in slices to its end, resting whenever it has taken long; undefined if it was
 * cancelled meanwhile.
 */
export async function inSlices<T>(
  work: Iterator<unknown, T>,
  isCancelled: () => boolean,
): Promise<T | undefined> {
  let started = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - started < BUDGET) continue;
    await rest();
    if (isCancelled()) return undefined;
    started = performance.now();
  }
}
