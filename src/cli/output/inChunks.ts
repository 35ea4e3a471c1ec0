import { setImmediate } from 'node:timers/promises';

/** Each chunk is waited for: small ones cost more in waiting than in writing. */
const CHUNK = 1 << 20;

/**
 * Writes many small texts in chunks of about 1 MB, each once the one before is taken; `onProgress`
 * is told how many texts are written.
 */
export async function inChunks(
  texts: Iterable<string>,
  write: (chunk: string) => Promise<void>,
  onProgress: (done: number) => void,
): Promise<void> {
  let chunk = '';
  let done = 0;
  for (const next of texts) {
    chunk += next;
    done++;
    if (chunk.length < CHUNK) continue;
    await write(chunk);
    chunk = '';
    onProgress(done);
    await setImmediate();
  }
  if (chunk !== '') await write(chunk);
}
