import { setImmediate } from 'node:timers/promises';

/** Bytes of a chunk: small ones cost more in waiting than in writing. */
const CHUNK = 1 << 20;
/** Room for the text that fills a chunk; a longer one is written by itself. */
const ROOM = CHUNK + (1 << 18);
/** Most bytes of UTF-8 that a unit of a text takes. */
const WIDEST = 3;

/**
 * Writes many small texts as UTF-8 in chunks of about 1 MB. Each is written once the one before is taken, while
 * the next is filled; it is valid until then. `onProgress` takes how many texts are written.
 */
export async function inChunks(
  texts: Iterable<string>,
  write: (chunk: Uint8Array) => Promise<void>,
  onProgress: (done: number) => void,
): Promise<void> {
  let [chunk, spare] = [Buffer.allocUnsafe(ROOM), Buffer.allocUnsafe(ROOM)];
  let length = 0;
  let done = 0;
  let taken = Promise.resolve();
  const send = async (bytes: Uint8Array): Promise<void> => {
    await taken;
    taken = write(bytes);
    // A failure is met where it is waited for.
    taken.catch(() => undefined);
  };
  const flush = async (): Promise<void> => {
    await send(chunk.subarray(0, length));
    [chunk, spare] = [spare, chunk];
    length = 0;
  };
  for (const next of texts) {
    const most = next.length * WIDEST;
    if (most > ROOM - length) await flush();
    if (most > ROOM) await send(Buffer.from(next));
    else length += chunk.write(next, length);
    done++;
    if (length < CHUNK) continue;
    await flush();
    onProgress(done);
    await setImmediate();
  }
  await flush();
  await taken;
}
