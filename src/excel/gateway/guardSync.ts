import { isInCellEditMode } from './isInCellEditMode';
import { problemOf, wasTurnedAway } from './problemOf';
import { refuse, Refusal, refuseIfAborted } from './refusal';
import type { Requests } from './requests';

export interface Guard {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** Resolves to `late` after a time, or rejects when the signal is aborted; `stop` ends the watch. */
function watch(
  timeoutMs: number,
  signal: AbortSignal | undefined,
): { readonly ended: Promise<'late'>; stop(): void } {
  let stop = (): void => undefined;
  const ended = new Promise<'late'>((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve('late');
    }, timeoutMs);
    const abort = (): void => {
      reject(new Refusal({ code: 'cancelled' }));
    };
    signal?.addEventListener('abort', abort);
    stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
  });
  return {
    ended,
    stop: () => {
      stop();
    },
  };
}

/**
 * Every request of the context gets a time limit, because with a cell being edited Excel may not
 * answer at all, `delayForCellEdit` or not (OfficeDev/office-js#806). After it nothing more is sent.
 * An aborted signal ends a request that reads at once; one that writes is waited for.
 */
export function guardSync(context: Excel.RequestContext, requests: Requests, guard: Guard): void {
  const send = context.sync.bind(context);
  context.sync = async <T>(passThrough?: T): Promise<T> => {
    if (requests.isAbandoned) refuse({ code: 'cancelled' });
    refuseIfAborted(guard.signal);
    const isReading = requests.takeIsReading();
    const request = send(passThrough);
    const watched = watch(guard.timeoutMs, isReading ? guard.signal : undefined);
    try {
      const first = await Promise.race([request.then((value) => ({ value })), watched.ended]);
      if (first === 'late') return await giveUp(requests);
      requests.answered++;
      if (!isReading) requests.mayHaveWritten = true;
      return first.value;
    } catch (error) {
      request.catch(() => undefined);
      if (error instanceof Refusal) requests.isAbandoned = true;
      if (!isReading && !wasTurnedAway(problemOf(error))) requests.mayHaveWritten = true;
      throw error;
    } finally {
      watched.stop();
    }
  };
}

/** @throws Refusal `editing` or `timeout`. */
async function giveUp(requests: Requests): Promise<never> {
  const isEditing = await isInCellEditMode();
  // The first request of a run is a small one: if it hangs, a cell is being edited.
  const hangs = isEditing ?? requests.answered === 0;
  return refuse({ code: hangs ? 'editing' : 'timeout' });
}
