import type { OnPiece } from '../open/BookPiece';
import { OpenError } from '../open/OpenError';
import type { ReadAnswer, ReadRequest } from './readMessages';

/** As `readBook`, in a thread of its own: the page stays alive and takes the pieces as they come. */
export function readInWorker(name: string, bytes: Uint8Array, onPiece: OnPiece): Promise<void> {
  const worker = new Worker(new URL('./readWorker.ts', import.meta.url));
  const work = new Promise<void>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
      if (data.kind === 'done') resolve();
      else if (data.kind === 'failed') reject(new OpenError(data.code));
      else
        attempt(() => {
          onPiece(data);
        }, reject);
    });
    worker.addEventListener('error', (event) => {
      // The browser ends a worker that takes more memory than there is.
      event.preventDefault();
      reject(new OpenError('tooBig'));
    });
  });
  worker.postMessage({ name, bytes } satisfies ReadRequest);
  return work.finally(() => {
    worker.terminate();
  });
}

function attempt(work: () => void, reject: (error: unknown) => void): void {
  try {
    work();
  } catch (error) {
    reject(error);
  }
}
