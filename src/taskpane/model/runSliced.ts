/** How long the page may be held up at a time; at 50 ms people notice. */
const SLICE_MS = 12;

/** Lets the page handle what has come in meanwhile. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Runs work that comes in slices to its end, with rests; undefined if it is no longer wanted. */
export async function runSliced<T>(
  work: Iterator<unknown, T>,
  isWanted: () => boolean = () => true,
): Promise<T | undefined> {
  let since = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < SLICE_MS) continue;
    await rest();
    if (!isWanted()) return undefined;
    since = performance.now();
  }
}
