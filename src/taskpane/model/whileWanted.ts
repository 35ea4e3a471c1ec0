import { runSlices, type Slice } from '../../excel/gateway/runSlices';

/** Runs work that comes in slices to its end, with rests; undefined once it is no longer wanted. */
export async function whileWanted<T, S = Slice>(
  work: Iterator<S, T>,
  signal: AbortSignal,
  onProgress?: (slice: S) => void,
): Promise<{ readonly value: T } | undefined> {
  try {
    const value = await runSlices(work, onProgress, signal);
    return signal.aborted ? undefined : { value };
  } catch (error) {
    // Such work ends with a rejection, which no caller waits for.
    if (signal.aborted) return undefined;
    throw error;
  }
}
